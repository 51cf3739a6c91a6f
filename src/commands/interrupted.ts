import { HostError } from '../excel/hostError';
import type { CommandResult } from './command';

/**
 * A command whose write ended with an error that says to try again. Whether Excel had made the changes by then is
 * not known: the answer may have been lost on its way.
 */
export class Interrupted extends HostError {
  /** Tries again from what is found, without doing twice what has been done. */
  readonly again: () => Promise<CommandResult>;

  constructor({ code, place, remedy, retry, cause }: HostError, again: () => Promise<CommandResult>) {
    super(code, place, remedy, retry, cause);
    this.name = 'Interrupted';
    this.again = again;
  }
}
