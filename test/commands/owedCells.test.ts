import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { outdentTask } from '../../src/commands/outdentTask';
import { refreshProject } from '../../src/commands/refreshProject';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { interleaved } from './support/interleaved';
import { columnOf, openPlan, refresh, selectTasks, type } from './support/project';

// Somebody types while a command writes, and before that can be taken back somebody moves rows: the command stands,
// and only what was typed over is given back.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
  [2, 'Paint', 1, '4'],
] as const;

async function deleteRow({ Excel }: OpenedExcel, row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(row).delete();
    await context.sync();
  });
}

test('a task that was moved stays whole, and what was typed into it meanwhile goes with it', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'budget', 700);
  await type(excel, 'tasks', 1, 'notes', 'dry');
  await type(excel, 'tasks', 2, 'budget', 30);
  await refresh(excel);
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 1, 'notes', 'wet ground');
    if (roundTrip === 2) await deleteRow(other, 4);
  });
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 3, 2, 4]);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', '', 'wet ground', '']);
  expect((await columnOf(excel, 'tasks', 'budget')).slice(1)).toEqual([30, 700, '']);
});

test('a note typed where there was none goes with the task that was moved', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 1, 'notes', 'wet ground');
    if (roundTrip === 2) await deleteRow(other, 4);
  });
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', '', 'wet ground', '']);
});

test('a note typed where there was none goes with its task also where another task’s note was moved away from', async () => {
  const excel = await openPlan([
    [1, 'Stage', ''],
    [2, 'Dig', 3],
    [1, 'Close', 1],
    [1, 'Paint', 1],
  ]);
  const other = await coworker(excel);
  await type(excel, 'tasks', 0, 'notes', 'dry');
  await selectTasks(excel, 0);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 2, 'notes', 'wet ground');
    if (roundTrip === 2) await deleteRow(other, 3);
  });
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Close', 'Stage', 'Dig']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['wet ground', 'dry', '']);
});

test('where the other of two exchanged tasks is gone, the one that is left stays whole', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'budget', 700);
  await type(excel, 'tasks', 2, 'budget', 30);
  await refresh(excel);
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 3, 'name', 'Dry');
    if (roundTrip === 2) await deleteRow(other, 1);
  });
  await moveTaskDown.run(host, undefined);
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 2, 4, 5]);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Dig', 'Dry', 'Paint']);
  expect((await columnOf(excel, 'tasks', 'budget')).slice(1)).toEqual([700, '', '']);
});

test('a level typed while a task is outdented is given back to that task alone', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await selectTasks(excel, 4);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 4, 'level', 3);
    if (roundTrip === 2) await deleteRow(other, 1);
  });
  await outdentTask.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'level')).toEqual([1, 2, 2, 3]);
});

test('a report row that was archived while somebody typed into it comes back with what was typed', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await deleteRow(excel, 2);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'progress', 1, 'nextStep', 'order the mixer');
    if (roundTrip === 2) await deleteRow(other, 3);
  });
  await refreshProject.run(host, {});
  await refresh(excel);
  const texts = [
    ...(await columnOf(excel, 'progress', 'nextStep')),
    ...(await columnOf(excel, 'archive', 'content')),
  ];
  expect(texts.join()).toContain('order the mixer');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('what is typed between a write and its taking back stays, also where Excel cuts that off at its end', async () => {
  const made = await openPlan(plan);
  await type(made, 'tasks', 1, 'notes', 'dry');
  await type(made, 'tasks', 2, 'notes', 'warm');
  await refresh(made);
  let isStruck = true;
  const wire: Wire = async (request) => {
    const isNow = !isStruck;
    isStruck = true;
    return request.answer(isNow ? { action: request.actions - 1, code: 'GeneralException' } : undefined);
  };
  const excel = await openExcel(await made.save(), { wire });
  const other = await coworker(excel);
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) await type(other, 'tasks', 1, 'notes', 'wet ground');
    if (roundTrip !== 2) return;
    await type(other, 'tasks', 1, 'predecessors', '2; 4');
    isStruck = false;
  });
  await moveTaskDown.run(host, undefined);
  expect(isStruck).toBe(true);
  const names = await columnOf(excel, 'tasks', 'name');
  const notes = await columnOf(excel, 'tasks', 'notes');
  const links = await columnOf(excel, 'tasks', 'predecessors');
  expect(names.slice(0, 3)).toEqual(['Stage', 'Pour', 'Dig']);
  expect(notes[2]).toBe('wet ground');
  expect(links.some((link) => String(link).replace(/\s/g, '') === '2;4')).toBe(true);
});
