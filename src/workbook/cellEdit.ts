import type { Area, CellInput, Formula } from './cell';
import type { Change } from './change';

/** One cell to be written. */
export interface CellEdit {
  readonly sheet: string;
  /** Place from 0. */
  readonly row: number;
  readonly column: number;
  readonly input: Exclude<CellInput, null>;
  /** The cell's format is `@`: codes and links, which must stay text when somebody types them. */
  readonly keepsText: boolean;
}

/** Bytes of a request that a write of its own costs, and that a cell left alone in a block costs (measured). */
const writeBytes = 450;
const skippedCellBytes = 5;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Cuts a sorted list wherever the next item is too far away to share a block with the last one. */
function cutAtGaps<Item>(items: readonly Item[], placeOf: (item: Item) => number, maxGap: number): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && placeOf(item) - placeOf(last) - 1 <= maxGap) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Neighbouring columns share a block; a few columns of untouched cells between them cost less than a write. */
function columnGroups(edits: readonly CellEdit[]): CellEdit[][] {
  const columns = [...new Set(edits.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = new Set(edits.map(({ row }) => row)).size;
  const groups = cutAtGaps(columns, (column) => column, Math.floor(writeBytes / (skippedCellBytes * rows)));
  const groupOf = new Map(groups.flatMap((group, index) => group.map((column) => [column, index] as const)));
  return groupBy(edits, ({ column }) => String(groupOf.get(column)));
}

function rowGroups(edits: readonly CellEdit[]): CellEdit[][] {
  const sorted = [...edits].sort((a, b) => a.row - b.row);
  const columns = edits.map(({ column }) => column);
  const width = Math.max(...extent(columns)) - Math.min(...extent(columns)) + 1;
  return cutAtGaps(sorted, ({ row }) => row, Math.floor(writeBytes / (skippedCellBytes * width)));
}

/** Smallest and largest of a list that may be too long for `Math.min(...list)`. */
function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}

function block(edits: readonly CellEdit[]): Change {
  const [top, bottom] = extent(edits.map(({ row }) => row));
  const [left, right] = extent(edits.map(({ column }) => column));
  const { sheet, keepsText } = edits[0];
  const area: Area = { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const cells = Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(null));
  for (const { row, column, input } of edits) cells[row - top][column - left] = input;
  return { edit: 'write', area, cells, ...(keepsText ? { numberFormat: '@' } : {}) };
}

/** Text cells set the number format of their whole block, so their blocks hold no foreign cell. */
function textBlocks(edits: readonly CellEdit[]): Change[] {
  return groupBy(edits, ({ column }) => String(column)).flatMap((column) =>
    cutAtGaps(
      [...column].sort((a, b) => a.row - b.row),
      ({ row }) => row,
      0,
    ).map(block),
  );
}

type FormulaEdit = CellEdit & { readonly input: Formula };

function isFormulaEdit(edit: CellEdit): edit is FormulaEdit {
  return typeof edit.input === 'object';
}

/** Equal formulas one below the other. */
function formulaRuns(edits: readonly FormulaEdit[]): FormulaEdit[][] {
  return groupBy(edits, ({ sheet, column, input }) => `${column} ${sheet} ${input.formula}`).flatMap((same) =>
    cutAtGaps(
      [...same].sort((a, b) => a.row - b.row),
      ({ row }) => row,
      0,
    ),
  );
}

function fill([first, ...rest]: readonly FormulaEdit[]): Change {
  const { sheet, row, column, input } = first;
  const area: Area = { sheet, row, column, rows: rest.length + 1, columns: 1 };
  return { edit: 'fill', area, formula: input.formula };
}

/**
 * Merges single cells into few writes: neighbours share a block, and cells between them are left alone
 * (`null`) where that is cheaper than another write. A formula that runs down a column is filled in at once.
 *
 * @example
 * const edit = (row: number, input: number) => ({ sheet: 'WBS', row, column: 2, input, keepsText: false });
 * writesOf([edit(5, 1), edit(7, 2), edit(9000, 3)]).length; //=> 2
 */
export function writesOf(edits: readonly CellEdit[]): Change[] {
  const runs = formulaRuns(edits.filter(isFormulaEdit));
  const [long, short] = [runs.filter((run) => run.length > 1), runs.filter((run) => run.length === 1)];
  const constants = edits.filter((edit) => !isFormulaEdit(edit));
  const text = constants.filter((edit) => edit.keepsText);
  const plain = [...constants.filter((edit) => !edit.keepsText), ...short.flat()];
  const ofSheets = (list: readonly CellEdit[]) => groupBy(list, ({ sheet }) => sheet);
  return [
    ...ofSheets(plain).flatMap((sheet) =>
      columnGroups(sheet).flatMap((group) => rowGroups(group).map(block)),
    ),
    ...ofSheets(text).flatMap(textBlocks),
    ...long.map(fill),
  ];
}
