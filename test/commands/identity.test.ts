import { columnOf, openPlan, refresh, tableOf, type } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
  [1, 'Paint', 1],
] as const;

test.each(['progress', 'responsibility'] as const)(
  'a cleared ID in %s does not cut off what the row holds',
  async (table) => {
    const excel = await openPlan(plan, { pack: 'blank' });
    if (table === 'progress') await type(excel, table, 1, 'nextStep', 'call');
    await type(excel, table, 1, 'id', '');
    const { issues } = await refresh(excel);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'rowMatched', table, row: 1 }));
    expect(await columnOf(excel, table, 'id')).toEqual([1, 2, 3]);
    if (table === 'progress') expect(await columnOf(excel, table, 'nextStep')).toEqual(['', 'call', '']);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  },
);

test('a cleared ID in the WBS is found again in the tables that follow it', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'progress', 1, 'nextStep', 'call');
  await type(excel, 'tasks', 1, 'id', '');
  const { issues } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'idRestored', table: 'tasks', row: 1 }));
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 2, 3]);
  expect(await columnOf(excel, 'archive', 'id')).toEqual(['']);
});

test('a task that was a summary for a while has its reports, codes and baseline back', async () => {
  const excel = await openPlan(plan, { pack: 'blank' });
  await type(excel, 'progress', 0, 'actualStart', 46279);
  await type(excel, 'progress', 0, 'actualPercent', 0.4);
  await type(excel, 'progress', 0, 'cause', 'x\n  y: z');
  const before = (await tableOf(excel, 'progress')).formulas;
  await type(excel, 'tasks', 1, 'level', 2);
  await type(excel, 'tasks', 0, 'duration', 9);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([2, 3]);
  expect(await columnOf(excel, 'archive', 'id')).toContain(1);
  await type(excel, 'tasks', 1, 'level', 1);
  await type(excel, 'tasks', 0, 'duration', 3);
  await refresh(excel);
  expect((await tableOf(excel, 'progress')).formulas).toEqual(before);
  expect(await columnOf(excel, 'archive', 'id')).toEqual(['']);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
