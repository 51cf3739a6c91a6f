import { openExcel } from '../../src/embedded/openExcel';
import { toHostError } from '../../src/excel/hostError';
import { watchedHost, type SetAlarm } from '../../src/excel/watchedHost';

const rings: (() => void)[] = [];
const alarm: SetAlarm = (_milliseconds, ring) => {
  rings.push(ring);
  return () => rings.splice(rings.indexOf(ring), 1);
};

test('a request that is never answered ends, and says so', async () => {
  const silent = () => new Promise<string>(() => undefined);
  const { Excel } = await openExcel(undefined, { wire: silent });
  const running = watchedHost(Excel, 1000, alarm).run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  while (rings.length === 0) await Promise.resolve();
  rings[0]();
  const error = await running.catch(toHostError);
  expect(error).toMatchObject({ code: 'NoAnswer', remedy: 'noAnswer', retry: 'no' });
});

test('one that is answered in time is not disturbed', async () => {
  rings.length = 0;
  const { Excel } = await openExcel();
  const name = await watchedHost(Excel, 1000, alarm).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Sheet1');
  expect(rings).toEqual([]);
});
