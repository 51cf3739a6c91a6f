import type { Localized } from '../../words/language';
import type { FormulaScope } from '../spec';

/** A column of the Gantt sheet beside the time scale: one that is read, or a hidden one that the bars go by. */
export interface GanttColumn {
  readonly id: GanttColumnId;
  /** Header; hidden columns have none. */
  readonly label?: Localized;
  /** Width in characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  /**
   * The formula of every row, in R1C1 with structured references, starting with `=`; absent where Plumbline
   * writes the value.
   *
   * @param cell another cell of the same row, e.g. `RC3`.
   */
  readonly formula?: (scope: FormulaScope, cell: (id: GanttColumnId) => string) => string;
}

/** Read: the first six. Hidden: `place` is the row of the WBS that is shown, 0 for none. */
export type GanttColumnId =
  | 'code'
  | 'name'
  | 'owner'
  | 'start'
  | 'finish'
  | 'percent'
  | 'place'
  | 'level'
  | 'mark'
  | 'report'
  | 'from'
  | 'to'
  | 'done'
  | 'critical'
  | 'summary'
  | 'late'
  | 'baseFrom'
  | 'baseTo';
