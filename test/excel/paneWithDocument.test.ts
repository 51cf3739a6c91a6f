import { openExcel } from '../../src/embedded/openExcel';
import { opensWithDocument, openWithDocument } from '../../src/excel/paneWithDocument';

const page = globalThis as { Office?: unknown };

afterEach(() => {
  delete page.Office;
});

test('outside Office there is nothing to wish for', async () => {
  expect(opensWithDocument()).toBeUndefined();
  await expect(openWithDocument(true)).rejects.toThrow('keeps no settings');
});

test('the wish is kept in the file, and taken out of it', async () => {
  const excel = await openExcel();
  page.Office = excel.Office;
  expect(opensWithDocument()).toBe(false);
  await openWithDocument(true);
  expect(opensWithDocument()).toBe(true);

  const again = await openExcel(await excel.save());
  page.Office = again.Office;
  expect(opensWithDocument()).toBe(true);
  await openWithDocument(false);
  expect(opensWithDocument()).toBe(false);
});
