import type { Day } from '../values/day';
import { NO_DAY, tidy, type ScheduleColumns } from './scheduleColumns';

/** What the scheduler says of one task: a view of its row in the columns. */
export class ScheduledTask {
  constructor(
    private readonly columns: ScheduleColumns,
    private readonly row: number,
    readonly type: 'summary' | 'task' | 'milestone',
  ) {}

  /** `null` where the task stands in a cycle and has no dates, as with every number here. */
  get start(): Day | null {
    const day = this.columns.start[this.row];
    return day === NO_DAY ? null : day;
  }

  get finish(): Day | null {
    const day = this.columns.finish[this.row];
    return day === NO_DAY ? null : day;
  }

  /** Working days by which the task may slip without moving the project finish or a deadline. */
  get totalSlack(): number | null {
    return this.ifDated(this.columns.totalSlack);
  }

  /** Working days by which it may slip without moving a successor; never negative. */
  get freeSlack(): number | null {
    return this.ifDated(this.columns.freeSlack);
  }

  /** Working days; of a summary, from its start to its finish. */
  get duration(): number | null {
    const { start, startOffset, finishOffset } = this.columns;
    return start[this.row] === NO_DAY ? null : tidy(finishOffset[this.row] - startOffset[this.row]);
  }

  /** No more slack than the threshold, and not finished. */
  get critical(): boolean {
    return this.columns.critical[this.row] === 1;
  }

  /** Row of the predecessor that sets the start, −1 where none does. */
  get drivenBy(): number {
    return this.columns.drivenBy[this.row];
  }

  private ifDated(column: Float64Array): number | null {
    return this.columns.start[this.row] === NO_DAY ? null : column[this.row];
  }
}
