import { openExcel } from '../../src/embedded/openExcel';
import type { ExcelHost } from '../../src/excel/host';
import { undoGroupHost } from '../../src/excel/undoGroupHost';

/** An Excel that notes the options that it is run with. */
async function notingExcel() {
  const { Excel } = await openExcel();
  const options: unknown[] = [];
  const run = (...words: unknown[]): Promise<unknown> => {
    if (words.length > 1) options.push(words[0]);
    return Excel.run(words.at(-1) as Parameters<ExcelHost['run']>[0]);
  };
  return { excel: { run } as unknown as Parameters<typeof undoGroupHost>[0], options };
}

test('with ExcelApi 1.20 the requests of a command are one step of Excel’s own undo', async () => {
  const { excel, options } = await notingExcel();
  const host = undoGroupHost(excel, (set, version) => set === 'ExcelApi' && Number(version.slice(2)) <= 20);
  await expect(host.run(async () => Promise.resolve('done'))).resolves.toBe('done');
  expect(options).toEqual([{ mergeUndoGroup: true }]);
});

test('an older Excel is left as it is', async () => {
  const { excel, options } = await notingExcel();
  const host = undoGroupHost(excel, (_set, version) => Number(version.slice(2)) <= 14);
  expect(host).toBe(excel);
  await host.run(async () => Promise.resolve());
  expect(options).toEqual([]);
});
