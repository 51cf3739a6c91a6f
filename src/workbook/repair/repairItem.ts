import type { IssueParams } from '../../project/issue';
import type { ListId, NamedCellSpec, TableId } from '../../tables/spec';
import type { RepairCode } from '../../words/repairWords';
import type { PlacedBoard } from '../board/placedBoard';
import type { NewSheet } from '../create/describeWorkbook';
import type { CellPoint } from '../revert/movedCell';

/** A column of a standard table, by their ids. */
export interface ColumnRef {
  readonly table: TableId;
  readonly column: string;
}

/** The smallest thing that a repair does. */
export type Fix =
  | { readonly fix: 'sheet'; readonly sheet: NewSheet }
  | ({ readonly fix: 'column' } & ColumnRef)
  | { readonly fix: 'headerRow'; readonly table: TableId }
  /** The cell is there, its name is not. */
  | { readonly fix: 'name'; readonly cell: NamedCellSpec; readonly at: CellPoint }
  | { readonly fix: 'cell'; readonly cell: NamedCellSpec }
  | { readonly fix: 'list'; readonly list: ListId }
  /** Formulas of these data rows (from 0) are written whatever the cells hold. */
  | ({ readonly fix: 'formulas'; readonly rows: readonly number[] } & ColumnRef)
  | { readonly fix: 'cellFormula'; readonly cell: NamedCellSpec }
  /** A board is laid out again on a sheet of its own. */
  | { readonly fix: 'board'; readonly sheet: NewSheet }
  /** Formulas of a board that were typed over. */
  | { readonly fix: 'boardCells'; readonly board: PlacedBoard; readonly cells: readonly CellPoint[] }
  | ({ readonly fix: 'validation' } & ColumnRef)
  | ({ readonly fix: 'rules' } & ColumnRef)
  /** The schema sheet is written with every repair; this asks for nothing else. */
  | { readonly fix: 'schema' };

/** Something that can be repaired, to be confirmed by itself. */
export interface RepairItem {
  /** The same each time the same thing is wrong, e.g. `column:tasks.owner`. */
  readonly id: string;
  readonly code: RepairCode;
  /** What the sentence fills in besides the place. */
  readonly params: IssueParams;
  /** What it is about, for the sentence's place. */
  readonly about: { readonly table: TableId | 'project'; readonly column: string } | undefined;
  readonly fixes: readonly Fix[];
  /** What somebody typed would be replaced: done only where it is asked for by its id. */
  readonly replacesTyped?: true;
  /** The version of the schema that the workbook has once this is done. */
  readonly version?: number;
}
