import { columnWidth, rowHeight } from '../edits/autofit';
import { editBy } from '../edits/edit';
import { commonOf, stylesWithin } from '../edits/stylesWithin';
import { builtInStyleName, namedStyle } from '../edits/namedStyles';
import { changeColumns, setRowsHidden } from '../edits/resizeCells';
import { gridFor, plainValue, writeCells } from '../edits/writeCells';
import { fromR1C1, toR1C1 } from '../formulas/r1c1';
import type { LiveArea } from '../host/liveArea';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import { cellAt } from '../model/cells';
import { isDateFormat } from '../model/dateFormat';
import { cellKey } from '../model/sheet';
import type { Hyperlink, Sheet } from '../model/sheet';
import { restyleCells } from '../edits/formatCells';
import { noteChange } from '../host/host';
import { booleanOf, optionalText, recordOf, textOf } from '../protocol/argument';
import { invalidArgument } from '../protocol/hostError';
import type { Property, Session } from '../protocol/hostObject';

/** The sum of the heights of some rows; untouched rows are counted at once. */
function heightOf(sheet: Sheet, from: number, to: number): number {
  let height = 0;
  let counted = 0;
  for (const row of new Set([...sheet.rows.keys(), ...sheet.cells.keys()])) {
    if (row < from || row > to) continue;
    counted++;
    const line = sheet.rows.get(row);
    if (!line?.hidden && !line?.filtered) height += rowHeight(sheet, row);
  }
  return height + (to - from + 1 - counted) * sheet.standardHeight;
}

function widthOf(sheet: Sheet, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column++)
    if (!sheet.columns.get(column)?.hidden) width += columnWidth(sheet, column);
  return width;
}

function isRowHidden(sheet: Sheet, row: number): boolean {
  const line = sheet.rows.get(row);
  return line?.hidden === true || line?.filtered === true;
}

function* rowsHidden({ sheet, area }: LiveArea): Generator<boolean> {
  if (isEntireColumns(area)) {
    yield false;
    for (const row of sheet.rows.keys()) yield isRowHidden(sheet, row);
  } else for (let row = area.row; row <= lastRow(area); row++) yield isRowHidden(sheet, row);
}

function* columnsHidden({ sheet, area }: LiveArea): Generator<boolean> {
  for (let column = area.column; column <= lastColumn(area); column++)
    yield sheet.columns.get(column)?.hidden === true;
}

function readLink({ sheet, area }: LiveArea): Hyperlink | null {
  return sheet.hyperlinks.get(cellKey(area.row, area.column)) ?? null;
}

function writeLink({ sheet, area }: LiveArea, value: unknown, session: Session): void {
  if (value === null) {
    for (const key of keysOf(area)) sheet.hyperlinks.delete(key);
    return;
  }
  const given = recordOf(value, 'hyperlink');
  const link: Hyperlink = {};
  for (const part of ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const) {
    const text = optionalText(given[part], part);
    if (text !== undefined) link[part] = text;
  }
  if (link.address === undefined && link.documentReference === undefined)
    throw invalidArgument('A link needs a target.');
  for (const key of keysOf(area)) sheet.hyperlinks.set(key, { ...link });
  const shown =
    link.textToDisplay ??
    ((cellAt(sheet.cells, area.row, area.column)?.value ?? null) === null
      ? (link.address ?? link.documentReference)
      : undefined);
  if (shown !== undefined) writeCells(editBy(session), sheet, area, gridFor(shown, area));
  restyleCells(editBy(session), sheet, area, { font: { color: '#0563C1', underline: 'Single' } });
}

function keysOf(area: LiveArea['area']): string[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_key, index) =>
    cellKey(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)),
  );
}

/** Excel's category of a number format. */
export function categoryOf(numberFormat: string): string {
  if (numberFormat === 'General') return 'General';
  if (numberFormat === '@') return 'Text';
  if (/h|s|AM\/PM/i.test(numberFormat) && !/[yd]/i.test(numberFormat)) return 'Time';
  if (isDateFormat(numberFormat)) return 'Date';
  if (numberFormat.includes('%')) return 'Percentage';
  if (/E[+-]/.test(numberFormat)) return 'Scientific';
  if (/\?\/\?|\/\d/.test(numberFormat)) return 'Fraction';
  if (/_\(.*\*/.test(numberFormat)) return 'Accounting';
  if (/[$€£¥]/.test(numberFormat)) return 'Currency';
  return /^[#,0.;()_\- ]+(\[Red\][#,0.;()_\- ]+)*$/i.test(numberFormat) ? 'Number' : 'Custom';
}

function gridOf<T>({ area }: LiveArea, read: (row: number, column: number) => T): T[][] | null {
  if (isEntireColumns(area) || isEntireRows(area)) return null;
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) => read(area.row + r, area.column + c)),
  );
}

/** Properties of a range that are about places, sizes, links and the like. */
export const rangeDetails: Readonly<Record<string, Property<LiveArea>>> = {
  Top: ({ sheet, area }) => (area.row === 0 ? 0 : heightOf(sheet, 0, area.row - 1)),
  Left: ({ sheet, area }) => (area.column === 0 ? 0 : widthOf(sheet, 0, area.column - 1)),
  Height: ({ sheet, area }) => heightOf(sheet, area.row, lastRow(area)),
  Width: ({ sheet, area }) => widthOf(sheet, area.column, lastColumn(area)),
  Hidden: (range) => {
    const rows = commonOf(rowsHidden(range));
    const columns = commonOf(columnsHidden(range));
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  },
  RowHidden: {
    get: (range) => commonOf(rowsHidden(range)) ?? null,
    set: ({ sheet, area }, value, session) =>
      setRowsHidden(editBy(session), sheet, area, booleanOf(value, 'rowHidden')),
  },
  ColumnHidden: {
    get: (range) => commonOf(columnsHidden(range)) ?? null,
    set: ({ sheet, area }, value, session) =>
      changeColumns(editBy(session), sheet, area, { hidden: booleanOf(value, 'columnHidden') }),
  },
  Hyperlink: { get: readLink, set: writeLink },
  Style: {
    get: ({ sheet, area }) => {
      const name = commonOf([...stylesWithin(sheet, area)].map((style) => style.name));
      return name ? builtInStyleName(name) : null;
    },
    set: ({ sheet, area }, value, session) => {
      const named = namedStyle(session.host.model, textOf(value, 'style'));
      if (!named) throw invalidArgument(`There is no style "${String(value)}".`);
      restyleCells(editBy(session), sheet, area, { ...named.style, name: named.name });
      noteChange(session.host);
    },
  },
  LinkedDataTypeState: (range) => gridOf(range, () => 'None'),
  NumberFormatCategories: (range) =>
    gridOf(range, (row, column) => {
      const [style] = stylesWithin(range.sheet, { row, column, rowCount: 1, columnCount: 1 });
      return categoryOf(style!.numberFormat);
    }),
  HasSpill: (range, session) => {
    session.host.calculator.settle();
    const spills = gridOf(range, (row, column) => spillsAt(range.sheet, row, column))?.flat() ?? [false];
    return commonOf(spills) ?? null;
  },
  SavedAsArray: () => false,
  FormulasR1C1: {
    get: (range, session) => {
      session.host.calculator.settle();
      return gridOf(range, (row, column) => {
        const cell = cellAt(range.sheet.cells, row, column);
        return cell?.formula === undefined
          ? plainValue(cell?.value ?? null)
          : toR1C1(cell.formula, row, column);
      });
    },
    set: ({ sheet, area }, value, session) => {
      const grid = gridFor(value, area).map((line, r) =>
        line.map((input, c) =>
          typeof input === 'string' && input.startsWith('=')
            ? fromR1C1(input, area.row + r, area.column + c)
            : input,
        ),
      );
      writeCells(editBy(session), sheet, area, grid);
    },
  },
};

function spillsAt(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet.cells, row, column);
  if (cell?.isSpill) return true;
  const isBeside =
    cellAt(sheet.cells, row + 1, column)?.isSpill ?? cellAt(sheet.cells, row, column + 1)?.isSpill;
  return cell?.formula !== undefined && isBeside === true;
}
