/**
 * A slicer on a table's column, made in this workbook. What it lets through is the filter of the column itself. Sizes are
 * points. Files do not keep it.
 */
export interface Slicer {
  readonly id: string;
  readonly tableId: string;
  readonly columnId: number;
  name: string;
  caption: string;
  left: number;
  top: number;
  width: number;
  height: number;
  style: string;
  sortBy: 'DataSourceOrder' | 'Ascending' | 'Descending';
}
