import { openExcel } from '../../../src/embedded/openExcel';

test.each([
  ['=SUMIFS(T[days],T[who],"x",T[kind],"task")', 5],
  ['=SUMIFS(A2,B2,"x")', 5],
  ['=SUMIF(T[who],"x",T[days])', 5],
  ['=COUNTIF(T[who],"x")', 1],
  ['=COUNTIFS(B2,"x",T[kind],"task")', 1],
  ['=AVERAGEIFS(T[days],T[who],"x")', 5],
  ['=MAXIFS(T[days],T[who],"y")', 0],
  ['=IF(B2="x",A2*2,SUMIFS(A2,B2,"y"))', 10],
])('%s over a table of one row', async (formula, value) => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C2').values = [
      ['days', 'who', 'kind'],
      [5, 'x', 'task'],
    ];
    sheet.tables.add('A1:C2', true).name = 'T';
    const cell = sheet.getRange('E1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[value]]);
  });
});
