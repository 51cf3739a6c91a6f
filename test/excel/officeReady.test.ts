import { openExcel } from '../../src/embedded/openExcel';
import { officeReady } from '../../src/excel/officeReady';

const page = globalThis as { Office?: unknown; Excel?: unknown };

afterEach(() => {
  delete page.Office;
  delete page.Excel;
});

describe('officeReady', () => {
  test('without an answer the waiting ends', async () => {
    await expect(officeReady(120)).resolves.toEqual({ kind: 'noAnswer' });
  });

  test('a script that arrives late is still heard', async () => {
    const { Office, Excel } = await openExcel(undefined, { displayLanguage: 'zh-CN' });
    setTimeout(() => Object.assign(page, { Office, Excel }), 100);
    await expect(officeReady(5000)).resolves.toEqual({
      kind: 'ready',
      host: Excel,
      displayLanguage: 'zh-CN',
    });
  });

  test('outside Excel Office answers with no host', async () => {
    page.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };
    await expect(officeReady(5000)).resolves.toEqual({ kind: 'notExcel' });
  });

  test('an Excel without the required set is too old', async () => {
    page.Office = {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: { requirements: { isSetSupported: () => false } },
    };
    await expect(officeReady(5000)).resolves.toEqual({ kind: 'tooOld' });
  });
});
