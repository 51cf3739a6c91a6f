import { openExcel } from '../../../src/embedded/openExcel';
import { activeSheet } from '../../../src/embedded/model/workbook';
import { choicesOf } from '../../../src/preview/grid/choicesOf';

describe('choicesOf', () => {
  test('lists as words, ranges, table columns and names lead to the same drop-down', async () => {
    const { Excel, workbook } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [['Light'], ['Green'], ['Red']];
      sheet.tables.add('A1:A3', true).name = 'Lights';
      context.workbook.names.add('LightWords', '=Lights[Light]');
      context.workbook.names.add(
        'FilledWords',
        '=INDEX(Lights[Light],1):INDEX(Lights[Light],MAX(1,COUNTA(Lights[Light])))',
      );
      const sources = ['Green, Red', '=$A$2:$A$3', '=Lights[Light]', '=LightWords', '=FilledWords'];
      sources.forEach((source, row) => {
        sheet.getCell(row, 3).dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
      sheet.getRange('D9').dataValidation.rule = { wholeNumber: { operator: 'GreaterThan', formula1: 1 } };
      await context.sync();
    });
    const sheet = activeSheet(workbook);
    for (const row of [0, 1, 2, 3, 4]) expect(choicesOf(workbook, sheet, row, 3)).toEqual(['Green', 'Red']);
    expect(choicesOf(workbook, sheet, 8, 3)).toBeUndefined();
    expect(choicesOf(workbook, sheet, 20, 20)).toBeUndefined();
  });
});
