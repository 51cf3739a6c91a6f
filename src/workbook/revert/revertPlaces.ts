import { issue, type Issue } from '../../project/issue';
import { namedCells } from '../../tables/namedCells';
import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';
import { cellAddress, quotedSheet } from '../address';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { schemaSheet } from '../schema/planSchema';
import type { SchemaRow, WorkbookSnapshot } from '../snapshot';
import { cellKey, type PresentCells } from './present';
import type { EntryOf } from './presentTable';
import { isAsBefore, sameTyped } from './sameTyped';

/** A cell that is given back what it held, or why it is not. */
export interface PlaceRevert {
  readonly edits: readonly CellEdit[];
  readonly issues: readonly Issue[];
}

const nothing: PlaceRevert = { edits: [], issues: [] };

function schemaCell(line: SchemaRow | undefined, column: number): CellValue {
  if (line === undefined) return '';
  const content = isFormulaText(line.formula) ? line.formula : line.header;
  return [line.tableId, line.columnId, content][column] ?? '';
}

function revertNamed(
  { before, after, format }: EntryOf<'cell'>,
  name: string,
  { cells }: WorkbookSnapshot,
): PlaceRevert {
  const cell = cells.find((one) => one.name === name);
  if (cell === undefined || isAsBefore(cell.formula, undefined, before)) return nothing;
  if (!sameTyped(cell.formula, undefined, after)) {
    const id = namedCells.find((one) => one.name === name)?.id;
    const place = { table: 'project', ...(id === undefined ? {} : { column: id }) };
    return { edits: [], issues: [issue('revertKept', place, { value: String(cell.formula) })] };
  }
  const { sheet, row, column } = cell;
  return { edits: [{ sheet, row, column, input: before, keepsText: format === '@' }], issues: [] };
}

/** Gives a cell of a form, of the schema sheet or of any other place outside of tables back what it held. */
export function revertPlace(
  entry: EntryOf<'cell'>,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
): PlaceRevert {
  const { place, before, after, format } = entry;
  if (place.in === 'name') return revertNamed(entry, place.name, snapshot);
  if (place.in !== 'sheet') return nothing;
  const { sheet, row, column } = place;
  if (!snapshot.sheets.some(({ name }) => name === sheet)) return nothing;
  const isMemory = sheet === schemaSheet && column <= 2;
  const typed = isMemory
    ? schemaCell(
        snapshot.schema.find((line) => line.row === row),
        column,
      )
    : (present.cells.get(cellKey(place)) ?? '');
  if (isAsBefore(typed, undefined, before)) return nothing;
  if (!sameTyped(typed, undefined, after)) {
    const cell = `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
    // The memory of Plumbline is nobody's typing: what was written there since counts.
    return isMemory
      ? nothing
      : { edits: [], issues: [issue('revertCellKept', {}, { cell, value: String(typed) })] };
  }
  return { edits: [{ sheet, row, column, input: before, keepsText: format === '@' }], issues: [] };
}

function plainReference(reference: string): string {
  return reference.replaceAll("'", '').replaceAll(' ', '');
}

/** Points a name to what it referred to, unless somebody redefined it since; Excel spells references its own way. */
export function revertName(
  { name, before, after }: EntryOf<'redefineName'>,
  { names }: PresentCells,
): Change[] {
  const now = names.get(name);
  return now === undefined || plainReference(now) !== plainReference(after)
    ? []
    : [{ edit: 'redefineName', name, refersTo: before }];
}
