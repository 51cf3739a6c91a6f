import { HostError } from '../excel/hostError';
import type { Checkpoint } from '../workbook/revert/checkpoint';

/** An error of Excel's that came while something was to be given back that people had typed. */
export class Owing extends HostError {
  /** What was typed and is written over. */
  readonly owed: Checkpoint;

  constructor({ code, place, remedy, retry, cause }: HostError, owed: Checkpoint) {
    super(code, place, remedy, retry, cause);
    this.name = 'Owing';
    this.owed = owed;
  }
}
