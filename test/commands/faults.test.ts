import { runCommand, type CommandOutcome } from '../../src/commands/runCommand';
import { addRisk } from '../../src/commands/addRisk';
import { createProject } from '../../src/commands/createProject';
import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { refreshProject } from '../../src/commands/refreshProject';
import { switchLanguage } from '../../src/commands/switchLanguage';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { contentsOf } from './support/contents';
import { watchedHost } from '../../src/excel/watchedHost';
import { blankProject, columnOf, openPlan, start, tableOf, type } from './support/project';

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

/** Refuses one action of a write, at a share of all of them; later requests are answered or refused. */
async function cutOffAt(share: number, code: string, then: 'answered' | 'refused') {
  const made = await openPlan(plan);
  const { sheet, row, column } = await tableOf(made, 'tasks');
  await made.Excel.run(async (context) => {
    const below = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + 2, column, 1, 29);
    below.insert('Down');
    await context.sync();
  });
  await type(made, 'tasks', 1, 'name', 'Shore');
  let requests = 0;
  const wire: Wire = async (request) => {
    requests += 1;
    if (requests === 2) return request.answer({ action: Math.floor(request.actions * share), code });
    return requests > 2 && then === 'refused' ? request.refusal('ServiceNotAvailable') : request.answer();
  };
  return { excel: await openExcel(await made.save(), { wire }), requests: () => requests };
}

test.each([0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99])(
  'a write that Excel refuses at %d of its actions is taken back: no row is opened, no cell is another',
  async (share) => {
    const { excel, requests } = await cutOffAt(share, 'AccessDenied', 'answered');
    const before = contentsOf(excel);
    const { outcome } = await refresh(excel);
    expect(outcome).toMatchObject({ ended: 'failed', error: { code: 'AccessDenied' } });
    expect(contentsOf(excel)).toEqual(before);
    expect(requests()).toBeLessThanOrEqual(4);
    expect((await refresh(excel)).outcome).toMatchObject({ ended: 'done' });
    expect((await refresh(excel)).outcome).toMatchObject({ result: { cellsWritten: 0 } });
  },
);

test.each([0.6, 0.97, 0.999])(
  'a switch of the language that Excel refuses at %d of its actions is taken back, names of sheets and all',
  async (share) => {
    const made = await openPlan(plan);
    let isStruck = false;
    const wire: Wire = async (request) => {
      if (isStruck || request.actions < 2000) return request.answer();
      isStruck = true;
      return request.answer({ action: Math.floor(request.actions * share), code: 'AccessDenied' });
    };
    const excel = await openExcel(await made.save(), { wire });
    const before = contentsOf(excel);
    const outcome = await runCommand(excel.Excel, switchLanguage, 'zh-CN', 'en-US');
    expect(outcome).toMatchObject({ ended: 'failed', error: { code: 'AccessDenied' } });
    expect(isStruck).toBe(true);
    expect(contentsOf(excel)).toEqual(before);
  },
);

test('where the taking back is refused too, the first refusal is told', async () => {
  const { excel } = await cutOffAt(0.9, 'AccessDenied', 'refused');
  expect((await refresh(excel)).outcome).toMatchObject({ ended: 'failed', error: { code: 'AccessDenied' } });
});

test.each([0.2, 0.5, 0.9])('a project that is cut off at %d of its making leaves nothing', async (share) => {
  const wire: Wire = async (request) => {
    const isMaking = request.actions > 1000;
    return request.answer(
      isMaking ? { action: Math.floor(request.actions * share), code: 'AccessDenied' } : undefined,
    );
  };
  const excel = await openExcel(undefined, { wire });
  const before = contentsOf(excel);
  const outcome = await runCommand(excel.Excel, createProject, blankProject, 'en-US');
  expect(outcome).toMatchObject({ ended: 'failed', error: { code: 'AccessDenied' } });
  expect(contentsOf(excel)).toEqual(before);
});

/** A workbook behind a wire that loses the answer to its second request, which is the first write. */
async function losing(code: string) {
  const made = await openPlan(plan);
  let requests = 0;
  const wire: Wire = async (request) => {
    requests += 1;
    const answer = request.answer();
    return requests === 2 ? request.refusal(code) : answer;
  };
  return openExcel(await made.save(), { wire });
}

test.each([...passing, 'GeneralException', 'ResponsePayloadSizeLimitExceeded'])(
  'where the answer to a write is lost (%s) what it made is not made twice',
  async (code) => {
    const excel = await losing(code);
    const fields = { description: 'Late delivery', probability: '3', impact: '4' };
    const outcome = await runCommand(
      excel.Excel,
      addRisk,
      { today: start, fields },
      'en-US',
      async () => undefined,
    );
    expect(outcome).toMatchObject({ ended: 'done' });
    expect(await columnOf(excel, 'risks', 'description')).toEqual(['Late delivery']);
  },
);

test('what was made but never answered is not made twice when the user tries again', async () => {
  const made = await openPlan(plan);
  let requests = 0;
  const wire: Wire = async (request) => {
    requests += 1;
    const answer = request.answer();
    return requests === 2 ? new Promise<string>(() => {}) : answer;
  };
  const excel = await openExcel(made.workbook, { wire });
  const fields = { description: 'Late delivery', probability: '3', impact: '4' };
  const host = watchedHost(excel.Excel, 5_000);
  const outcome = await runCommand(host, addRisk, { today: start, fields }, 'en-US');
  expect(outcome).toMatchObject({ ended: 'failed', error: { code: 'NoAnswer' } });
  await (outcome.ended === 'failed' ? outcome.again?.() : undefined);
  expect(await columnOf(excel, 'risks', 'description')).toEqual(['Late delivery']);
});

test('a task whose move was not answered is moved once', async () => {
  const excel = await losing('RequestAborted');
  const outcome = await runCommand(excel.Excel, moveTaskDown, { tasks: [1] }, 'en-US', async () => undefined);
  expect(outcome).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Pour', 'Dig']);
});
