import type { CalendarKind } from '../../project/calendar/calendarKind';
import type { Day } from '../../project/values/day';
import type { ImportedPlan } from '../../tables/import/importedPlan';
import type { Pack } from '../../tables/packs/pack';
import type { Language } from '../../words/language';

/** What a user says about a new project. */
export interface NewProject {
  readonly name: string;
  readonly code: string;
  readonly manager: string;
  readonly start: Day;
  /** The day of creation: the first status date. */
  readonly today: Day;
  readonly pack: Pack;
  readonly language: Language;
  readonly calendar: CalendarKind;
  /** A plan from a file instead of the pack's sample. */
  readonly imported?: ImportedPlan;
}
