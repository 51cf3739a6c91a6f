import { moveTaskDown } from '../../src/commands/moveTaskDown';
import type { Command } from '../../src/commands/command';
import { runCommand } from '../../src/commands/runCommand';
import type { Wire } from '../../src/embedded/client/wire';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, tableOf } from './support/project';
import { inNode } from '../../src/embedded/environment/inNode';
import { gridTable } from '../soak/gridTable';
import { restingCalculator } from '../soak/restingCalculator';
import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import { deleteTableRows } from '../../src/embedded/edits/tables/tableRows';

// Somebody types while a command writes, so that it has to be taken back; and Excel refuses that as well.

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [2, 'Cure', 4, '3'],
  [2, 'Paint', 1, '4'],
] as const;

// Formulas are not computed: plans do not depend on them.
const environment = { ...inNode(), createCalculator: () => restingCalculator };

type Kind = 'refused' | 'half-way' | 'answer lost';

function typed({ host, ...excel }: OpenedExcel, row: number, header: string, text: string): void {
  const { sheet, top, left, placeOf } = gridTable({ host, ...excel }, 'PL_Tasks');
  typeIntoCell(host, sheet, top + row, left + placeOf(header), text);
}

/** Runs a move in the middle of which somebody types, and lets requests behind the write go wrong. */
async function moved(
  strikes: readonly number[],
  kind: Kind,
  code: string,
  rowsMove = false,
): Promise<{ excel: OpenedExcel; requests: number }> {
  const made = await openPlan(plan);
  let requests = 0;
  let excel: OpenedExcel | undefined = undefined;
  const wire: Wire = async (request) => {
    requests += 1;
    const now = requests;
    if (excel && now === 2) typed(excel, 1, 'Notes', 'wet ground');
    if (excel && rowsMove && now === 3) {
      const { sheet, table } = gridTable(excel, 'PL_Tasks');
      deleteTableRows({ host: excel.host, origin: null }, sheet, table, 4, 1);
    }
    if (!strikes.includes(now)) return request.answer();
    if (kind === 'refused') return request.refusal(code);
    if (kind === 'half-way') return request.answer({ action: Math.floor(request.actions * 0.75), code });
    request.answer();
    return request.refusal(code);
  };
  excel = await openExcel(made.workbook, { wire, environment });
  const tasks = { tasks: [2] };
  const run = (command: Command<typeof tasks>) =>
    runCommand(excel!.Excel, command, tasks, 'en-US', async () => undefined);
  let outcome = await run(moveTaskDown);
  // What failed has left nothing done, or says how to go on; somebody presses Try again until it is done.
  for (let press = 0; outcome.ended === 'failed' && press < 5; press += 1)
    outcome = await run(outcome.again ? { ...moveTaskDown, run: outcome.again } : moveTaskDown);
  expect(outcome.ended).toBe('done');
  return { excel, requests };
}

async function expectMovedOnce(excel: OpenedExcel, names: readonly string[]): Promise<void> {
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
  const notes = await columnOf(excel, 'tasks', 'notes');
  expect(notes[names.indexOf('Dig')]).toBe('wet ground');
  expect(notes.filter((note) => note !== '')).toHaveLength(1);
  await refresh(excel);
  const { values, headers } = await tableOf(excel, 'tasks');
  const ids = values.map((row) => row[headers.indexOf('ID')]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
}

const codes = ['RequestAborted', 'AccessDenied'];
const kinds: readonly Kind[] = ['refused', 'half-way', 'answer lost'];

test.each(codes.flatMap((code) => kinds.map((kind) => [kind, code] as const)))(
  'a taking back that is %s (%s) is done all the same: the task is moved once, with what was typed into it',
  async (kind, code) => {
    for (const strike of [3, 4]) {
      const { excel } = await moved([strike], kind, code);
      await expectMovedOnce(excel, ['Stage', 'Pour', 'Dig', 'Cure', 'Paint']);
    }
  },
);

test.each(codes.flatMap((code) => kinds.map((kind) => [kind, code] as const)))(
  'what is owed for a move that stands is given back where that is %s (%s) at first',
  async (kind, code) => {
    for (const strike of [4, 5]) {
      const { excel } = await moved([strike], kind, code, true);
      await expectMovedOnce(excel, ['Stage', 'Pour', 'Dig', 'Cure']);
    }
  },
);

test('a taking back that Excel refuses again and again is gone on with when somebody tries again', async () => {
  const { excel } = await moved([3, 4, 5, 6], 'refused', 'AccessDenied');
  await expectMovedOnce(excel, ['Stage', 'Pour', 'Dig', 'Cure', 'Paint']);
});
