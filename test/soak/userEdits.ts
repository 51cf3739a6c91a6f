import type { ExcelClient } from '../../src/embedded/client/connect';
import type { Random } from './random';

/** What a person has typed and must be found again. */
export interface Typed {
  /** Texts that occur once in the workbook as long as nobody deletes them. */
  readonly tokens: Set<string>;
  count: number;
}

type Cells = unknown[][];

interface TableView {
  readonly headers: readonly string[];
  readonly values: Cells;
}

async function view({ Excel }: ExcelClient, name: string): Promise<TableView> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('values');
    await context.sync();
    return { headers: range.values[0].map(String), values: range.values.slice(1) };
  });
}

/** Texts of a row that are tokens: whoever deletes the row deletes them. */
function tokensIn(row: readonly unknown[], typed: Typed): string[] {
  return row.map(String).filter((text) => typed.tokens.has(text));
}

async function typeInto(client: ExcelClient, table: string, row: number, header: string, value: unknown) {
  await client.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

const textCells = [
  ['PL_Tasks', 'Notes'],
  ['PL_Tasks', 'Deliverable'],
  ['PL_Tasks', 'Mine'],
  ['PL_Progress', 'Next step'],
  ['PL_Progress', 'Mine'],
  ['PL_Risks', 'Risk'],
] as const;

/** A text of one's own in a cell that is the user's. */
async function typeText(client: ExcelClient, random: Random, typed: Typed): Promise<string> {
  const [table, header] = random.pick(textCells);
  const { headers, values } = await view(client, table);
  const row = random.below(values.length);
  const before = String(values[row][headers.indexOf(header)]);
  const token = `tok-${(typed.count += 1)}-x`;
  await typeInto(client, table, row, header, token);
  typed.tokens.delete(before);
  typed.tokens.add(token);
  return `${table}[${header}] ${row} = ${token}`;
}

const values: Readonly<Record<string, (random: Random) => unknown>> = {
  Duration: (random) => random.pick([0, 1, 2.5, 4, 'soon', -1, '']),
  Level: (random) => 1 + random.below(3),
  Predecessors: (random) => random.pick(['', '1', '2; 3', '4FS+2d', '7SS-1d', '99', 'x', '5FF+50%']),
  'Not before': (random) => random.pick(['', 46_290, 'later']),
  Budget: (random) => random.pick(['', 500, 1_000, 'lots']),
};

const reports: Readonly<Record<string, (random: Random) => unknown>> = {
  'Actual start': (random) => random.pick(['', 46_280, 46_300]),
  'Actual %': (random) => random.pick(['', 0.25, 0.5, 1, 50]),
  'Actual cost': (random) => random.pick(['', 120, 'much']),
};

async function typeValue(client: ExcelClient, random: Random): Promise<string> {
  const isReport = random.chance(0.4);
  const [table, choices] = isReport ? ['PL_Progress', reports] : ['PL_Tasks', values];
  const header = random.pick(Object.keys(choices));
  const { values: rows } = await view(client, table as string);
  const row = random.below(rows.length);
  const value = (choices as typeof values)[header](random);
  await typeInto(client, table as string, row, header, value);
  return `${table}[${header}] ${row} = ${String(value)}`;
}

async function insertTask(client: ExcelClient, random: Random, typed: Typed): Promise<string> {
  const { values: rows } = await view(client, 'PL_Tasks');
  const row = random.below(rows.length);
  const token = `tok-${(typed.count += 1)}-x`;
  await client.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.getDataBodyRange().getRow(row).insert('Down');
    await context.sync();
  });
  await typeInto(client, 'PL_Tasks', row, 'Task', token);
  typed.tokens.add(token);
  return `insert before ${row}: ${token}`;
}

async function deleteTask(client: ExcelClient, random: Random, typed: Typed): Promise<string> {
  const { values: rows } = await view(client, 'PL_Tasks');
  if (rows.length < 4) return 'delete nothing';
  const row = random.below(rows.length);
  for (const token of tokensIn(rows[row], typed)) typed.tokens.delete(token);
  await client.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(row).delete();
    await context.sync();
  });
  return `delete ${row}`;
}

/** IDs get lost when people paste over them. */
async function clearId(client: ExcelClient, random: Random): Promise<string> {
  const table = random.pick(['PL_Tasks', 'PL_Progress', 'PL_Responsibility']);
  const { values: rows } = await view(client, table);
  const row = random.below(rows.length);
  await typeInto(client, table, row, 'ID', random.pick(['', 1, 'x']));
  return `${table}[ID] ${row} spoilt`;
}

async function sortTasks(client: ExcelClient, random: Random): Promise<string> {
  const column = random.pick([3, 4, 9]);
  await client.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').sort.apply([{ key: column, ascending: random.chance(0.5) }]);
    await context.sync();
  });
  return `sort by column ${column}`;
}

/** One thing that a person without the add-in does; answers what it was. */
export async function userEdit(client: ExcelClient, random: Random, typed: Typed): Promise<string> {
  const dice = random.below(100);
  if (dice < 40) return typeText(client, random, typed);
  if (dice < 70) return typeValue(client, random);
  if (dice < 80) return insertTask(client, random, typed);
  if (dice < 88) return deleteTask(client, random, typed);
  if (dice < 95) return clearId(client, random);
  return sortTasks(client, random);
}
