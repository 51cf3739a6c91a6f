import { insertTask } from '../../src/commands/insertTask';
import { runCommand } from '../../src/commands/runCommand';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { coworker } from './support/coworker';
import { columnOf, openPlan, refresh, tableOf, type } from './support/project';

// A write is divided because it is too large, and between its parts somebody inserts a row.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
] as const;

/** Inserts a task whose write Excel refuses some times for its size; before a later part somebody does something. */
async function inserted(halvings: number, before: number, happens: (other: OpenedExcel) => Promise<void>) {
  const made = await openPlan(plan);
  await type(made, 'progress', 1, 'nextStep', 'order the mixer');
  let [requests, isCounting] = [0, true];
  const wire: Wire = async (request) => {
    if (!isCounting) return request.answer();
    requests += 1;
    if (requests > 1 && requests <= 1 + halvings) return request.refusal('RequestPayloadSizeLimitExceeded');
    if (requests === 1 + halvings + before) {
      isCounting = false;
      await happens(other);
      isCounting = true;
    }
    return request.answer();
  };
  const excel = await openExcel(made.workbook, { wire });
  const other = await coworker(excel);
  const outcome = await runCommand(excel.Excel, insertTask, { tasks: [2] }, 'en-US', async () => undefined);
  isCounting = false;
  return { excel, outcome };
}

async function insertRow(excel: OpenedExcel, place: number, name: string): Promise<void> {
  const { headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.rows.add(place);
    const cell = table.getDataBodyRange().getCell(place, headers.indexOf('Task'));
    cell.values = [[name]];
    await context.sync();
  });
}

test.each([
  [2, 2],
  [4, 2],
  [4, 5],
])(
  'every task keeps its ID and its report where somebody inserts a row (halved %d times, before part %d)',
  async (halvings, part) => {
    const { excel, outcome } = await inserted(halvings, part, (other) => insertRow(other, 0, 'Hers'));
    expect(outcome).toMatchObject({ ended: 'done' });
    await refresh(excel);
    const [names, ids] = [await columnOf(excel, 'tasks', 'name'), await columnOf(excel, 'tasks', 'id')];
    const idOf = (name: string) => ids[names.indexOf(name)];
    expect(['Stage', 'Dig', 'Pour', 'Cure'].map(idOf)).toEqual([1, 2, 3, 4]);
    expect(names.filter((name) => name !== '')).toEqual(['Hers', 'Stage', 'Dig', 'New task', 'Pour', 'Cure']);
    const at = (await columnOf(excel, 'progress', 'id')).indexOf(3);
    expect((await columnOf(excel, 'progress', 'nextStep'))[at]).toBe('order the mixer');
    expect((await columnOf(excel, 'archive', 'id')).filter((id) => id !== '')).toEqual([]);
  },
);
