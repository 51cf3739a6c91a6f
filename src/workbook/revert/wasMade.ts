import type { CellValue } from '../../tables/tableContent';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { AlteredCell, PlanTrace } from './planTrace';
import { targetKeys } from './targetKeys';
import type { Line, TracedTable } from './tracedTable';

type Followed = Pick<PlanTrace, 'cells' | 'newCells' | 'tables' | 'madeSheets' | 'snapshot'>;

/** A table as the plan left it, and as it stands now. */
interface Compared {
  readonly traced: TracedTable;
  readonly now: TableSnapshot;
  readonly places: ReadonlyMap<Line, number>;
}

function comparedTable(traced: TracedTable, { tables }: WorkbookSnapshot): Compared | undefined {
  const { snapshot, row, column, rows, columns } = traced;
  const now = tables.find(({ name }) => name === snapshot.name);
  const stands =
    now !== undefined &&
    now.row === row &&
    now.column === column &&
    now.values.length === rows.length &&
    now.headers.length === columns.length;
  if (!stands) return undefined;
  const places = new Map([...rows.entries(), ...columns.entries()].map(([place, line]) => [line, place]));
  return { traced, now, places };
}

function wasResized({ traced: { snapshot, rows, columns } }: Compared): boolean {
  return rows.length !== snapshot.values.length || columns.length !== snapshot.headers.length;
}

/** What stood in a cell that was written, and what stands there now. */
interface ComparedCell {
  readonly before: CellValue | undefined;
  readonly now: CellValue | undefined;
}

function comparedCell(
  { target }: AlteredCell,
  tables: ReadonlyMap<string, Compared>,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): ComparedCell | undefined {
  if (target.in === 'name') {
    const valueOf = ({ cells }: WorkbookSnapshot) => cells.find(({ name }) => name === target.name)?.value;
    return { before: valueOf(before), now: valueOf(now) };
  }
  if (target.in === 'sheet') return undefined;
  const table = tables.get(target.table);
  const [row, column] = [table?.places.get(target.row), table?.places.get(target.column)];
  if (table === undefined || row === undefined || column === undefined) return undefined;
  return {
    before: table.traced.snapshot.values[target.row.before ?? -1]?.[target.column.before ?? -1],
    now: table.now.values[row]?.[column],
  };
}

/** The last that the plan wrote into each cell. */
function lastWritten({ cells, newCells }: Followed): AlteredCell[] {
  const keyOf = targetKeys();
  const last = new Map<string, AlteredCell>();
  for (const cell of [...cells, ...newCells].sort((a, b) => a.step - b.step))
    last.set(keyOf(cell.target), cell);
  return [...last.values()];
}

/**
 * Was a plan made whose answer never came? Its tables stand as it left them, every value that it wrote is there, and
 * something of that is new. Where nothing tells, it was not. Formulas do not count: they read as what they give.
 *
 * @param now the workbook, read since.
 */
export function wasMade(trace: Followed, now: WorkbookSnapshot): boolean {
  const tables = new Map<string, Compared>();
  for (const [id, traced] of trace.tables) {
    const compared = comparedTable(traced, now);
    if (compared === undefined) return false;
    tables.set(id, compared);
  }
  const sheets = new Set(now.sheets.map(({ name }) => name));
  if (!trace.madeSheets.every((sheet) => sheets.has(sheet))) return false;
  let isNew = trace.madeSheets.length > 0 || [...tables.values()].some(wasResized);
  for (const cell of lastWritten(trace)) {
    const compared = comparedCell(cell, tables, trace.snapshot, now);
    if (compared === undefined || typeof cell.input === 'object') continue;
    const left = String(cell.input);
    if (String(compared.now ?? '') !== left) return false;
    isNew ||= String(compared.before ?? '') !== left;
  }
  return isNew;
}
