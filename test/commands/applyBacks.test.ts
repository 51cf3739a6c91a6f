import { applyBacks } from '../../src/commands/applyBacks';
import type { BackChange } from '../../src/workbook/revert/takeBack';
import { coworker } from './support/coworker';
import { columnOf, openPlan, refresh, tableOf } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
] as const;

test('where a lost outline was all that was tried and rows have come since, nothing is taken back and nothing thrown', async () => {
  const excel = await openPlan(plan);
  await refresh(excel);
  const other = await coworker(excel);
  const { sheet, row, column, headers, values } = await tableOf(excel, 'tasks');
  const area = { sheet, row, column, rows: values.length + 1, columns: headers.length };
  const first = { ...area, row: row + 1, rows: 1, columns: 1 };
  const backs: BackChange[] = [
    { change: { edit: 'group', area: first, grouped: false }, ours: new Map() },
    { change: { edit: 'write', area: first, cells: [['taken back']] }, ours: new Map() },
  ];
  const refusals: unknown[] = [];
  const found = await excel.Excel.run(async (context) => {
    const sync = context.sync.bind(context);
    context.sync = (async (value?: unknown) => {
      try {
        return await sync(value);
      } catch (error) {
        refusals.push(error);
        if (refusals.length === 1)
          await other.Excel.run(async (theirs) => {
            theirs.workbook.tables.getItem('PL_Tasks').rows.add(0, [headers.map(() => '')]);
            await theirs.sync();
          });
        throw error;
      }
    }) as typeof context.sync;
    return applyBacks(context, backs, { anchors: [], frames: [{ table: 'PL_Tasks', area }] });
  });
  expect(refusals).toHaveLength(2);
  expect(found).toBeUndefined();
  const now = await tableOf(excel, 'tasks');
  expect(now.values.slice(1)).toEqual(values);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['', 'Dig', 'Pour']);
});
