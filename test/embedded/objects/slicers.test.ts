import { openExcel } from '../../../src/embedded/openExcel';

describe('slicers', () => {
  it('filters its table and tells what is selected', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Fruit', 'Count'],
        ['Lime', 1],
        ['Apple', 2],
        ['Lime', 3],
      ];
      const table = sheet.tables.add('A1:B4', true);
      const slicer = sheet.slicers.add(table, 'Fruit');
      slicer.name = 'Fruits';
      slicer.set({ left: 395, top: 15, style: 'SlicerStyleLight6' });
      slicer.slicerItems.load('items/name,items/isSelected');
      slicer.load('caption,isFilterCleared,left');
      await context.sync();
      expect(slicer.slicerItems.items.map(({ name }) => name)).toEqual(['Apple', 'Lime']);
      expect(slicer).toMatchObject({ caption: 'Fruit', isFilterCleared: true, left: 395 });
      const found = context.workbook.slicers.getItem('Fruits');
      found.selectItems(['Lime']);
      const selected = found.getSelectedItems();
      const seen = table.getDataBodyRange().getVisibleView().load('values');
      found.load('isFilterCleared');
      await context.sync();
      expect(selected.value).toEqual(['Lime']);
      expect(found.isFilterCleared).toBe(false);
      expect(seen.values).toEqual([
        ['Lime', 1],
        ['Lime', 3],
      ]);
      found.clearFilters();
      found.delete();
      const count = sheet.slicers.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('needs a table and one of its columns', async () => {
    const { Excel } = await openExcel();
    const adding = (source: string, field: string): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { tables } = sheet;
        tables.getItemOrNullObject('T').delete();
        tables.add('A1:B2', true).name = 'T';
        sheet.slicers.add(source, field);
        await context.sync();
      });
    await expect(adding('None', 'Column1')).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(adding('T', 'None')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
