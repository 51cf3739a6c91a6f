import { markSingleValue } from '../../../src/embedded/formulas/singleValue';
import { openExcel } from '../../../src/embedded/openExcel';

describe('formulas that answer one value for certain', () => {
  test.each([
    '=IF(A1>0,INDEX(OFFSET($B$1,A1-1,0),1,1),"")',
    '=SUM(A1:A9)/INDEX(OFFSET(Plan!$B$1,A1-1,0),1,1)',
    '=MAX(IF(A1:A9>1,A1:A9))+INDEX(OFFSET($B$1,A1-1,0),1,1)',
  ])('%s is marked', (formula) => {
    expect(markSingleValue(formula)).toBe(`=@(${formula.slice(1)})`);
  });

  test.each([
    '=A1+1',
    '=INDEX($B$1:$B$9,A1)',
    '=A1:A3*INDEX(OFFSET($B$1,A1-1,0),1,1)',
    '=INDEX(OFFSET($B$1,0,0,3,1),1,1)',
    '=SEQUENCE(3)+INDEX(OFFSET($B$1,A1-1,0),1,1)',
    '={1,2}+INDEX(OFFSET($B$1,A1-1,0),1,1)',
    '=Rate*INDEX(OFFSET($B$1,A1-1,0),1,1)',
  ])('%s is left alone', (formula) => {
    expect(markSingleValue(formula)).toBe(formula);
  });
});

test('INDEX answers a number, a text, an error, a blank and another sheet as before', async () => {
  const { Excel } = await openExcel();
  const values = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet();
    const other = context.workbook.worksheets.add('Other sheet');
    other.getRange('C1:C5').values = [[7], ['text'], ['=1/0'], [''], [true]];
    first.getRange('A1:A7').values = [[1], [2], [3], [4], [5], [6], [0]];
    const results = first.getRange('B1:B7');
    results.formulas = [1, 2, 3, 4, 5, 6, 7].map((row) => [`=INDEX('Other sheet'!$C$1:$C$5,A${row})`]);
    results.load('values');
    await context.sync();
    return results.values.map(([value]) => value as unknown);
  });
  expect(values).toEqual([7, 'text', '#DIV/0!', 0, true, '#REF!', '#REF!']);
});
