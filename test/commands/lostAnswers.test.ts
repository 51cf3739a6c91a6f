import { addRisk } from '../../src/commands/addRisk';
import { duplicateTask } from '../../src/commands/duplicateTask';
import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { runCommand } from '../../src/commands/runCommand';
import type { Command } from '../../src/commands/command';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { columnOf, openPlan, start, type } from './support/project';

// The answer to a write is lost, and before the command tries again somebody touches what it has written.

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2, '1'],
  [1, 'Cure', 4, '2'],
] as const;

/** Lets a command lose the second of its requests, and somebody do something before it tries again. */
async function lost<Arguments>(
  command: Command<Arguments>,
  argument: Arguments,
  meanwhile: (excel: OpenedExcel) => Promise<void>,
  isTaken = true,
): Promise<OpenedExcel> {
  const made = await openPlan(plan);
  let requests = 0;
  const wire: Wire = async (request) => {
    requests += 1;
    if (requests !== 2) return request.answer();
    if (isTaken) request.answer();
    return request.refusal('RequestAborted');
  };
  const excel = await openExcel(made.workbook, { wire });
  const other = await coworker(excel);
  const outcome = await runCommand(excel.Excel, command, argument, 'en-US', () => meanwhile(other));
  expect(outcome).toMatchObject({ ended: 'done' });
  return excel;
}

async function insertRow({ Excel }: OpenedExcel, place: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.add(place);
    await context.sync();
  });
}

const risk = {
  today: start,
  fields: { description: 'Late delivery', probability: '3', impact: '4' },
};

test('a risk whose impact somebody changes is there once', async () => {
  const excel = await lost(addRisk, risk, (other) => type(other, 'risks', 0, 'impact', 5));
  expect(await columnOf(excel, 'risks', 'description')).toEqual(['Late delivery']);
  expect(await columnOf(excel, 'risks', 'impact')).toEqual([5]);
});

test('a risk is there once although somebody opens a row among the tasks', async () => {
  const excel = await lost(addRisk, risk, (other) => insertRow(other, 1));
  expect(await columnOf(excel, 'risks', 'description')).toEqual(['Late delivery']);
});

test('a task is moved once although somebody renames it', async () => {
  const excel = await lost(moveTaskDown, { tasks: [1] }, (other) =>
    type(other, 'tasks', 1, 'name', 'Dig deep'),
  );
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Pour', 'Dig deep', 'Cure']);
});

test('a task is moved once although somebody opens a row above it', async () => {
  const excel = await lost(moveTaskDown, { tasks: [1] }, (other) => insertRow(other, 0));
  expect((await columnOf(excel, 'tasks', 'name')).filter((name) => name !== '')).toEqual([
    'Pour',
    'Dig',
    'Cure',
  ]);
});

test('a task is duplicated once although somebody opens a row above it', async () => {
  const excel = await lost(duplicateTask, { tasks: [1] }, (other) => insertRow(other, 0));
  const names = (await columnOf(excel, 'tasks', 'name')).filter((name) => name !== '');
  expect(names).toEqual(['Dig', 'Dig', 'Pour', 'Cure']);
});

test('a risk that was not made is made beside the one that somebody else enters in its place', async () => {
  const others = { today: start, fields: { description: 'Frost', probability: '3', impact: '4' } };
  const enter = async ({ Excel }: OpenedExcel) => void (await addRisk.run(Excel, others));
  const excel = await lost(addRisk, risk, enter, false);
  expect(await columnOf(excel, 'risks', 'description')).toEqual(['Frost', 'Late delivery']);
});
