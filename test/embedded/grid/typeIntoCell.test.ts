import { onModelChanged } from '../../../src/embedded/grid/onModelChanged';
import { selectCells } from '../../../src/embedded/grid/selectCells';
import { editedText, shownText } from '../../../src/embedded/grid/shownText';
import { typeIntoCell } from '../../../src/embedded/grid/typeIntoCell';
import { openExcel } from '../../../src/embedded/openExcel';

describe('typeIntoCell', () => {
  it('coerces, computes and tells the listeners', async () => {
    const { host, workbook, Excel } = await openExcel();
    const sheet = workbook.sheets[0]!;
    let changes = 0;
    const stop = onModelChanged(host, () => changes++);
    typeIntoCell(host, sheet, 0, 0, '50%');
    typeIntoCell(host, sheet, 0, 1, '=A1*2');
    expect([shownText(sheet, 0, 0), shownText(sheet, 0, 1)]).toEqual(['50%', '1']);
    expect([editedText(sheet, 0, 0), editedText(sheet, 0, 1)]).toEqual(['50%', '=A1*2']);
    expect(changes).toBe(2);
    stop();
    typeIntoCell(host, sheet, 0, 0, '1');
    expect(changes).toBe(2);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!A1');
    });
    selectCells(host, sheet, { row: 1, column: 1, rowCount: 2, columnCount: 2 });
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!B2:C3');
    });
  });

  it('makes a table grow, fills its calculated columns and raises a Local event without a trigger', async () => {
    const { host, workbook, Excel } = await openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['Days', 'Hours'],
        [5, null],
      ];
      sheet.tables.add('A1:B2', true).name = 'Plan';
      sheet.getRange('B2').formulas = [['=[@Days]*8']];
      sheet.onChanged.add(async (event) => {
        heard.push([event.source, event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    typeIntoCell(host, workbook.sheets[0]!, 2, 0, '3');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([['Local', 'A3', undefined]]);
    await Excel.run(async (context) => {
      const range = context.workbook.tables
        .getItem('Plan')
        .getDataBodyRange()
        .load('values, formulas, address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A2:B3');
      expect(range.values).toEqual([
        [5, 40],
        [3, 24],
      ]);
    });
  });
});
