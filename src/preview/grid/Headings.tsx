import { columnLetters } from '../../embedded/model/address';
import { lastColumn, lastRow } from '../../embedded/model/area';
import type { Area } from '../../embedded/model/area';
import { sizeAt } from './gridGeometry';
import type { GridGeometry } from './gridGeometry';

interface HeadingsProps {
  readonly geometry: GridGeometry;
  readonly indexes: readonly number[];
  readonly selected: Area;
}

/** The letters above the columns. */
export function ColumnHeadings({ geometry, indexes, selected }: HeadingsProps) {
  return indexes.map((column) => (
    <div
      key={column}
      className={column >= selected.column && column <= lastColumn(selected) ? 'heading selected' : 'heading'}
      style={{
        left: geometry.columns.starts[column],
        width: sizeAt(geometry.columns, column),
        top: 0,
        height: '100%',
      }}
    >
      {columnLetters(column)}
    </div>
  ));
}

/** The numbers beside the rows. */
export function RowHeadings({ geometry, indexes, selected }: HeadingsProps) {
  return indexes.map((row) => (
    <div
      key={row}
      className={row >= selected.row && row <= lastRow(selected) ? 'heading selected' : 'heading'}
      style={{ top: geometry.rows.starts[row], height: sizeAt(geometry.rows, row), left: 0, width: '100%' }}
    >
      {row + 1}
    </div>
  ));
}
