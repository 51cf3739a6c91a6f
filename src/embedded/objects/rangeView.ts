import { toR1C1 } from '../formulas/r1c1';
import { plainValue, valueTypeOf } from '../edits/writeCells';
import { effectiveStyle } from '../edits/effectiveStyle';
import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { areaAddress } from '../model/address';
import { cellArea, lastColumn, lastRow } from '../model/area';
import { cellAt } from '../model/cells';
import { formatValue } from '../model/formatValue';
import type { HostClass, Method, Session } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/hostError';
import { of, ofClass } from './targets';
import type { Cell } from '../model/cell';

/** The visible rows and columns of a range; a row of a view is a view of one row. */
interface ViewTarget {
  readonly range: LiveArea;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

function indexes(from: number, to: number, isVisible: (index: number) => boolean): number[] {
  const visible: number[] = [];
  for (let index = from; index <= to; index++) if (isVisible(index)) visible.push(index);
  return visible;
}

function visibleView(range: LiveArea): ViewTarget {
  const { sheet, area } = range;
  const isRowShown = (row: number): boolean => !sheet.rows.get(row)?.hidden && !sheet.rows.get(row)?.filtered;
  return {
    range,
    rows: indexes(area.row, lastRow(area), isRowShown),
    columns: indexes(area.column, lastColumn(area), (column) => !sheet.columns.get(column)?.hidden),
    index: 0,
  };
}

function grid<T>(
  view: ViewTarget,
  session: Session,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  session.host.calculator.settle();
  const { cells } = view.range.sheet;
  return view.rows.map((row) => view.columns.map((column) => read(cellAt(cells, row, column), row, column)));
}

function readFormulas(view: ViewTarget, session: Session): unknown {
  return grid(view, session, (cell) => cell?.formula ?? plainValue(cell?.value ?? null));
}

/** `range.getVisibleView()`. */
export const rangeViewClass: HostClass<ViewTarget> = {
  name: 'RangeView',
  properties: {
    CellAddresses: (view, session) =>
      grid(view, session, (_cell, row, column) => areaAddress(cellArea(row, column))),
    ColumnCount: ({ columns }) => columns.length,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    FormulasR1C1: (view, session) =>
      grid(view, session, (cell, row, column) =>
        cell?.formula === undefined ? plainValue(cell?.value ?? null) : toR1C1(cell.formula, row, column),
      ),
    Index: ({ index }) => index,
    NumberFormat: (view, session) =>
      grid(view, session, (_cell, row, column) => effectiveStyle(view.range.sheet, row, column).numberFormat),
    RowCount: ({ rows }) => rows.length,
    Text: (view, session) =>
      grid(view, session, (cell, row, column) =>
        formatValue(cell?.value ?? null, effectiveStyle(view.range.sheet, row, column).numberFormat),
      ),
    ValueTypes: (view, session) => grid(view, session, (cell) => valueTypeOf(cell?.value ?? null)),
    Values: (view, session) => grid(view, session, (cell) => plainValue(cell?.value ?? null)),
  },
  navigation: { Rows: (view) => ofClass('RangeViewCollection', view) },
  methods: {
    GetRange: ({ range, rows, columns }) => {
      const [row, column] = [rows[0], columns[0]];
      if (row === undefined || column === undefined) throw invalidArgument('The view is empty.');
      return of(
        'Range',
        liveArea(range.sheet, {
          row,
          column,
          rowCount: rows.at(-1)! - row + 1,
          columnCount: columns.at(-1)! - column + 1,
        }),
      );
    },
  },
};

/** `rangeView.rows`. */
export const rangeViewCollectionClass: HostClass<ViewTarget> = {
  name: 'RangeViewCollection',
  properties: {},
  items: (view) =>
    view.rows.map((row, index) => ofClass('RangeView', { ...view, rows: [row], index } satisfies ViewTarget)),
};

/** The method of a range that leads to its view. */
export const rangeViews: Readonly<Record<string, Method<LiveArea>>> = {
  GetVisibleView: (range) => ofClass('RangeView', visibleView(range)),
};
