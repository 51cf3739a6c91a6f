import { cellKey } from '../revert/present';
import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';
import type { CellInput, Formula } from '../cell';
import type { LocatedTable } from '../locatedTable';
import { movedFormula, type RowMove } from './movedFormula';
import type { StructureEdit, StructureRow } from './structureEdit';

/** What a cell holds, ready to be written elsewhere. */
export type CellContent = CellValue | Formula;

/** The contents of a table's rows before and after an edit of its structure. */
export interface RowContents {
  /** The row that stands at a place before anything is written; `undefined` for one that is opened. */
  occupantOf(place: number): number | undefined;
  /** What stands there before anything is written; blank in an opened row. */
  before(place: number, column: number): CellContent;
  /** What should stand there; `null` leaves the cell to Excel and to the refresh. */
  after(place: number, column: number): Exclude<CellInput, null> | null;
}

/** A formula whose text was not read: it can be left where it is, but not be written elsewhere. */
export class LostFormula extends Error {}

/** Which row as read stands at each place once rows are opened and closed, before any cell is written. */
function standingRows(
  before: number,
  after: number,
  opened: ReadonlySet<number> = new Set(),
  closed: ReadonlySet<number> = new Set(),
): (number | undefined)[] {
  const kept = Array.from({ length: before }, (_row, source) => source).filter(
    (source) => !closed.has(source),
  );
  let next = 0;
  return Array.from({ length: after }, (_row, place) => (opened.has(place) ? undefined : kept[next++]));
}

/**
 * Reads a table through an edit.
 *
 * @param formulas texts of the table's formulas by `cellKey`; without them no formula can be moved.
 */
export function rowContents(
  table: LocatedTable,
  { rows, opened, closed }: StructureEdit,
  formulas: ReadonlyMap<string, string> | undefined,
): RowContents {
  const { snapshot, specOf, columnOf } = table;
  const idAt = new Map([...columnOf].map(([id, place]) => [place, id]));
  const top = snapshot.row + 1;
  const standing = standingRows(snapshot.values.length, rows.length, opened, closed);
  const standsAt = new Map(
    standing.flatMap((row, place) => (row === undefined ? [] : [[row, place] as const])),
  );
  const placeOf = new Map(
    rows.flatMap(({ source, isCopy }, place) =>
      source === undefined || isCopy ? [] : [[source, place] as const],
    ),
  );

  /** Where Excel itself has a row after opening and closing, in the sheet's rows: formulas follow that by themselves. */
  const opening: RowMove = (row) => {
    if (row < top) return row;
    const isBelow = row - top >= snapshot.values.length;
    return isBelow
      ? row + rows.length - snapshot.values.length
      : (standsAt.get(row - top) ?? row - top) + top;
  };
  const moving: RowMove = (row) => {
    const place = placeOf.get(row - top);
    return place === undefined ? opening(row, false) : place + top;
  };
  const copying =
    (by: number): RowMove =>
    (row, isAbsolute) =>
      opening(row, isAbsolute) + (isAbsolute ? 0 : by);

  const textOf = (source: number, column: number): string => {
    const { sheet, column: left } = snapshot;
    const text = formulas?.get(cellKey({ sheet, row: top + source, column: left + column }));
    if (text === undefined) throw new LostFormula();
    return text;
  };
  const occupantOf = (place: number) => standing[place];
  /** Excel takes care of a formula whose row stays, as far as can be known without its text. */
  const isLeft = (source: number, place: number) => formulas === undefined && occupantOf(place) === source;
  const before = (place: number, column: number): CellContent => {
    const occupant = occupantOf(place);
    if (occupant === undefined) return '';
    if (!isFormulaText(snapshot.formulas[occupant][column])) return snapshot.values[occupant][column];
    return isLeft(occupant, place)
      ? { formula: '=' }
      : { formula: movedFormula(textOf(occupant, column), opening) };
  };
  const fromSource = (
    { isCopy }: StructureRow,
    source: number,
    place: number,
    column: number,
  ): CellContent | null => {
    const spec = specOf.get(idAt.get(column) ?? '');
    if (isCopy && spec !== undefined && spec.kind !== 'input') return null;
    if (!isFormulaText(snapshot.formulas[source][column])) return snapshot.values[source][column];
    if (isLeft(source, place)) return { formula: '=' };
    const move = isCopy ? copying(place - source) : moving;
    return { formula: movedFormula(textOf(source, column), move) };
  };
  return {
    occupantOf,
    before,
    after: (place, column) => {
      const row = rows[place];
      const own = row.cells.get(idAt.get(column) ?? '');
      if (own !== undefined) return own;
      return row.source === undefined ? null : fromSource(row, row.source, place, column);
    },
  };
}
