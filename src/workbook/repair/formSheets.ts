import { formCells } from '../../tables/namedCells';
import type { FormSpec, NamedCellSpec, TableId } from '../../tables/spec';
import { projectForm } from '../../tables/projectForm';
import { settingsForm } from '../../tables/settingsForm';
import { contentColumn } from '../layout/sheetHead';
import type { CellPoint } from '../revert/movedCell';
import type { PresentCells, SheetContent } from '../revert/present';
import type { WorkbookSnapshot } from '../snapshot';

/** A standard form, and the sheet that it stands on now, whatever that is called. */
export interface PlacedOn {
  readonly form: FormSpec;
  readonly cells: readonly NamedCellSpec[];
  readonly sheet: string;
}

/** A table that stands on the same sheet as a form: it shows the sheet where all names are gone. */
const companions: readonly TableId[] = ['goals', 'lists'];

/** The forms of which anything is there. */
export function formSheets({ cells, tables }: WorkbookSnapshot): PlacedOn[] {
  const sheetOf = new Map(cells.map(({ name, sheet }) => [name, sheet]));
  return [projectForm, settingsForm].flatMap((form, index): PlacedOn[] => {
    const own = formCells[index];
    const named = own.map(({ name }) => sheetOf.get(name)).find((sheet) => sheet !== undefined);
    const sheet = named ?? tables.find(({ id }) => id === companions[index])?.sheet;
    return sheet === undefined ? [] : [{ form, cells: own, sheet }];
  });
}

function valueAt({ row, column, values }: SheetContent, at: Pick<CellPoint, 'row' | 'column'>) {
  return values[at.row - row]?.[at.column - column] ?? '';
}

/** What a cell of a sheet holds, and whether by a formula. */
export function contentAt(present: PresentCells, at: CellPoint) {
  const sheet = present.sheets.get(at.sheet);
  const hasFormula = sheet?.formulas.some(
    ({ row, column, rows, columns }) =>
      at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns,
  );
  return { value: sheet ? valueAt(sheet, at) : '', hasFormula: hasFormula === true };
}

/**
 * The cell that lost its name: beside its label, in either language, where that stands exactly once in the
 * column of the form's labels.
 */
export function cellBesideLabel(
  spec: NamedCellSpec,
  sheet: string,
  { cells }: WorkbookSnapshot,
  present: PresentCells,
): CellPoint | undefined {
  const content = present.sheets.get(sheet);
  if (content === undefined) return undefined;
  const labels = Object.values(spec.label);
  const columns = new Set(cells.filter((cell) => cell.sheet === sheet).map(({ column }) => column - 1));
  const labelColumns = columns.size === 0 ? [contentColumn] : [...columns];
  const found = content.values.flatMap((_row, index) =>
    labelColumns.flatMap((column) => {
      const at = { sheet, row: content.row + index, column };
      return labels.includes(String(valueAt(content, at))) ? [{ ...at, column: column + 1 }] : [];
    }),
  );
  const isNamed = ({ row, column }: CellPoint) =>
    cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
  return found.length === 1 && !isNamed(found[0]) ? found[0] : undefined;
}

/** The row at the foot of a form's columns where something new may stand, with a blank one above it. */
export function footOf(sheet: string, { cells, tables }: WorkbookSnapshot, present: PresentCells): number {
  const right = contentColumn + 2;
  const content = present.sheets.get(sheet);
  const written = (content?.values ?? []).flatMap((row, index) =>
    row.slice(0, Math.max(0, right + 1 - (content?.column ?? 0))).some((value) => value !== '')
      ? [(content?.row ?? 0) + index]
      : [],
  );
  const named = cells.filter((cell) => cell.sheet === sheet).map(({ row }) => row);
  const ends = tables
    .filter((table) => table.sheet === sheet && table.column <= right)
    .map(({ row, values }) => row + values.length);
  return [...written, ...named, ...ends].reduce((last, row) => Math.max(last, row), 0) + 2;
}
