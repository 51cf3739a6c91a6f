import Papa from 'papaparse';
import { decodeText } from './decodeText';
import type { ImportedTask } from './importedTask';
import { taskCsvLayout, type TaskCsvColumn } from './taskCsvColumns';
import { renameReferences } from './taskReferences';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What a task file gave, and why it could not be read at all, if so. */
export type TaskCsvReading =
  | {
      readonly readable: true;
      readonly tasks: readonly ImportedTask[];
      /** Headers that are not understood; their columns were left out. */
      readonly unknownHeaders: readonly string[];
      /** IDs of the file that could not be kept, and what their rows have instead. */
      readonly renumbered: readonly { readonly text: string; readonly id: number }[];
    }
  | { readonly readable: false; readonly reason: 'empty' | 'noTaskColumn' | 'notText' };

/** The fields of one row of the file by column; absent columns read as blank. */
type Row = (column: TaskCsvColumn) => string;

function positiveInteger(text: string): number | undefined {
  const number = typedNumber(text);
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Keeps the file's IDs where they are positive and unique; every other row gets the next free number. */
function idsOf(rows: readonly Row[]): number[] {
  const given = rows.map((row) => positiveInteger(row('id')));
  const taken = new Set<number>();
  const kept = given.map((id) => {
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  let last = Math.max(0, ...taken);
  return kept.map((id) => id ?? ++last);
}

/** What a predecessors text may call each row: its ID, its code, or its place where the file has neither. */
function referenceTable(rows: readonly Row[], ids: readonly number[]): Map<string, number> {
  const byName = new Map<string, number>();
  const name = (text: string, id: number) => {
    if (text !== '' && !byName.has(text)) byName.set(text, id);
  };
  rows.forEach((row, index) => name(row('id').normalize('NFKC'), ids[index]));
  rows.forEach((row, index) => name(row('code').normalize('NFKC'), ids[index]));
  if (byName.size === 0) rows.forEach((_row, index) => name(String(index + 1), ids[index]));
  return byName;
}

function levelOf(row: Row): number {
  const code = row('code');
  return positiveInteger(row('level')) ?? (code === '' ? 1 : code.split('.').length);
}

/** Rows of the file, fields trimmed, rows without any text left out. */
function rowsOf(fields: readonly (readonly string[])[], layout: ReturnType<typeof taskCsvLayout>): Row[] {
  return fields
    .filter((row) => row.some((field) => field.trim() !== ''))
    .map((row) => (column) => (row[layout.fieldOf[column] ?? -1] ?? '').trim());
}

/**
 * Reads a task file: comma, semicolon or tab separated, a header row in either language, UTF-8 or what
 * Excel writes on a Chinese Windows. IDs stay where they are positive and unique, else the row gets a new
 * one, and links follow. Levels come from the level column, else from the depth of the code.
 *
 * @example
 * const csv = new TextEncoder().encode('ID,Task,Duration,Predecessors\n0,Dig,3,\n5,Pour,2,0FS+1d\n');
 * const reading = readTaskCsv(csv);
 * reading.readable && reading.tasks.map((task) => [task.id, task.predecessors]); //=> [[6, ''], [5, '6FS+1d']]
 */
export function readTaskCsv(bytes: Uint8Array): TaskCsvReading {
  if (bytes.includes(0) && !(bytes[0] >= 0xfe)) return { readable: false, reason: 'notText' };
  const parsed = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: 'greedy' }).data;
  if (parsed.length === 0) return { readable: false, reason: 'empty' };
  const layout = taskCsvLayout(parsed[0]);
  if (layout.fieldOf.name === undefined) return { readable: false, reason: 'noTaskColumn' };

  const rows = rowsOf(parsed.slice(1), layout);
  const ids = idsOf(rows);
  const references = referenceTable(rows, ids);
  const tasks = rows.map((row, index): ImportedTask => ({
    id: ids[index],
    level: levelOf(row),
    name: row('name'),
    duration: typedNumber(row('duration')),
    predecessors: renameReferences(row('predecessors'), (name) => references.get(name)),
    owner: row('owner'),
    budget: typedNumber(row('budget')),
    notBefore: typedDate(row('notBefore')),
    deadline: typedDate(row('deadline')),
  }));
  const renumbered = rows.flatMap((row, index) =>
    row('id') === '' || positiveInteger(row('id')) === ids[index]
      ? []
      : [{ text: row('id'), id: ids[index] }],
  );
  return { readable: true, tasks, unknownHeaders: layout.unknownHeaders, renumbered };
}
