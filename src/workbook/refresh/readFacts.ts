import { checkBaseline } from '../../project/checks/checkBaseline';
import { checkDates } from '../../project/checks/checkDates';
import { checkDurationRanges } from '../../project/checks/checkDurationRanges';
import { checkProgress } from '../../project/checks/checkProgress';
import { checkOwnersInMatrix } from '../../project/checks/checkOwnersInMatrix';
import { checkResponsibility } from '../../project/checks/checkResponsibility';
import { checkRiskReviews } from '../../project/checks/checkRiskReviews';
import { checkRisks } from '../../project/checks/checkRisks';
import { checkStatusDate } from '../../project/checks/checkStatusDate';
import { checkTasks } from '../../project/checks/checkTasks';
import { mondayToFriday } from '../../project/calendar/weeklyCalendars';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { issue, type Issue } from '../../project/issue';
import { forecastSchedule } from '../../project/schedule/forecastSchedule';
import { schedule as scheduleOf } from '../../project/schedule/schedule';
import { civilDate, type Day } from '../../project/values/day';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { boardIssues } from '../board/boardIssues';
import { schemaSheet } from '../schema/planSchema';
import type { WorkbookSnapshot } from '../snapshot';
import { blockers } from './blockers';
import { goneTasks, linksByShownCode } from './linksByShownCode';
import { baselineState } from './newBaseline';
import { outOfSequence } from './outOfSequence';
import type { ProjectFacts } from './projectFacts';
import { keptNumber, obstacles, readRecords, type ProjectRecords } from './readRecords';
import { reportedTasks } from './reportedTasks';
import { restoration } from './restoreRows';
import { reviewedRisks } from './reviewedRisks';
import { rowsWithoutLeaf } from './rowsWithoutLeaf';
import { readStructure, type ProjectStructure } from './structure';

/** A workbook understood as far as it can be: without `facts` the issues say what stands in the way. */
export interface FactsReading {
  readonly facts: ProjectFacts | undefined;
  readonly issues: readonly Issue[];
  readonly language: Language;
}

function dayIn(values: ReadonlyMap<string, CellValue>, id: string): Day | null {
  const value = values.get(id);
  return typeof value === 'number' ? value : null;
}

/** What counts where the Calendar sheet is empty: five days a week around the project's start. */
function assumedCalendar(start: Day): WorkCalendar {
  const { year } = civilDate(start);
  return mondayToFriday(year - 1, year + 5);
}

function factsFrom(
  snapshot: WorkbookSnapshot,
  structure: ProjectStructure,
  records: ProjectRecords,
  projectStart: Day,
): ProjectFacts {
  const { language, tables, scope, values, people } = structure;
  const { lastId } = records.tasks;
  const wbs = tables.get('tasks');
  const followers = [tables.get('progress'), tables.get('responsibility')].flatMap((table) => table ?? []);
  const gone = goneTasks(followers, records.tasks.tasks);
  const tasks = wbs === undefined ? records.tasks.tasks : linksByShownCode(wbs, records.tasks.tasks, gone);
  const progress = records.progress?.records ?? [];
  const calendar = records.calendar?.calendar ?? assumedCalendar(projectStart);
  const statusDate = dayIn(values, 'statusDate');
  const criticalSlack = keptNumber(structure, 'criticalSlack');
  const schedule = scheduleOf(tasks, calendar, projectStart, { criticalSlack });
  const requests = records.changes?.requests ?? [];
  return {
    language,
    tables,
    cells: new Map(snapshot.cells.map((cell) => [cell.name, cell])),
    values,
    areas: snapshot.areas,
    boardConstants: snapshot.boardConstants,
    schema: snapshot.schema,
    version: structure.version,
    restored: [],
    hasSchemaSheet: snapshot.sheets.some(({ name }) => name === schemaSheet),
    scope,
    tasks,
    taskOf: (id) => records.matches.get(id)?.taskOf ?? [],
    progress,
    responsibility: records.responsibility?.rows ?? [],
    risks: records.risks?.risks ?? [],
    people,
    calendar,
    projectStart,
    statusDate,
    schedule,
    requests,
    ...baselineState(records.baselines?.baselines ?? [], requests, tasks, schedule),
    forecast: forecastSchedule({ tasks, progress, calendar, projectStart, statusDate, criticalSlack }),
    lastId,
    lastRiskId: records.risks?.lastId ?? keptNumber(structure, 'lastRiskId'),
  };
}

function emptyPlan({ tasks, tables }: ProjectFacts): Issue[] {
  const table = tables.get('tasks')?.snapshot.name ?? '';
  return tasks.length === 0 ? [issue('emptyTable', { table: 'tasks' }, { table })] : [];
}

/** What is wrong in the records themselves and with each other, table by table. */
function issuesOf(records: ProjectRecords, facts: ProjectFacts): Issue[] {
  const { tasks, schedule, calendar, projectStart, people, statusDate, responsibility, risks } = facts;
  return [
    ...emptyPlan(facts),
    ...records.tasks.issues,
    ...schedule.issues,
    ...checkTasks(tasks, schedule.outline, people),
    ...checkDurationRanges(tasks, schedule.outline),
    ...checkDates(tasks, schedule, calendar, projectStart),
    ...checkStatusDate(statusDate, projectStart),
    ...[...records.matches.values()].flatMap(({ issues }) => issues),
    ...rowsWithoutLeaf(facts),
    ...checkBaseline(tasks, schedule, facts.baseline, facts.requests),
    ...(records.baselines?.issues ?? []),
    ...(records.changes?.issues ?? []),
    ...(records.progress?.issues ?? []),
    ...checkProgress(reportedTasks(facts), statusDate),
    ...outOfSequence(facts),
    ...(records.responsibility?.issues ?? []),
    ...checkResponsibility(responsibility, tasks),
    ...checkOwnersInMatrix(tasks, responsibility),
    ...(records.risks?.issues ?? []),
    ...checkRisks(risks, tasks),
    ...checkRiskReviews(reviewedRisks(facts), statusDate),
    ...(records.goals?.issues ?? []),
    ...(records.calendar?.issues ?? []),
  ];
}

/**
 * Understands a snapshot: finds tables and columns, reads records, schedules, and collects every issue on
 * the way. Pure; the same for refresh, check and inspection.
 */
export function readFacts(snapshot: WorkbookSnapshot): FactsReading {
  const reading = understand(snapshot);
  const back = reading.facts && restoration(reading.facts, snapshot);
  if (back === undefined) return reading;
  const { facts, issues, ...rest } = understand(back.snapshot);
  return {
    ...rest,
    issues: [...issues, ...back.issues],
    facts: facts && { ...facts, restored: back.changes },
  };
}

function understand(snapshot: WorkbookSnapshot): FactsReading {
  const structure = readStructure(snapshot);
  const { language } = structure;
  const start = dayIn(structure.values, 'startDate');
  const noStart =
    start === null ? [issue('missingProjectStart', { table: 'project', column: 'startDate' })] : [];
  const found = [...structure.issues, ...noStart, ...structure.cellIssues];
  const wbs = structure.decoded.get('tasks');
  if (wbs === undefined || start === null || blockers(structure.issues)) {
    return { facts: undefined, language, issues: found };
  }
  const records = readRecords(structure, wbs);
  const inTheWay = obstacles(records);
  if (inTheWay.length > 0) return { facts: undefined, language, issues: [...found, ...inTheWay] };
  const facts = factsFrom(snapshot, structure, records, start);
  return { facts, language, issues: [...found, ...issuesOf(records, facts), ...boardIssues(snapshot)] };
}
