import { addRisk } from '../../src/commands/addRisk';
import { changeSettings } from '../../src/commands/changeSettings';
import { decideChange } from '../../src/commands/decideChange';
import { editRisk } from '../../src/commands/editRisk';
import { editTask } from '../../src/commands/editTask';
import { reportProgress } from '../../src/commands/reportProgress';
import { requestChange } from '../../src/commands/requestChange';
import { revertLast } from '../../src/commands/revertLast';
import { setBaseline } from '../../src/commands/setBaseline';
import { contentsOf } from './support/contents';
import { columnOf, openPlan, openProject, refresh, start, type, type PlanRow } from './support/project';

const plan: readonly PlanRow[] = [
  [1, 'Prepare', ''],
  [2, 'Survey', 5],
  [2, 'Design', 3, '2'],
  [1, 'Build', 8, '3'],
];

test('a task is edited in one read and one write, with the refresh in it', async () => {
  const excel = await openPlan(plan);
  excel.traffic.reset();
  const result = await editTask.run(excel.Excel, { taskId: 2, fields: { duration: '7', owner: 'Chen' } });
  expect(excel.traffic.syncs).toBe(2);
  expect(result).toMatchObject({ summary: 'Saved; all tables follow.' });
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([10, 7, 3, 8]);
  expect((await columnOf(excel, 'tasks', 'owner'))[1]).toBe('Chen');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('an edit that was begun on what a cell holds no longer is refused; one that says the same as the cell is not', async () => {
  const excel = await openPlan(plan);
  const edit = { taskId: 2, fields: { duration: '7.0', owner: 'Chen' } };
  await type(excel, 'tasks', 1, 'duration', 9);
  const refused = await editTask.run(excel.Excel, { ...edit, begunOn: { duration: '5', owner: '' } });
  expect(refused).toMatchObject({ refused: true, cellsWritten: 0 });
  expect(refused.summary).toMatch(/“Duration” was changed to “9” while you were typing; nothing was written/);
  await type(excel, 'tasks', 1, 'duration', 7);
  await editTask.run(excel.Excel, { ...edit, begunOn: { duration: '5', owner: '' } });
  expect((await columnOf(excel, 'tasks', 'owner'))[1]).toBe('Chen');
  const settings = { fields: { cadence: '14' }, begunOn: { cadence: '8' } };
  expect(await changeSettings.run(excel.Excel, settings)).toMatchObject({ refused: true });
  const report = { taskId: 2, fields: { cause: 'Rain' }, begunOn: { cause: 'Frost' }, today: start };
  expect(await reportProgress.run(excel.Excel, report)).toMatchObject({ refused: true });
});

test('an edit is taken back to the letter', async () => {
  const excel = await openPlan(plan);
  await refresh(excel);
  const before = contentsOf(excel);
  const { checkpoint } = await editTask.run(excel.Excel, {
    taskId: 3,
    fields: { predecessors: '2SS+1d', deadline: '2026-09-20', notes: '=1+1' },
  });
  expect((await columnOf(excel, 'tasks', 'notes'))[2]).toBe('=1+1');
  expect((await columnOf(excel, 'tasks', 'predecessors'))[2]).toBe('2SS+1d');
  await revertLast.run(excel.Excel, checkpoint!);
  expect(contentsOf(excel)).toEqual(before);
});

test.each([
  ['a text for a number', { duration: 'long' }, 'Duration: Type a number.'],
  ['a number below its least', { duration: '-1' }, 'Duration: No less than 0.'],
  ['a date that is none', { deadline: 'soon' }, 'Deadline: Type a date such as 2026-09-14.'],
  ['a link to nowhere', { predecessors: '99' }, /99/],
  ['a link to itself', { predecessors: '4' }, /itself/],
])('%s is refused in words and nothing is written', async (_name, fields, words) => {
  const excel = await openPlan(plan);
  const before = contentsOf(excel);
  const result = await editTask.run(excel.Excel, { taskId: 4, fields: fields as Record<string, string> });
  expect(result).toMatchObject({ refused: true, cellsWritten: 0 });
  if (typeof words === 'string') expect(result.summary).toBe(words);
  else expect(result.summary).toMatch(words);
  expect(contentsOf(excel)).toEqual(before);
});

test('a circle of links is refused', async () => {
  const excel = await openPlan(plan);
  const result = await editTask.run(excel.Excel, { taskId: 2, fields: { predecessors: '4' } });
  expect(result).toMatchObject({ refused: true });
});

test('what follows from the tasks below is not typed over', async () => {
  const excel = await openPlan(plan);
  const result = await editTask.run(excel.Excel, { taskId: 1, fields: { duration: '2' } });
  expect(result).toMatchObject({
    refused: true,
    summary: '“Duration” follows from the tasks below; change it there.',
  });
});

test('a task that is gone is said to be gone', async () => {
  const excel = await openPlan(plan);
  expect(await editTask.run(excel.Excel, { taskId: 77, fields: { owner: 'Li' } })).toMatchObject({
    refused: true,
  });
});

test('progress is reported as of the status date, and the forecast follows', async () => {
  const excel = await openPlan(plan);
  await refresh(excel, start + 4);
  const before = await columnOf(excel, 'progress', 'forecastFinish');
  excel.traffic.reset();
  await reportProgress.run(excel.Excel, {
    taskId: 2,
    today: start,
    fields: { actualStart: '2026-09-14', actualPercent: '20', remainingDuration: '9', cause: 'resources' },
  });
  expect(excel.traffic.syncs).toBe(2);
  expect((await columnOf(excel, 'progress', 'actualPercent'))[0]).toBe(0.2);
  expect((await columnOf(excel, 'progress', 'updated'))[0]).toBe(start + 4);
  expect((await columnOf(excel, 'progress', 'cause'))[0]).toBe('Lack of resources');
  expect((await columnOf(excel, 'progress', 'forecastFinish'))[0]).toBeGreaterThan(Number(before[0]));
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a finish before its start is refused', async () => {
  const excel = await openPlan(plan);
  const fields = { actualStart: '2026-09-16', actualFinish: '2026-09-14' };
  const result = await reportProgress.run(excel.Excel, { taskId: 2, today: start, fields });
  expect(result).toMatchObject({ refused: true, cellsWritten: 0 });
});

test('a risk is added with its number, its day and its formulas, first in an empty register and then below', async () => {
  const excel = await openPlan(plan);
  const add = (description: string) =>
    addRisk.run(excel.Excel, {
      today: start,
      fields: { description, probability: '4', impact: '5', task: '2' },
    });
  await add('The supplier may be late');
  const { checkpoint } = await add('The road may be closed');
  expect(await columnOf(excel, 'risks', 'id')).toEqual([1, 2]);
  expect(await columnOf(excel, 'risks', 'score')).toEqual([20, 20]);
  expect(await columnOf(excel, 'risks', 'level')).toEqual(['High', 'High']);
  expect(await columnOf(excel, 'risks', 'status')).toEqual(['Open', 'Open']);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  await revertLast.run(excel.Excel, checkpoint!);
  expect(await columnOf(excel, 'risks', 'id')).toEqual([1]);
});

test('a risk wants a description; a known one can be closed', async () => {
  const excel = await openPlan(plan);
  expect(await addRisk.run(excel.Excel, { today: start, fields: { impact: '3' } })).toMatchObject({
    refused: true,
    summary: 'Fill in “Risk”.',
  });
  await addRisk.run(excel.Excel, { today: start, fields: { description: 'Rain' } });
  await editRisk.run(excel.Excel, { riskId: 1, fields: { status: 'closed' } });
  expect(await columnOf(excel, 'risks', 'status')).toEqual(['Closed']);
});

test('a change is requested and approved: the approval makes the next baseline', async () => {
  const excel = await openPlan(plan);
  await setBaseline.run(excel.Excel, {});
  await editTask.run(excel.Excel, { taskId: 2, fields: { duration: '9' } });
  await requestChange.run(excel.Excel, {
    today: start,
    fields: { reason: 'More to survey', daysEffect: '4' },
  });
  expect(await columnOf(excel, 'changes', 'decision')).toEqual(['Pending']);
  await decideChange.run(excel.Excel, {
    requestId: 1,
    decision: 'approved',
    decidedBy: '',
    today: start + 1,
  });
  expect(await columnOf(excel, 'changes', 'version')).toEqual([1]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('settings and the status date are written and worked in at once', async () => {
  const excel = await openPlan(plan);
  excel.traffic.reset();
  const result = await changeSettings.run(excel.Excel, {
    fields: { statusDate: '2026-09-18', cadence: '14', eacMethod: 'remaining' },
  });
  expect(excel.traffic.syncs).toBe(2);
  expect(result).toMatchObject({ summary: 'Saved; all tables follow.' });
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await changeSettings.run(excel.Excel, { fields: { cadence: 'often' } })).toMatchObject({
    refused: true,
  });
});

test('without project tables every one of them says so', async () => {
  const excel = await openProject();
  await excel.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    for (const table of tables.items) table.delete();
    await context.sync();
  });
  expect(await editTask.run(excel.Excel, { taskId: 1, fields: {} })).toMatchObject({ blocked: true });
});

test('a link is added to, and removed from, what the cell holds by then', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 3, 'predecessors', '3; 2SS');
  const add = { id: 2, type: 'FF', lag: 1 } as const;
  await editTask.run(excel.Excel, { taskId: 4, fields: {}, links: { add } });
  expect((await columnOf(excel, 'tasks', 'predecessors'))[3]).toBe('3; 2SS; 2FF+1d');
  await editTask.run(excel.Excel, { taskId: 4, fields: {}, links: { remove: '2SS' } });
  expect((await columnOf(excel, 'tasks', 'predecessors'))[3]).toBe('3; 2FF+1d');
  const again = await editTask.run(excel.Excel, { taskId: 4, fields: {}, links: { remove: '2SS' } });
  expect(again).toMatchObject({ cellsWritten: 0 });
});

test('a link is not added to a cell that cannot be read whole', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 3, 'predecessors', '3; after the frost');
  const add = { id: 2, type: 'FS', lag: 0 } as const;
  await editTask.run(excel.Excel, { taskId: 4, fields: {}, links: { add } });
  expect((await columnOf(excel, 'tasks', 'predecessors'))[3]).toBe('3; after the frost');
});
