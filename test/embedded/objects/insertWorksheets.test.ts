import { openExcel } from '../../../src/embedded/openExcel';

/** The file of a workbook whose `Sheet1` has a table `Crops` and whose `Sums` adds it up. */
async function cropsFile(): Promise<string> {
  const { Excel, save } = await openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['Crop', 'Crates'],
      ['Lime', 4],
      ['Plum', 6],
    ];
    sheet.tables.add('A1:B3', true).name = 'Crops';
    worksheets.add('Sums').getRange('A1:A2').formulas = [['=SUM(Crops[Crates])'], ['=Sheet1!B2*2']];
    context.workbook.names.add('firstCrop', sheet.getRange('A2'));
    await context.sync();
  });
  return Buffer.from(await save()).toString('base64');
}

describe('insertWorksheetsFromBase64', () => {
  it('inserts all sheets after another one, under free names that their formulas follow', async () => {
    const file = await cropsFile();
    const { Excel, save } = await openExcel();
    const inserted = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.add('Last');
      await context.sync();
      const options = { positionType: 'After', relativeTo: 'Sheet1' } as const;
      const ids = workbook.insertWorksheetsFromBase64(file, { ...options, sheetNamesToInsert: [] });
      workbook.worksheets.load('items/name,items/id');
      const sums = workbook.worksheets.getItem('Sums').getRange('A1:A2').load('values,formulas');
      const crop = workbook.names.getItem('firstCrop').load('value');
      await context.sync();
      const names = workbook.worksheets.items.map(({ name }) => name);
      expect(names).toEqual(['Sheet1', 'Sheet1 (2)', 'Sums', 'Last']);
      expect(ids.value).toEqual(workbook.worksheets.items.slice(1, 3).map(({ id }) => id));
      expect(sums.values).toEqual([[10], [8]]);
      expect(sums.formulas[1]).toEqual(["='Sheet1 (2)'!B2*2"]);
      return crop.value as string;
    });
    expect(inserted).toBe("'Sheet1 (2)'!$A$2");
    const again = await openExcel(await save());
    await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Crops').getDataBodyRange().load('address');
      await context.sync();
      expect(table.address).toBe("'Sheet1 (2)'!A2:B3");
    });
  });

  it('inserts named sheets only, and refuses what it cannot find or read', async () => {
    const file = await cropsFile();
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['sums'], positionType: 'Beginning' });
      workbook.worksheets.load('items/name');
      await context.sync();
      expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sums', 'Sheet1']);
      workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Nowhere'] });
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      workbook.insertWorksheetsFromBase64('bm8gd29ya2Jvb2s=');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
