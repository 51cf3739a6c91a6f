import { moveTaskDown } from '../../src/commands/moveTaskDown';
import { refreshProject } from '../../src/commands/refreshProject';
import { setBaseline } from '../../src/commands/setBaseline';
import { switchLanguage } from '../../src/commands/switchLanguage';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import { coworker } from './support/coworker';
import { contentsOf } from './support/contents';
import { interleaved, once } from './support/interleaved';
import { columnOf, openPlan, refresh, selectTasks, tableOf, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
] as const;

/** Inserts a row above a task, as somebody at the grid does, and names it. */
async function insertTask(
  { Excel }: OpenedExcel,
  place: number,
  name: string,
  column: number,
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.rows.add(place);
    table.getDataBodyRange().getCell(place, column).values = [[name]];
    await context.sync();
  });
}

test('what a co-worker types into a cell that is about to be written survives, and the rest is brought in step', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'duration', 7);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 2, 'start', 'after the frost')),
  );
  const before = await columnOf(excel, 'tasks', 'duration');
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'tasks', 'duration')).toEqual([13, ...before.slice(1)]);
  // Start is a computed column: it is planned again with the new cell in sight.
  expect((await columnOf(excel, 'tasks', 'start'))[2]).toBe(46_287);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a budget that a co-worker types for a summary while it is rolled up is his, not ours', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'budget', 100);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 0, 'budget', 999)),
  );
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'tasks', 'budget')).toEqual([999, 100, '', '']);
});

test('rows that a co-worker inserts between reading and writing do not shift what is written', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  const { headers } = await tableOf(excel, 'tasks');
  await type(excel, 'tasks', 1, 'duration', 7);
  const host = interleaved(
    excel.Excel,
    once(1, () => insertTask(other, 1, 'Survey', headers.indexOf('Task'))),
  );
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Survey', 'Dig', 'Pour', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 5, 2, 3, 4]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a report that a co-worker adds below the last row stays in the table while rows are added', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 4, 'name', 'Paint');
  await type(excel, 'tasks', 4, 'level', 2);
  const rows = (await tableOf(excel, 'progress')).values.length;
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'progress', rows, 'nextStep', 'call the painter')),
  );
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'progress', 'nextStep')).toContain('call the painter');
  expect((await columnOf(excel, 'progress', 'id')).filter((id) => id !== '')).toEqual([2, 3, 4, 5]);
});

test('a report typed into a row that is about to be archived goes to the archive with it', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(2).delete();
    await context.sync();
  });
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'progress', 1, 'nextStep', 'order the mixer')),
  );
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'progress', 'id')).toEqual([2, 4]);
  expect(String((await columnOf(excel, 'archive', 'content')).join())).toContain('order the mixer');
});

test('somebody who types on and on gets the cell, and the command says so', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'budget', 100);
  let typed = 0;
  const host = interleaved(excel.Excel, async () => {
    typed += 1;
    await type(other, 'tasks', 1, 'duration', typed);
    await type(other, 'tasks', 0, 'budget', 1000 + typed);
  });
  await refreshProject.run(host, {});
  expect((await columnOf(excel, 'tasks', 'budget'))[0]).toBe(1000 + typed);
});

test('where rows came since the reading, Excel refuses the writing whole: nothing has to be taken back', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  const { headers } = await tableOf(excel, 'tasks');
  await type(excel, 'tasks', 1, 'duration', 7);
  let afterwards: unknown;
  const host = interleaved(excel.Excel, async (roundTrip) => {
    if (roundTrip === 1) {
      await insertTask(other, 1, 'Survey', headers.indexOf('Task'));
      afterwards = contentsOf(excel);
    }
    // The second request would have failed; the one after it reads anew.
    if (roundTrip === 2) expect(contentsOf(excel)).toEqual(afterwards);
  });
  await refreshProject.run(host, {});
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Survey', 'Dig', 'Pour', 'Cure']);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a note typed into a task that is just being moved goes with the task', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await selectTasks(excel, 1);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 1, 'notes', 'wet ground')),
  );
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', '', 'wet ground', '']);
});

test('what is typed into a row that has just changed places, and changes back, goes with its task', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'tasks', 1, 'notes', 'dry');
  await type(excel, 'tasks', 2, 'notes', 'warm');
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    // Makes the move be taken back …
    if (roundTrip === 1) await type(other, 'tasks', 1, 'notes', 'wet ground');
    // … and before that somebody types beside the task that stands in its row.
    if (roundTrip !== 2) return;
    expect(await columnOf(other, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
    await type(other, 'tasks', 1, 'notes', 'too cold');
  });
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'notes')).toEqual(['', 'too cold', 'wet ground', '']);
});

async function formulasOf(excel: OpenedExcel, header: string): Promise<CellValue[]> {
  return excel.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('PL_Tasks').columns.getItem(header).getDataBodyRange();
    column.load('formulas');
    await context.sync();
    return column.formulas.map(([formula]: CellValue[]) => formula);
  });
}

test('a formula that a co-worker types over another goes with the task that is just being moved', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  // A column that is blank otherwise would be filled with the formula.
  await type(excel, 'tasks', 3, 'budget', 5);
  await type(excel, 'tasks', 1, 'budget', '=10*100');
  await selectTasks(excel, 1);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 1, 'budget', '=10*250')),
  );
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect((await formulasOf(excel, 'Budget')).slice(1)).toEqual(['', '=10*250', 5]);
});

test('a formula typed over one that was just moved, and moves back, stays what was typed', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  // A column that is blank otherwise would be filled with the formula.
  await type(excel, 'tasks', 3, 'budget', 5);
  await type(excel, 'tasks', 1, 'budget', '=10*100');
  await type(excel, 'tasks', 2, 'budget', '=10*200');
  await selectTasks(excel, 1);
  const host = interleaved(excel.Excel, async (roundTrip) => {
    // Makes the move be taken back, and before that somebody types a formula over the one that stands there now.
    if (roundTrip === 1) await type(other, 'tasks', 1, 'notes', 'wet ground');
    if (roundTrip !== 2) return;
    expect((await formulasOf(other, 'Budget'))[1]).toBe('=10*200');
    await type(other, 'tasks', 1, 'budget', '=10*777');
  });
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect((await formulasOf(excel, 'Budget')).slice(1)).toEqual(['=10*777', '=10*100', 5]);
});

test("a column of one's own that begins with a formula is watched below it", async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.columns.add(undefined, [['Crew'], ['=1+1'], [''], [''], ['']]);
    await context.sync();
  });
  await refresh(excel);
  await selectTasks(excel, 1);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 1, 'Crew', 6)),
  );
  await moveTaskDown.run(host, undefined);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['Stage', 'Pour', 'Dig', 'Cure']);
  expect(await columnOf(excel, 'tasks', 'Crew')).toEqual([2, '', 6, '']);
});

test('a duration typed while a baseline is set is in the baseline', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  const host = interleaved(
    excel.Excel,
    once(1, () => type(other, 'tasks', 1, 'duration', 9)),
  );
  await setBaseline.run(host, {});
  expect(await columnOf(excel, 'baselines', 'duration')).toEqual([15, 9, 2, 4]);
  const { issues } = await refresh(excel);
  expect(issues.map(({ code }) => code)).not.toContain('unauthorisedChange');
});

test('two who press the same button at once set one baseline', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  const host = interleaved(
    excel.Excel,
    once(1, async () => void (await setBaseline.run(other.Excel, {}))),
  );
  const result = await setBaseline.run(host, {});
  expect(result.blocked).toBe(true);
  expect(await columnOf(excel, 'baselines', 'version')).toEqual([0, 0, 0, 0]);
});

test('a switch of the language gives way to what is typed meanwhile, and is made behind it', async () => {
  const excel = await openPlan(plan);
  const other = await coworker(excel);
  await type(excel, 'progress', 0, 'cause', 'Other');
  // Between the second reading and the writing, over a word that the switch says in the other language.
  const host = interleaved(
    excel.Excel,
    once(2, () => type(other, 'progress', 0, 'cause', 'Lack of resources')),
  );
  const { summary } = await switchLanguage.run(host, 'zh-CN');
  expect(summary).toContain('简体中文');
  expect((await columnOf(excel, 'progress', 'cause'))[0]).toBe('资源不足');
  const { headers, sheet } = await tableOf(excel, 'tasks');
  expect([headers[0], sheet]).toEqual(['序号', 'WBS']);
  expect((await tableOf(excel, 'progress')).sheet).toBe('进度跟踪');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
