import type { CellInput } from '../workbook/cell';
import type { Change } from '../workbook/change';

/** Bytes that one request may take; Excel on the web refuses more than 5 MB, and the estimate is rough. */
const requestLimit = 4_000_000;

/** Bytes that the client spends on a change besides its cells: object paths, actions, names. */
const changeOverhead = 900;

function cellBytes(cell: CellInput): number {
  if (cell === null) return 5;
  if (typeof cell === 'string') return cell.length * 3 + 4;
  if (typeof cell === 'object') return cell.formula.length * 2 + 4;
  return 10;
}

function rowBytes(row: readonly CellInput[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);
}

function changeBytes(change: Change): number {
  if (change.edit === 'indent') return changeOverhead + change.levels.length * 36;
  if (change.edit === 'fill') return changeOverhead + change.formula.length * 2;
  if (change.edit !== 'write') return changeOverhead;
  return change.cells.reduce((sum, row) => sum + rowBytes(row), changeOverhead);
}

/** Cuts a write that alone is too large into writes of whole rows. */
function pieces(change: Change, limit: number): Change[] {
  if (change.edit !== 'write' || change.cells.length < 2 || changeBytes(change) <= limit) return [change];
  const half = Math.ceil(change.cells.length / 2);
  const { area, cells } = change;
  const upper: Change = { ...change, area: { ...area, rows: half }, cells: cells.slice(0, half) };
  const lower: Change = {
    ...change,
    area: { ...area, row: area.row + half, rows: area.rows - half },
    cells: cells.slice(half),
  };
  return [...pieces(upper, limit), ...pieces(lower, limit)];
}

/**
 * Divides changes into requests under Excel's limit, in their order; nearly always there is one.
 *
 * @param limit bytes that one request may take.
 * @example
 * requestBatches([{ edit: 'activateSheet', sheet: 'WBS' }]).length; //=> 1
 * requestBatches([]); //=> []
 */
export function requestBatches(changes: readonly Change[], limit = requestLimit): Change[][] {
  const batches: Change[][] = [];
  let room = 0;
  for (const change of changes.flatMap((one) => pieces(one, limit))) {
    const bytes = changeBytes(change);
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = limit;
    }
    batches[batches.length - 1].push(change);
    room -= bytes;
  }
  return batches;
}
