import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { CellValue } from '../tableContent';

/** What a computation may ask beyond its own row. Choices come as ids, dates as serials, blank as `''`. */
export interface ComputationContext {
  /** A named cell by its id. */
  readonly name: (nameId: string) => CellValue;
  /** The cells of a column of any table, in the order of its rows. */
  readonly column: (tableId: string, columnId: string) => readonly CellValue[];
  /** The calendar as the Calendar sheet has it. */
  readonly calendar: WorkCalendar;
  /** The codes of this row in the columns of persons of the responsibility matrix. */
  readonly personCells: readonly CellValue[];
  /** The codes of one person of the responsibility matrix, task by task. */
  readonly codesOf: (person: string) => readonly CellValue[];
}

/**
 * What a formula cell shows, computed without Excel: blank is `''`, a choice its id.
 *
 * @param cell another cell of the same row.
 */
export type CellComputation = (
  cell: (columnId: string) => CellValue,
  context: ComputationContext,
) => CellValue;
