import { addRisk } from '../../src/commands/addRisk';
import type { Command } from '../../src/commands/command';
import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { refreshProject } from '../../src/commands/refreshProject';
import { runCommand, type CommandOutcome } from '../../src/commands/runCommand';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { columnOf, openPlan, refresh, start, type } from './support/project';

// Somebody types while a command writes, and Excel refuses what would give it back.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
] as const;

/** What happens to a request: what others do meanwhile, and the code with which Excel refuses it. */
interface Happening {
  readonly first?: (other: OpenedExcel) => Promise<void>;
  readonly refused?: string;
}

/** A plan of which a command's requests are told by their numbers, from 1; what others do does not count. */
async function shared(happenings: Readonly<Record<number, Happening>>): Promise<OpenedExcel> {
  const made = await openPlan(plan);
  await type(made, 'tasks', 1, 'budget', 100);
  let [requests, isCounting] = [0, true];
  const wire: Wire = async (request) => {
    if (!isCounting) return request.answer();
    requests += 1;
    const { first, refused } = happenings[requests] ?? {};
    isCounting = false;
    await first?.(other);
    isCounting = true;
    return refused === undefined ? request.answer() : request.refusal(refused);
  };
  const excel = await openExcel(made.workbook, { wire });
  const other = await coworker(excel);
  return excel;
}

function run<Arguments>(
  excel: OpenedExcel,
  command: Command<Arguments>,
  argument: Arguments,
): Promise<CommandOutcome> {
  return runCommand(excel.Excel, command, argument, 'en-US', async () => undefined);
}

/** She types a budget just before the first write arrives; the request that takes it back is refused. */
const typedAndRefused = (refused: string) => ({
  2: { first: (other: OpenedExcel) => type(other, 'tasks', 0, 'budget', 999) },
  3: { refused },
});

test.each(['RequestAborted', 'GeneralException'])(
  'what was typed is given back by the next try, where the taking back meets %s',
  async (code) => {
    const excel = await shared(typedAndRefused(code));
    expect(await run(excel, refreshProject, {})).toMatchObject({ ended: 'done' });
    expect(await columnOf(excel, 'tasks', 'budget')).toEqual([999, 100, '', '']);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  },
);

test.each(['AccessDenied', 'InvalidOperationInCellEditMode'])(
  'what was typed is named, and given back by the next command, where the taking back meets %s',
  async (code) => {
    const excel = await shared(typedAndRefused(code));
    const outcome = await run(excel, refreshProject, {});
    expect(outcome).toMatchObject({
      ended: 'failed',
      message: expect.stringContaining('Work breakdown 1, Budget: 999') as string,
    });
    await run(excel, refreshProject, {});
    expect(await columnOf(excel, 'tasks', 'budget')).toEqual([999, 100, '', '']);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  },
);

test('what is given back is told', async () => {
  const excel = await shared(typedAndRefused('AccessDenied'));
  await run(excel, refreshProject, {});
  expect(await run(excel, refreshProject, {})).toMatchObject({ ended: 'done', result: { cellsWritten: 1 } });
});

test('what cannot be given back, because somebody wrote there since, is told', async () => {
  const excel = await shared(typedAndRefused('AccessDenied'));
  await run(excel, refreshProject, {});
  await type(excel, 'tasks', 0, 'budget', 5);
  const outcome = await run(excel, refreshProject, {});
  expect(outcome).toMatchObject({
    ended: 'done',
    result: { summary: expect.stringContaining('Work breakdown 1, Budget: 999') as string },
  });
  expect((await columnOf(excel, 'tasks', 'budget'))[0]).toBe(5);
  expect(await run(excel, refreshProject, {})).toMatchObject({
    result: { summary: expect.not.stringContaining('999') as string },
  });
});

test('a note typed into a task that is just being moved goes with it, although the taking back is refused', async () => {
  const excel = await shared({
    2: { first: (other) => type(other, 'tasks', 1, 'notes', 'wet ground') },
    3: { refused: 'RequestAborted' },
  });
  expect(await run(excel, moveTaskDown, { tasks: [2] })).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', '', 'wet ground', '']);
});

test('what was typed while it was being taken back is given back, where Excel refuses the last write', async () => {
  const excel = await shared({
    ...typedAndRefused(''),
    3: { first: (other) => type(other, 'tasks', 0, 'budget', 777) },
    4: { refused: 'AccessDenied' },
  });
  expect(await run(excel, refreshProject, {})).toMatchObject({
    ended: 'failed',
    message: expect.stringContaining('777') as string,
  });
  await run(excel, refreshProject, {});
  expect(await columnOf(excel, 'tasks', 'budget')).toEqual([777, 100, '', '']);
});

test('what is refused again and again stays owed', async () => {
  const excel = await shared({
    ...typedAndRefused('AccessDenied'),
    4: { refused: 'AccessDenied' },
    6: { refused: 'AccessDenied' },
  });
  await run(excel, refreshProject, {});
  expect(await run(excel, refreshProject, {})).toMatchObject({ ended: 'failed' });
  expect(await run(excel, refreshProject, {})).toMatchObject({
    ended: 'failed',
    message: expect.stringContaining('999') as string,
  });
  await run(excel, refreshProject, {});
  expect((await columnOf(excel, 'tasks', 'budget'))[0]).toBe(999);
});

test('what was made is not made twice where the user tries again after a refused taking back', async () => {
  const excel = await shared(typedAndRefused('AccessDenied'));
  const fields = { description: 'Late delivery', probability: '3', impact: '4' };
  const outcome = await run(excel, addRisk, { today: start, fields });
  expect(outcome).toMatchObject({ ended: 'failed' });
  await (outcome.ended === 'failed' ? outcome.again?.() : undefined);
  expect(await columnOf(excel, 'risks', 'description')).toEqual(['Late delivery']);
  expect((await columnOf(excel, 'tasks', 'budget'))[0]).toBe(999);
});
