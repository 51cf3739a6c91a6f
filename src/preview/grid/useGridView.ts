import { useMemo } from 'react';
import { usedArea } from '../../embedded/edits/usedArea';
import { lastColumn, lastRow } from '../../embedded/model/area';
import type { Sheet } from '../../embedded/model/sheet';
import { indexesBetween, measureGrid, type GridGeometry } from './gridGeometry';
import type { GridSize } from './selection';
import type { ScrollView } from './useScroll';

/** Pixels of the strips of row numbers and column letters. */
export const ROW_HEADING = 46;
export const COLUMN_HEADING = 22;

/** What is seen of a sheet, in pixels and in rows and columns. */
export interface GridView {
  readonly scroll: ScrollView;
  readonly size: GridSize;
  readonly geometry: GridGeometry;
  /** How many rows and columns are frozen, and what they take. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly fixed: { readonly width: number; readonly height: number };
  /** The room for cells, frozen ones included. */
  readonly inner: { readonly width: number; readonly height: number };
  /** The rows and columns that are seen beside the frozen ones, and those. */
  readonly free: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly held: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** Measures a sheet anew when the workbook changes, and what is seen of it when somebody scrolls. */
export function useGridView(sheet: Sheet, version: number, scroll: ScrollView): GridView {
  const size = useMemo(() => {
    const used = usedArea(sheet, false);
    return {
      rowCount: Math.max(100, (used ? lastRow(used) : 0) + 40),
      columnCount: Math.max(26, (used ? lastColumn(used) : 0) + 6),
    };
  }, [sheet, version]);
  const geometry = useMemo(() => measureGrid(sheet, size.rowCount, size.columnCount), [sheet, size, version]);
  const { rows, columns } = geometry;
  const frozen = { rows: sheet.frozen?.rows ?? 0, columns: sheet.frozen?.columns ?? 0 };
  const fixed = { width: columns.starts[frozen.columns], height: rows.starts[frozen.rows] };
  const inner = { width: scroll.width - ROW_HEADING, height: scroll.height - COLUMN_HEADING };
  return {
    scroll,
    size,
    geometry,
    frozen,
    fixed,
    inner,
    free: {
      rows: indexesBetween(rows, scroll.top + fixed.height, scroll.top + inner.height),
      columns: indexesBetween(columns, scroll.left + fixed.width, scroll.left + inner.width),
    },
    held: {
      rows: indexesBetween(rows, 0, Math.min(fixed.height, inner.height)),
      columns: indexesBetween(columns, 0, Math.min(fixed.width, inner.width)),
    },
  };
}
