import type { CellValue } from './cell';

/** One record of a PivotTable's cache. */
export type PivotRecord = readonly CellValue[];

/** Lets items through by what they are called. `exclusive` turns the outcome round. */
export interface PivotLabelFilter {
  readonly condition: LabelCondition;
  readonly substring?: string;
  readonly comparator?: string;
  readonly lowerBound?: string;
  readonly upperBound?: string;
  readonly exclusive: boolean;
}

/** Lets items through by what a data field comes to in them. `value` is the data field's name. */
export interface PivotValueFilter {
  readonly condition: ComparisonCondition;
  readonly value: string;
  readonly comparator?: number;
  readonly lowerBound?: number;
  readonly upperBound?: number;
  readonly exclusive: boolean;
}

/** Lets dates through. Bounds are serial numbers; a comparator that names a month or a year is the whole of it. */
export interface PivotDateFilter {
  readonly condition: DateCondition;
  /** The first moment of the comparator (or lower bound) and the first one after the comparator (or upper bound). */
  readonly from: number;
  readonly until: number;
  readonly exclusive: boolean;
  /** The filter as it was given, to be shown again. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The filters of one field besides the choice of single items. */
export interface PivotFieldFilters {
  readonly date?: PivotDateFilter;
  readonly label?: PivotLabelFilter;
  readonly value?: PivotValueFilter;
}

const COMPARISONS = [
  'Equals',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'Between',
] as const;

/** The conditions on numbers. */
export const VALUE_CONDITIONS: readonly ComparisonCondition[] = COMPARISONS;

/** The conditions on labels. */
export const LABEL_CONDITIONS: readonly LabelCondition[] = [
  ...COMPARISONS,
  'BeginsWith',
  'EndsWith',
  'Contains',
];

/** The conditions on dates. */
export const DATE_CONDITIONS = [
  'Equals',
  'Before',
  'BeforeOrEqualTo',
  'After',
  'AfterOrEqualTo',
  'Between',
] as const;

/** A condition on dates. */
export type DateCondition = (typeof DATE_CONDITIONS)[number];

/** A condition that compares. */
export type ComparisonCondition = (typeof COMPARISONS)[number];

/** A condition on labels. */
export type LabelCondition = ComparisonCondition | 'BeginsWith' | 'EndsWith' | 'Contains';
