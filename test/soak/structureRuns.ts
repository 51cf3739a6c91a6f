import { duplicateTask } from '../../src/commands/duplicateTask';
import { refreshProject } from '../../src/commands/refreshProject';
import { restoreTask } from '../../src/commands/restoreTask';
import { revertLast } from '../../src/commands/revertLast';
import { structureCommands } from '../../src/commands/structureCommands';
import { workbookQuery } from '../../src/commands/workbookQuery';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { deleteCells } from '../../src/embedded/edits/deleteCells';
import { insertCells } from '../../src/embedded/edits/insertCells';
import { deliverEvents } from '../../src/embedded/host/host';
import { COLUMN_LIMIT } from '../../src/embedded/model/area';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { outlineOf } from '../../src/project/outline/outline';
import { printLinks } from '../../src/project/links/printLinks';
import { rowLinks } from '../../src/project/links/rowLinks';
import type { TableSnapshot } from '../../src/workbook/snapshot';
import { contentsBesideGantt } from '../commands/support/contents';
import { openShared } from './project';
import { randomOf, type Random } from './random';
import type { RunResult } from './runResult';

/** What a task is, wherever its row stands. */
interface TaskModel {
  readonly name: string;
  readonly mine: string;
  /** Links with the IDs of their tasks. */
  readonly links: string;
}

interface PlanModel {
  readonly tasks: ReadonlyMap<number, TaskModel>;
  readonly broken: readonly string[];
}

function cells(table: TableSnapshot, header: string): unknown[] {
  const place = table.headers.indexOf(header);
  return table.values.map((row) => row[place]);
}

async function tablesOf({ Excel }: OpenedExcel): Promise<(id: string) => TableSnapshot> {
  const { tables } = await Excel.run((context) => readWorkbook(context, workbookQuery));
  return (id) => tables.find((one) => one.id === id)!;
}

/** Rows whose report is not that of the task beside it, and tasks without their row. */
function strayReports(progress: TableSnapshot, leaves: readonly number[]): string[] {
  const ids = cells(progress, 'ID');
  const steps = cells(progress, 'Next step');
  const strays = ids.flatMap((id, row) =>
    steps[row] === '' || steps[row] === `of ${String(id)}`
      ? []
      : [`report ${String(steps[row])} at ${String(id)}`],
  );
  // Rows that are there keep their own order, which may be the user's.
  const sorted = (list: readonly unknown[]) =>
    [...list]
      .map(Number)
      .sort((a, b) => a - b)
      .join();
  const inStep = sorted(ids.filter((id) => id !== '')) === sorted(leaves);
  return inStep ? strays : [...strays, `progress rows ${ids.join()} for ${leaves.join()}`];
}

/** What stands in the workbook, and what is wrong in it. */
async function modelOf(excel: OpenedExcel): Promise<PlanModel> {
  const table = await tablesOf(excel);
  const wbs = table('tasks');
  const column = (header: string) => cells(wbs, header);
  const [names, ids, codes, links] = ['Task', 'ID', 'Code', 'Predecessors'].map(column);
  const rows = names.flatMap((name, row) => (name === '' ? [] : [row]));
  let above = 1;
  const levels = rows.map((row) => (above = Number(column('Level')[row]) || above));
  const outline = outlineOf(levels);
  const idOfCode = new Map(rows.map((row) => [String(codes[row]), Number(ids[row])]));
  const resolved = (text: unknown) => {
    const found = rowLinks(text as string);
    if (found === null) return String(text);
    return printLinks(
      found.map((link) =>
        link.predecessor.by === 'code' && idOfCode.has(link.predecessor.code)
          ? { ...link, predecessor: { by: 'id', id: idOfCode.get(link.predecessor.code)! } }
          : link,
      ),
    );
  };
  const own = rows.map((row) => Number(ids[row]));
  const twice = column('Twice');
  const leaves = own.filter((_id, index) => !outline.isSummary[index]);
  return {
    tasks: new Map(
      rows.map((row) => [
        Number(ids[row]),
        { name: String(names[row]), mine: String(column('Mine')[row]), links: resolved(links[row]) },
      ]),
    ),
    broken: [
      ...(new Set(own).size === own.length && own.every((id) => id > 0) ? [] : [`IDs ${own.join()}`]),
      ...(outline.codes.every((code, index) => code === String(codes[rows[index]]))
        ? []
        : [`codes ${rows.map((row) => String(codes[row])).join()} for ${outline.codes.join()}`]),
      ...(rows.every((row) => twice[row] === Number(ids[row]) * 2) ? [] : [`formula ${twice.join()}`]),
      ...strayReports(table('progress'), leaves),
    ],
  };
}

/** Tasks that are in both and are not what they were; links to tasks that are gone read as before. */
function altered(before: PlanModel, after: PlanModel): string[] {
  return [...before.tasks].flatMap(([id, task]) => {
    const now = after.tasks.get(id);
    const same = now === undefined || JSON.stringify(now) === JSON.stringify(task);
    return same ? [] : [`${id}: ${JSON.stringify(task)} → ${JSON.stringify(now)}`];
  });
}

async function inWbs<Result>(
  { Excel }: OpenedExcel,
  work: (context: Excel.RequestContext, table: Excel.Table) => Result,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context, context.workbook.tables.getItem('PL_Tasks'));
    await context.sync();
  });
}

async function wholeRows(excel: OpenedExcel, place: number, count: number) {
  const { sheet: name, row } = (await tablesOf(excel))('tasks');
  const sheet = excel.workbook.sheets.find((one) => one.name === name)!;
  const area = { row: row + 1 + place, column: 0, rowCount: count, columnCount: COLUMN_LIMIT };
  return { sheet, area, edit: { host: excel.host, origin: null } };
}

type Step = (excel: OpenedExcel, random: Random, rows: number, step: number) => Promise<string>;

const insertRow: Step = async (excel, random, rows, step) => {
  const place = random.below(rows);
  const { sheet, area, edit } = await wholeRows(excel, place, 1);
  insertCells(edit, sheet, area, 'Down');
  deliverEvents(excel.host);
  await inWbs(excel, (_context, table) => {
    table.columns.getItem('Task').getDataBodyRange().getCell(place, 0).values = [[`typed ${step}`]];
    table.columns.getItem('Level').getDataBodyRange().getCell(place, 0).values = [[1 + random.below(3)]];
  });
  return `insert row ${place}`;
};

const deleteRow: Step = async (excel, random, rows) => {
  if (rows < 6) return 'delete nothing';
  const place = random.below(rows);
  const { sheet, area, edit } = await wholeRows(excel, place, 1);
  deleteCells(edit, sheet, area, 'Up');
  deliverEvents(excel.host);
  return `delete row ${place}`;
};

/** Cut and insert, as whole rows. */
const cutRows: Step = async (excel, random, rows) => {
  const count = 1 + random.below(2);
  const from = random.below(rows - count);
  const to = random.below(rows - count);
  if (to >= from && to <= from + count) return 'cut nothing';
  const { sheet, row } = (await tablesOf(excel))('tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const at = (place: number) => worksheet.getRangeByIndexes(row + 1 + place, 0, count, 1).getEntireRow();
    at(to).insert('Down');
    const source = from < to ? from : from + count;
    at(source).moveTo(at(to));
    at(source).delete('Up');
    await context.sync();
  });
  return `cut ${count} rows from ${from} to ${to}`;
};

/** A row copied below the last one: the table grows over it. */
const copyRow: Step = async (excel, random, rows) => {
  const from = random.below(rows);
  const { sheet, row, column, headers } = (await tablesOf(excel))('tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const at = (place: number) => worksheet.getRangeByIndexes(row + 1 + place, column, 1, headers.length);
    at(rows).copyFrom(at(from));
    context.workbook.tables
      .getItem('PL_Tasks')
      .resize(worksheet.getRangeByIndexes(row, column, rows + 2, headers.length));
    await context.sync();
  });
  return `copy row ${from}`;
};

const sortRows: Step = async (excel, random) => {
  const key = random.pick([0, 1, 3]);
  const ascending = random.chance(0.5);
  await inWbs(excel, (_context, table) => table.sort.apply([{ key, ascending }]));
  return `sort by ${key} ${ascending ? 'up' : 'down'}`;
};

const filterRows: Step = async (excel, random) => {
  const words = random.pick([['Summary'], ['Task', 'Milestone'], undefined, undefined]);
  await inWbs(excel, (_context, table) => {
    if (words) table.columns.getItem('Type').filter.applyValuesFilter(words);
    else table.clearFilters();
  });
  return words ? `filter ${words.join()}` : 'no filter';
};

const rowEdits: readonly Step[] = [insertRow, insertRow, deleteRow, cutRows, copyRow, sortRows, filterRows];

async function selectRows(excel: OpenedExcel, random: Random, table: TableSnapshot): Promise<string> {
  const first = random.below(table.values.length);
  const count = Math.min(1 + random.below(3), table.values.length - first);
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(table.sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(table.row + 1 + first, table.column + 2, count, 1).select();
    await context.sync();
  });
  return `${first}+${count}`;
}

/** A command on rows that happen to be selected; now and then it is reverted, which must bring back every cell. */
async function commandStep(excel: OpenedExcel, random: Random): Promise<{ told: string; broken: string[] }> {
  const command = random.pick(structureCommands);
  const table = await tablesOf(excel);
  const rows = table('tasks').values.length;
  if (command === duplicateTask && rows > 24) return { told: 'enough rows', broken: [] };
  const place = await selectRows(excel, random, table(command === restoreTask ? 'archive' : 'tasks'));
  const before = contentsBesideGantt(excel);
  const { summary, checkpoint } = await command.run(excel.Excel, undefined);
  const told = `${command.id} ${place}: ${summary}`;
  if (checkpoint === undefined || random.chance(0.7)) return { told, broken: [] };
  const { issues } = await revertLast.run(excel.Excel, checkpoint);
  const same = JSON.stringify(contentsBesideGantt(excel)) === JSON.stringify(before);
  return {
    told: `${told} and back`,
    broken: [...issues.map(({ code }) => code), ...(same ? [] : ['revert left something else'])],
  };
}

/**
 * Structure commands, row edits of a person, sorting and filtering at random. After each, once refreshed: IDs
 * unique, codes those of the levels, every task with its name, its cells and its links, reports beside their
 * tasks, formulas right, and nothing left to refresh.
 */
export async function structureAtRandom(seed: number, steps: number): Promise<RunResult> {
  const random = randomOf(seed);
  const { excel } = await openShared(1);
  const story: string[] = [];
  await inWbs(excel, (_context, table) => {
    const typed = (header: string, values: unknown[]) => {
      table.columns.getItem(header).getDataBodyRange().values = values.map((value) => [value]);
    };
    typed('Mine', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    typed('Predecessors', ['', '', '2', '', '1.2', '5SS+1d', '2.2FF', '7; 1.1']);
  });
  await refreshProject.run(excel.Excel, {});
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Progress');
    const id = table.columns.getItem('ID').getDataBodyRange().load('values');
    await context.sync();
    table.columns.getItem('Next step').getDataBodyRange().values = id.values.map(([one]) => [
      `of ${String(one)}`,
    ]);
    await context.sync();
  });
  for (let step = 0; step < steps; step += 1) {
    const before = await modelOf(excel);
    const rows = (await tablesOf(excel))('tasks').values.length;
    const broken: string[] = [];
    if (random.chance(0.6)) {
      const done = await commandStep(excel, random);
      story.push(done.told);
      broken.push(...done.broken);
    } else story.push(await random.pick(rowEdits)(excel, random, rows, step));
    await refreshProject.run(excel.Excel, {});
    const after = await modelOf(excel);
    broken.push(...after.broken, ...altered(before, after));
    const { cellsWritten } = await refreshProject.run(excel.Excel, {});
    if (cellsWritten > 0) broken.push(`${cellsWritten} cells left to refresh`);
    if (broken.length > 0) return { steps: step + 1, broken, story };
  }
  return { steps, broken: [], story };
}
