import { runCommand, type CommandOutcome } from '../../src/commands/runCommand';
import { refreshProject } from '../../src/commands/refreshProject';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { contentsOf } from './support/contents';
import { openPlan, type } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2, '1'],
] as const;

/** A workbook that a refresh would change, behind a wire that refuses some of its requests, counted from 1. */
async function behind(code: string, refuses: (request: number) => boolean) {
  const made = await openPlan(plan);
  await type(made, 'tasks', 0, 'duration', 9);
  let requests = 0;
  const wire: Wire = async (request) => {
    requests += 1;
    return refuses(requests) ? request.refusal(code) : request.answer();
  };
  const excel = await openExcel(await made.save(), { wire });
  return { excel, requests: () => requests };
}

async function refresh({ Excel }: OpenedExcel): Promise<{ outcome: CommandOutcome; waits: number[] }> {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { outcome: await runCommand(Excel, refreshProject, {}, 'en-US', wait), waits };
}

const passing = [
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'RequestAborted',
  'ServiceNotAvailable',
] as const;

describe.each(passing)('%s', (code) => {
  test('is tried three times in all, each time after a longer wait', async () => {
    const { excel, requests } = await behind(code, () => true);
    const { outcome, waits } = await refresh(excel);
    expect(outcome).toMatchObject({
      ended: 'failed',
      error: { code },
      message: expect.stringContaining(code),
    });
    expect(requests()).toBe(3);
    expect(waits).toHaveLength(2);
    expect(waits[1]).toBeGreaterThan(waits[0]);
  });

  test.each([1, 2])('at request %d only, it ends well', async (at) => {
    const { excel } = await behind(code, (request) => request === at);
    const { outcome } = await refresh(excel);
    expect(outcome).toMatchObject({ ended: 'done' });
    expect((await refresh(excel)).outcome).toMatchObject({ result: { cellsWritten: 0 } });
  });
});

test('GeneralException is tried once more after reading anew, and no oftener', async () => {
  const once = await behind('GeneralException', (request) => request === 2);
  expect((await refresh(once.excel)).outcome).toMatchObject({ ended: 'done' });
  expect(once.requests()).toBe(4);
  const always = await behind('GeneralException', () => true);
  expect((await refresh(always.excel)).outcome).toMatchObject({ ended: 'failed' });
  expect(always.requests()).toBe(2);
});

test.each([
  ['AccessDenied', 'read-only'],
  ['InvalidOperationInCellEditMode', 'Esc'],
] as const)(
  '%s while writing: nothing is written, the sentence says what to do, nothing is tried again',
  async (code, word) => {
    const { excel, requests } = await behind(code, (request) => request === 2);
    const before = contentsOf(excel);
    const { outcome, waits } = await refresh(excel);
    expect(outcome).toMatchObject({ ended: 'failed', message: expect.stringContaining(word) });
    expect(contentsOf(excel)).toEqual(before);
    expect({ requests: requests(), waits }).toEqual({ requests: 2, waits: [] });
  },
);
