import { openExcel } from '../../src/embedded/openExcel';
import { officeReady } from '../../src/excel/officeReady';

const page = globalThis as { Office?: unknown; Excel?: unknown };

afterEach(() => {
  delete page.Office;
  delete page.Excel;
});

describe('officeReady', () => {
  const inTime = () => {
    throw new Error('told to be late');
  };

  test('a script that arrives long after it was told to be late is still heard', async () => {
    const { Office, Excel } = await openExcel(undefined, { displayLanguage: 'zh-CN' });
    const late = new Promise<void>((resolve) => {
      void officeReady(20, resolve).then((readiness) => ends.push(readiness));
    });
    const ends: unknown[] = [];
    await late;
    expect(ends).toEqual([]);
    Object.assign(page, { Office, Excel });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ends).toEqual([{ kind: 'ready', host: Excel, displayLanguage: 'zh-CN' }]);
  });

  test('an Office that is there but does not answer is late as well, and is told to be so once', async () => {
    const { Office, Excel } = await openExcel(undefined, { displayLanguage: 'zh-CN' });
    let answer: (info: unknown) => void = () => undefined;
    const onReady = () => new Promise((resolve) => (answer = resolve));
    Object.assign(page, { Office: { ...Office, onReady }, Excel });
    let told = 0;
    const readiness = officeReady(100, () => {
      told += 1;
      answer({ host: 'Excel' });
    });
    await expect(readiness).resolves.toMatchObject({ kind: 'ready' });
    expect(told).toBe(1);
  });

  test('a script that is there is not told to be late', async () => {
    const { Office, Excel } = await openExcel(undefined, { displayLanguage: 'zh-CN' });
    Object.assign(page, { Office, Excel });
    await expect(officeReady(5000, inTime)).resolves.toMatchObject({ kind: 'ready' });
  });

  test('outside Excel Office answers with no host', async () => {
    page.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };
    await expect(officeReady(5000, inTime)).resolves.toEqual({ kind: 'notExcel' });
  });

  test('an Excel without the required set is too old', async () => {
    page.Office = {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: { requirements: { isSetSupported: () => false } },
    };
    await expect(officeReady(5000, inTime)).resolves.toEqual({ kind: 'tooOld' });
  });
});
