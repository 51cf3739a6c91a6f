import { issue, type Issue } from '../../project/issue';
import type { CellValue } from '../../tables/tableContent';
import { typedConstant } from '../../tables/typedCell';
import { cellAddress, quotedSheet } from '../address';
import type { CellInput } from '../cell';
import type { Change } from '../change';
import type { WorkbookSnapshot } from '../snapshot';
import { cellKey, type PresentCells, type SheetContent } from './present';
import type { EntryOf } from './presentTable';
import { sameTyped } from './sameTyped';

/** Changes that take made sheets away or make them again, and what stands in the way. */
export interface SheetsRevert {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}

/** What the changes that made sheets wrote there, by cell. */
function writtenOn(making: readonly Change[]): Map<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const change of making) {
    if (change.edit !== 'write' && change.edit !== 'fill') continue;
    const { sheet, row, column, rows, columns } = change.area;
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const input = change.edit === 'fill' ? { formula: change.formula } : change.cells[r][c];
        if (input !== null) cells.set(cellKey({ sheet, row: row + r, column: column + c }), input);
      }
  }
  return cells;
}

/** The cells of a sheet as typed: formulas as the sign alone. */
function typedCells({ values, formulas, row, column }: SheetContent): CellValue[][] {
  const typed = values.map((line) => line.map(typedConstant));
  for (const area of formulas)
    for (const line of typed.slice(area.row - row, area.row - row + area.rows))
      line.fill('=', area.column - column, area.column - column + area.columns);
  return typed;
}

/** The first cell of a sheet that is not as it was made; `undefined` where nobody typed there. */
function typedOn(
  name: string,
  content: SheetContent,
  written: ReadonlyMap<string, CellInput>,
): string | undefined {
  for (const [r, line] of typedCells(content).entries())
    for (const [c, typed] of line.entries()) {
      const [row, column] = [content.row + r, content.column + c];
      const ours = written.get(cellKey({ sheet: name, row, column })) ?? '';
      const isBlankResult = typed === '' && typeof ours === 'object';
      if (!isBlankResult && !sameTyped(typed, undefined, ours))
        return `${quotedSheet(name)}!${cellAddress(row, column)}`;
    }
  return undefined;
}

/** A name that no sheet has. */
function freeName(taken: readonly { readonly name: string }[]): string {
  const names = new Set(taken.map(({ name }) => name));
  let number = 1;
  while (names.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/**
 * Takes away the sheets that a command made, all or none: they speak of one another. They stay where somebody
 * typed into one of them or renamed one.
 */
export function removeSheets(
  { sheets, names, making }: EntryOf<'removeSheets'>,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
): SheetsRevert {
  const written = writtenOn(making);
  const touched = sheets.flatMap((sheet) => {
    const isThere = snapshot.sheets.some(({ name }) => name === sheet);
    const content = present.sheets.get(sheet);
    const cell = content && typedOn(sheet, content, written);
    return isThere && cell === undefined ? [] : [{ sheet, cell: cell ?? sheet }];
  });
  if (touched.length > 0) {
    return {
      changes: [],
      issues: touched.map(({ sheet, cell }) => issue('revertSheetKept', {}, { sheet, cell })),
    };
  }
  const made = new Set(sheets);
  const staysVisible = snapshot.sheets.some(({ name, visible }) => visible && !made.has(name));
  const blank: Change = {
    edit: 'addSheet',
    sheet: freeName(snapshot.sheets),
    gridlines: true,
    visibility: 'visible',
  };
  const there = new Set(snapshot.names);
  const gone = names.filter((name) => there.has(name));
  return {
    // Excel keeps one visible sheet in every workbook.
    changes: [
      ...(staysVisible ? [] : [blank]),
      { edit: 'deleteSheets', sheets, names: gone, remake: making },
    ],
    issues: [],
  };
}

/** Makes sheets again that were taken away, unless their names have been given to others. */
export function remakeSheets({ making }: EntryOf<'remakeSheets'>, snapshot: WorkbookSnapshot): SheetsRevert {
  const there = new Set(snapshot.sheets.map(({ name }) => name));
  const taken = making.flatMap((change) =>
    change.edit === 'addSheet' && there.has(change.sheet) ? [change.sheet] : [],
  );
  return taken.length > 0
    ? { changes: [], issues: taken.map((sheet) => issue('revertSheetTaken', {}, { sheet })) }
    : { changes: making, issues: [] };
}
