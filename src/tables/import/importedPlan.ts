import type { ExceptionCalendar } from '../../project/calendar/exceptionCalendar';
import type { Day } from '../../project/values/day';
import type { ImportedTask } from './importedTask';

/** A person or department as a file brought it. */
export interface ImportedPerson {
  readonly name: string;
  readonly department: string;
  /** Cost of one working day; `null` where the file says none. */
  readonly rate: number | null;
}

/** A whole project as a file brought it; what the file does not say is absent. */
export interface ImportedPlan {
  readonly tasks: readonly ImportedTask[];
  readonly people?: readonly ImportedPerson[];
  /** The project's working days. */
  readonly calendar?: ExceptionCalendar;
  readonly name?: string;
  readonly manager?: string;
  readonly start?: Day;
  /** The day that the reports are as of. */
  readonly statusDate?: Day;
  /** Code of the currency, such as `CNY`. */
  readonly currency?: string;
}
