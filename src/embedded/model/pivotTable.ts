import type { Area } from './area';
import type { CellValue } from './cell';
import type { PivotFieldFilters } from './pivotFieldFilters';

/** How the values of a data field are brought together. */
export type Aggregation =
  | 'Sum'
  | 'Count'
  | 'Average'
  | 'Max'
  | 'Min'
  | 'Product'
  | 'CountNumbers'
  | 'StandardDeviation'
  | 'StandardDeviationP'
  | 'Variance'
  | 'VarianceP';

/** How a value is shown in relation to others. `baseItem` is an item's name in the `baseField`. */
export interface PivotShowAs {
  readonly calculation: ShowAsCalculation;
  readonly baseField?: string;
  readonly baseItem?: string;
}

/** The relations that are computed. */
export const SHOW_AS_CALCULATIONS = [
  'None',
  'PercentOfGrandTotal',
  'PercentOfRowTotal',
  'PercentOfColumnTotal',
  'PercentOfParentRowTotal',
  'PercentOf',
  'DifferenceFrom',
  'PercentDifferenceFrom',
] as const;

/** One of the relations that are computed. */
export type ShowAsCalculation = (typeof SHOW_AS_CALCULATIONS)[number];

/** A field whose values are shown. `name` is what the header says, such as `Sum of Crates`. */
export interface PivotData {
  readonly field: string;
  name: string;
  aggregation: Aggregation;
  numberFormat: string;
  showAs?: PivotShowAs;
}

/** How the row fields are laid out. */
export type PivotLayoutType = 'Compact' | 'Tabular' | 'Outline';

/**
 * A PivotTable made in this workbook. `records` is its cache: the source as it was at the last refresh, without the header.
 * `area` is what it shows now; before any field is placed, an empty frame. Files keep only its cells.
 */
export interface PivotTable {
  readonly id: string;
  name: string;
  /** The source as an address with its sheet, or a table's name. */
  readonly source: string;
  readonly sourceType: 'LocalRange' | 'LocalTable';
  fields: readonly string[];
  records: readonly (readonly CellValue[])[];
  rows: string[];
  columns: string[];
  data: PivotData[];
  /** The fields whose filters stand above the table, and where they stand; null for none. */
  filters: string[];
  filterArea: Area | null;
  /** Rows that the filters have pushed the table down from where it was put. */
  pushed: number;
  /** Filters by label, date and value, by field. */
  readonly filtersOf: Map<string, PivotFieldFilters>;
  /** The items of a field that are left out, by field. */
  readonly hidden: Map<string, Set<string>>;
  /** Fields whose items go from last to first. */
  readonly descending: Set<string>;
  layoutType: PivotLayoutType;
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  area: Area;
  /** Whether `area` holds cells of the PivotTable's own, rather than the empty frame. */
  isShown: boolean;
  settings: Record<string, unknown>;
}
