import type { CalendarKind } from '../project/calendar/calendarKind';
import type { Day } from '../project/values/day';
import type { ImportedPlan } from '../tables/import/importedPlan';
import { packOf, packs } from '../tables/packs/packs';
import type { Language } from '../words/language';
import { resultWords } from '../words/resultWords';
import type { NewProject } from '../workbook/create/newProject';
import { planNewProject } from '../workbook/create/planNewProject';
import { projectContent } from '../workbook/create/projectContent';
import { workbookContent } from '../workbook/create/workbookContent';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What a user says about a new project; what is blank the pack decides. */
export interface CreateArguments {
  readonly name: string;
  readonly code: string;
  readonly manager: string;
  readonly start: Day;
  /** The day of creation, which becomes the first status date unless the pack has its own. */
  readonly today: Day;
  /** Id of a pack; an unknown one is the default pack. */
  readonly pack: string;
  readonly language: Language;
  readonly calendar: CalendarKind;
  /** A plan from a file, in place of the pack's sample. */
  readonly imported?: ImportedPlan;
}
import type { CommandPlan } from './plannedCommand';

function contentFor(snapshot: WorkbookSnapshot, argument: CreateArguments) {
  const project: NewProject = { ...argument, pack: packOf(argument.pack) ?? packs[0] };
  return snapshot.tables.length === 0 ? projectContent(project) : workbookContent(snapshot, argument);
}

/** Plans what `createProject` lays out. */
export function planCreate(snapshot: WorkbookSnapshot, argument: CreateArguments): CommandPlan {
  const content = contentFor(snapshot, argument);
  const { sheets, changes } = planNewProject(snapshot, content);
  const made = sheets.filter(({ spec }) => spec.visibility === 'visible').length;
  const words = changes.length === 0 ? resultWords.complete : resultWords.created(made);
  return { changes, issues: [], summary: words[content.language], language: content.language };
}
