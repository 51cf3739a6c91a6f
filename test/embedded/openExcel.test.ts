import { openExcel } from '../../src/embedded/openExcel';

describe('openExcel', () => {
  it('answers the real client library', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Task', 'Days'],
        ['Design', 5],
      ];
      sheet.getRange('C1').formulas = [['=B2*2']];
      await context.sync();
      range.load('values, address, text');
      const total = sheet.getRange('C1').load('values');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([
        ['Task', 'Days'],
        ['Design', 5],
      ]);
      expect(total.values).toEqual([[10]]);
    });
  });

  it('counts what goes over the wire', async () => {
    const { Excel, traffic } = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(traffic.syncs).toBe(2);
    expect(traffic.bytesSent).toBeGreaterThan(100);
  });

  it('tells members that it lacks apart', async () => {
    const { Excel } = await openExcel();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').convertDataTypeToText();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.convertDataTypeToText' },
    });
  });
});
