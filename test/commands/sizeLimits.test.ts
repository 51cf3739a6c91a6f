import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import type { Wire } from '../../src/embedded/client/wire';
import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { revertLast } from '../../src/commands/revertLast';
import { contentsOf } from './support/contents';
import { blankProject, openPlan, refresh, snapshotOf, type } from './support/project';

const rows = Array.from(
  { length: 60 },
  (_, index) => [1, `Task ${index + 1}`, 3, index === 0 ? '' : String(index)] as const,
);

/** A plan whose first task was made longer: a refresh writes dates in all rows. */
async function unrefreshed(): Promise<Uint8Array> {
  const excel = await openPlan(rows);
  await type(excel, 'tasks', 0, 'duration', 9);
  return excel.save();
}

async function refreshed(file: Uint8Array, payloadLimit?: number): Promise<OpenedExcel> {
  const excel = await openExcel(file, payloadLimit === undefined ? {} : { payloadLimit });
  expect(await refresh(excel)).toMatchObject({ cellsWritten: expect.any(Number) as number });
  return excel;
}

test.each([130_000, 110_000])(
  'where Excel takes only %d bytes at once, a workbook is read and written in smaller parts to the same end',
  async (limit) => {
    const file = await unrefreshed();
    const whole = await refreshed(file);
    const parts = await refreshed(file, limit);
    expect(parts.traffic.syncs).toBeGreaterThan(whole.traffic.syncs);
    expect(contentsOf(parts)).toEqual(contentsOf(whole));
    expect(await snapshotOf(parts)).toEqual(await snapshotOf(whole));
    expect(await refresh(parts)).toMatchObject({ cellsWritten: 0 });
  },
);

test('a project is laid out through requests of 110 kB', async () => {
  const excel = await openExcel(undefined, { payloadLimit: 110_000 });
  await createProject.run(excel.Excel, blankProject);
  const whole = await openExcel();
  await createProject.run(whole.Excel, blankProject);
  expect(contentsOf(excel)).toEqual(contentsOf(whole));
  expect(await refreshProject.run(excel.Excel, {})).toMatchObject({ cellsWritten: 0 });
});

test('what was written in smaller requests is taken back whole', async () => {
  const excel = await openExcel(await unrefreshed(), { payloadLimit: 110_000 });
  const before = contentsOf(excel);
  const { checkpoint } = await refresh(excel);
  await revertLast.run(excel.Excel, checkpoint!);
  expect(contentsOf(excel)).toEqual(before);
});

test('where the answer to a write is lost for its size, the rest is written in smaller requests and no Revert is offered', async () => {
  const whole = await refreshed(await unrefreshed());
  let writes = 0;
  const wire: Wire = async (request) => {
    const answer = request.answer();
    return writes++ === 1 ? request.refusal('ResponsePayloadSizeLimitExceeded') : answer;
  };
  const excel = await openExcel(await unrefreshed(), { wire });
  const result = await refresh(excel);
  expect(writes).toBeGreaterThan(2);
  expect(result.checkpoint).toBeUndefined();
  expect(contentsOf(excel)).toEqual(contentsOf(whole));
});
