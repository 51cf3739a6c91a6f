import { openExcel } from '../../../src/embedded/openExcel';

describe('what a workbook leads to', () => {
  it('has the built-in styles of tables and lets another be the default', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { tableStyles, pivotTableStyles, slicerStyles, timelineStyles } = context.workbook;
      const counts = [tableStyles, pivotTableStyles, slicerStyles, timelineStyles].map((all) =>
        all.getCount(),
      );
      const before = tableStyles.getDefault().load('name,readOnly');
      tableStyles.setDefault('TableStyleDark3');
      const after = tableStyles.getDefault().load('name');
      const none = tableStyles.getItemOrNullObject('Mine').load('isNullObject');
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B2', true).load('style');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([60, 84, 14, 12]);
      expect([before.name, before.readOnly, after.name]).toEqual([
        'TableStyleMedium2',
        true,
        'TableStyleDark3',
      ]);
      expect(none.isNullObject).toBe(true);
      expect(table.style).toBe('TableStyleDark3');
    });
  });

  it('has no queries, no connections and no slicer in front', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.dataConnections.refreshAll();
      const count = context.workbook.queries.getCount();
      const slicer = context.workbook.getActiveSlicerOrNullObject().load('isNullObject');
      await context.sync();
      expect(count.value).toBe(0);
      expect(slicer.isNullObject).toBe(true);
    });
  });

  it('tells the tables of several areas, and a view’s formulas in R1C1', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:B3', true).name = 'One';
      sheet.tables.add('D1:E3', true).name = 'Two';
      sheet.getRange('G1:G2').formulas = [['=H1*2'], [3]];
      const tables = sheet.getRanges('B2,G1').getTables().load('items/name');
      const view = sheet.getRange('G1:G2').getVisibleView().load('formulasR1C1');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['One']);
      expect(view.formulasR1C1).toEqual([['=RC[1]*2'], [3]]);
    });
  });
});
