import { openExcel } from '../../../src/embedded/openExcel';

describe('bindings', () => {
  it('keeps cells under an id, across runs and while they move', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [['text']];
      context.workbook.bindings.add(sheet.getRange('B2:C3'), 'Range', 'cells');
      context.workbook.bindings.add('B2', 'Text', 'word');
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('1:1').insert('Down');
      const { bindings } = context.workbook;
      bindings.load('items/id,items/type');
      const range = bindings.getItem('cells').getRange().load('address');
      const text = bindings.getItem('word').getText();
      const missing = bindings.getItemOrNullObject('none');
      await context.sync();
      expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([
        ['cells', 'Range'],
        ['word', 'Text'],
      ]);
      expect(range.address).toBe('Sheet1!B3:C4');
      expect(text.value).toBe('text');
      expect(missing.isNullObject).toBe(true);
      bindings.getItem('cells').delete();
      const count = bindings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('binds a table only where there is one', async () => {
    const { Excel } = await openExcel();
    const binding = (address: string): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (address === 'A1:B2') sheet.tables.add(address, true).name = 'Plan';
        const table = context.workbook.bindings
          .add(sheet.getRange(address), 'Table', 'own')
          .getTable()
          .load('name');
        await context.sync();
        return table.name;
      });
    await expect(binding('D4:E5')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(binding('A1:B2')).resolves.toBe('Plan');
  });
});
