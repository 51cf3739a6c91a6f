import { calendarKinds, type CalendarKind } from '../../project/calendar/calendarKind';
import type { Day } from '../../project/values/day';
import { decodeNamedCells } from '../../tables/decode/decodeNamedCells';
import { blank } from '../../tables/packs/blank';
import { readStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';
import type { ProjectContent } from './describeWorkbook';
import { repairContent } from './projectContent';

/** What counts where the workbook does not say it of itself any more. */
export interface Otherwise {
  readonly today: Day;
  readonly start?: Day;
  readonly name?: string;
  readonly code?: string;
  readonly manager?: string;
  readonly calendar?: CalendarKind;
}

/**
 * What missing parts of a workbook are made with: by what it says of itself, its language, its start, its kind of
 * calendar. Headers, lists and the calendar, no sample.
 */
export function workbookContent(snapshot: WorkbookSnapshot, otherwise: Otherwise): ProjectContent {
  const { values } = decodeNamedCells(snapshot.cells);
  const start = values.get('startDate');
  const kind = calendarKinds.find((one) => one === values.get('calendarKind'));
  const { today, name = '', code = '', manager = '' } = otherwise;
  return repairContent({
    name,
    code,
    manager,
    today,
    pack: blank,
    language: readStructure(snapshot).language,
    start: typeof start === 'number' ? start : (otherwise.start ?? today),
    calendar: kind ?? otherwise.calendar ?? calendarKinds[0],
  });
}
