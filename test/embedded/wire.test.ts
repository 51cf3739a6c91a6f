import { openExcel } from '../../src/embedded/openExcel';
import type { Wire } from '../../src/embedded/client/wire';

/** Writes A1, A2 and A3 in one request. */
async function writeThree(wire: Wire) {
  const excel = await openExcel(undefined, { wire });
  const ended = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
    await context.sync();
  }).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  const other = await excel.client();
  const written = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').load('values');
    await context.sync();
    return range.values.flat();
  });
  return { ended, written };
}

test('a request that is refused whole leaves the workbook as it was', async () => {
  expect(await writeThree(async (request) => request.refusal('ActivityLimitReached'))).toEqual({
    ended: 'ActivityLimitReached',
    written: ['', '', ''],
  });
});

test('a request that is interrupted has done the actions before', async () => {
  let broken = 0;
  const wire: Wire = async (request) => {
    if (request.actions < 6 || broken++ > 0) return request.answer();
    return request.answer({ action: request.actions - 1, code: 'GeneralException' });
  };
  const { ended, written } = await writeThree(wire);
  expect(ended).toBe('GeneralException');
  expect(written[0]).toBe('A1');
  expect(written[2]).toBe('');
});

test('an answer that is lost leaves the work done', async () => {
  const wire: Wire = async (request) => {
    request.answer();
    return request.refusal('RequestAborted');
  };
  expect(await writeThree(wire)).toEqual({ ended: 'RequestAborted', written: ['A1', 'A2', 'A3'] });
});
