import type { Area } from './area';

/** What a total row shows below a column. */
export type TotalsFunction =
  'none' | 'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' | 'stdDev' | 'var' | 'custom';

/**
 * One column of a table. `id` is unique in the table and never used again. `formula` is the calculated-column formula
 * with its leading `=`, which new rows are filled with; `totalsLabel` or `totalsFunction` describe the total row.
 */
export interface TableColumn {
  readonly id: number;
  name: string;
  formula?: string;
  totalsLabel?: string;
  totalsFunction?: TotalsFunction;
  totalsFormula?: string;
}

/** How one table is ordered. `key` is the column's offset in the sorted area. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: 'Value' | 'CellColor' | 'FontColor' | 'Icon';
  readonly color?: string;
  readonly dataOption?: 'Normal' | 'TextAsNumber';
  readonly subField?: string;
  readonly icon?: { set: string; index: number };
}

/** The last sort of a table or range. */
export interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

/** What a filtered column lets through; the members are those of Office.js's `FilterCriteria`. */
export interface FilterCriteria {
  readonly filterOn:
    | 'BottomItems'
    | 'BottomPercent'
    | 'CellColor'
    | 'Dynamic'
    | 'FontColor'
    | 'Values'
    | 'TopItems'
    | 'TopPercent'
    | 'Icon'
    | 'Custom';
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly color?: string;
  readonly operator?: 'And' | 'Or';
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | { date: string; specificity: string })[];
  readonly icon?: { set: string; index: number };
  readonly subField?: string;
}

/** An auto filter: the area with its header row, and what each filtered column (offset → criteria) lets through. */
export interface AutoFilter {
  area: Area;
  readonly criteria: Map<number, FilterCriteria>;
}

/**
 * A table. `area` is all of it: header row (if shown), body, total row (if shown). A table always has at least one body row.
 * `styleName` is a built-in name such as `TableStyleMedium2`, or '' for none. `legacyId` is the number in the file.
 */
export interface Table {
  readonly id: string;
  readonly legacyId: number;
  name: string;
  area: Area;
  columns: TableColumn[];
  styleName: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sort?: SortState;
  readonly criteria: Map<number, FilterCriteria>;
  altTextTitle?: string;
  altTextSummary?: string;
  /** Whether its only body row is the blank one that a table without rows shows; the first added row replaces it. */
  hasInsertRow?: boolean;
}

/** The rows of a table between its header and its total row. */
export function tableBody(table: Table): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const { row, column, rowCount, columnCount } = table.area;
  return { row: row + head, column, rowCount: rowCount - head - foot, columnCount };
}

/** The header row of a table, or null when it is not shown. */
export function tableHeader(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

/** The total row of a table, or null when it is not shown. */
export function tableTotals(table: Table): Area | null {
  if (!table.showTotals) return null;
  return { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 };
}
