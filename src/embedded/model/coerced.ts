import type { CellValue } from './cell';

/**
 * What typing a text into a cell makes of it. `numberFormat` is the format that a `General` cell takes on;
 * `isTextPrefixed` tells of a leading apostrophe.
 */
export interface Coerced {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly isTextPrefixed?: boolean;
}
