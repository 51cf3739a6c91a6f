import { checkDates } from '../../project/checks/checkDates';
import { checkProgress } from '../../project/checks/checkProgress';
import { checkOwnersInMatrix } from '../../project/checks/checkOwnersInMatrix';
import { checkResponsibility } from '../../project/checks/checkResponsibility';
import { checkRisks } from '../../project/checks/checkRisks';
import { checkTasks } from '../../project/checks/checkTasks';
import { mondayToFriday } from '../../project/calendar/weeklyCalendars';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import { issue, type Issue } from '../../project/issue';
import { schedule as scheduleOf } from '../../project/schedule/schedule';
import { civilDate, type Day } from '../../project/values/day';
import { decodeCalendar } from '../../tables/decode/decodeCalendar';
import { decodeGoals } from '../../tables/decode/decodeGoals';
import { decodeNamedCells } from '../../tables/decode/decodeNamedCells';
import { decodePeople } from '../../tables/decode/decodePeople';
import { decodeProgress } from '../../tables/decode/decodeProgress';
import { decodeResponsibility } from '../../tables/decode/decodeResponsibility';
import { decodeRisks } from '../../tables/decode/decodeRisks';
import { decodeTasks } from '../../tables/decode/decodeTasks';
import { matchRows } from '../../tables/decode/matchRows';
import type { LocatedTable as DecodedTable } from '../../tables/decode/locateColumns';
import { namedCellOf } from '../../tables/namedCells';
import type { TableId } from '../../tables/spec';
import { standardTables } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import type { ScopeTable, ScopeWorkbook } from '../layout/formulaScope';
import { headerOf, type LocatedTable } from '../locatedTable';
import { isPersonColumn } from '../look/personColumn';
import type { WorkbookSnapshot } from '../snapshot';
import { forecastSchedule } from './forecastSchedule';
import { locateTables, plannedTable } from './locateTables';
import type { ProjectFacts } from './projectFacts';
import { reportedTasks } from './reportedTasks';

/** A workbook understood as far as it can be: without `facts` the issues say what stands in the way. */
export interface FactsReading {
  readonly facts: ProjectFacts | undefined;
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** Decodes a table where it is there. */
function decodeWith<Decoded extends { readonly issues: readonly Issue[] }>(
  table: DecodedTable | undefined,
  decode: (table: DecodedTable) => Decoded,
): Decoded | undefined {
  return table === undefined ? undefined : decode(table);
}

function missingTables(decoded: ReadonlyMap<TableId, DecodedTable>): Issue[] {
  return standardTables.flatMap(({ id, name }) =>
    decoded.has(id) ? [] : [issue('missingTable', { table: id }, { table: name })],
  );
}

/** Copies that Excel made with their sheets: it calls them `PL_Tasks2`, `PL_Tasks_3` … */
function copiedTables({ tableNames }: WorkbookSnapshot): Issue[] {
  return standardTables.flatMap(({ id, name }) =>
    tableNames
      .filter((other) => other.startsWith(name) && /^_?\d+$/.test(other.slice(name.length)))
      .map((copy) => issue('duplicateTable', { table: id }, { table: name, copy })),
  );
}

/** Tables that are brought in step: without their essential columns rows could not be matched or would be lost. */
const kept: readonly (string | null)[] = [
  'tasks',
  'progress',
  'responsibility',
  'risks',
  'calendar',
  'archive',
];

/** Without these nothing can be scheduled or written safely: a guess would move dates or cut off reports. */
function blockers(issues: readonly Issue[]): boolean {
  const essential = (found: Issue) =>
    standardTables
      .find(({ id }) => id === found.table)
      ?.columns.some(({ id, essential: needed }) => id === found.column && needed) === true;
  return issues.some(
    (found) =>
      found.code === 'mergedCells' ||
      (found.code === 'missingTable' && (found.table === 'tasks' || found.table === 'calendar')) ||
      (found.code === 'missingColumn' && kept.includes(found.table) && essential(found)),
  );
}

function scopeOf(tables: ReadonlyMap<TableId, LocatedTable>, language: Language): ScopeWorkbook {
  const scopeTable = (table: LocatedTable): ScopeTable => ({
    name: table.snapshot.name,
    headerOf: (id) => headerOf(table, id),
    persons: [...table.specOf.values()]
      .filter(isPersonColumn)
      .map(({ id }) => headerOf(table, id) ?? '')
      .sort((a, b) => table.snapshot.headers.indexOf(a) - table.snapshot.headers.indexOf(b)),
  });
  return {
    language,
    tables: new Map([...tables].map(([id, table]) => [id, scopeTable(table)])),
    nameOf: (id) => namedCellOf(id).name,
  };
}

/** The language of the settings, else that of the headers of the WBS. */
function languageOfBook(values: ReadonlyMap<string, CellValue>, tasks: DecodedTable | undefined): Language {
  const set = values.get('language');
  if (set === 'zh-CN' || set === 'en-US') return set;
  const isEnglish = tasks?.spec.columns.some(
    ({ label }) => label['en-US'] !== label['zh-CN'] && tasks.content.headers.includes(label['en-US']),
  );
  return isEnglish ? 'en-US' : 'zh-CN';
}

function dayIn(values: ReadonlyMap<string, CellValue>, id: string): Day | null {
  const value = values.get(id);
  return typeof value === 'number' ? value : null;
}

/** What counts where the Calendar sheet is gone or empty: five days a week around the project's start. */
function assumedCalendar(start: Day): WorkCalendar {
  const { year } = civilDate(start);
  return mondayToFriday(year - 1, year + 5);
}

/**
 * Understands a snapshot: finds tables and columns, reads records, schedules, and collects every issue on
 * the way. Pure; the same for refresh, check and inspection.
 */
export function readFacts(snapshot: WorkbookSnapshot): FactsReading {
  const { decoded, issues: found } = locateTables(snapshot);
  const named = decodeNamedCells(snapshot.cells);
  const language = languageOfBook(named.values, decoded.get('tasks'));
  const structural = [...missingTables(decoded), ...copiedTables(snapshot), ...found];
  const start = dayIn(named.values, 'startDate');
  const noStart =
    start === null ? [issue('missingProjectStart', { table: 'project', column: 'startDate' })] : [];
  const tasksTable = decoded.get('tasks');
  if (tasksTable === undefined || start === null || blockers(structural)) {
    return { facts: undefined, language, issues: [...structural, ...noStart, ...named.issues] };
  }

  const lastOf = (id: string) => Number(named.values.get(id)) || 0;
  // What Plumbline noted counts; an ID that somebody typed into a dependent table must not push it up.
  const usedIds = lastOf('lastId') || highestId(decoded);
  const followers = [decoded.get('progress'), decoded.get('responsibility')].filter(
    (one) => one !== undefined,
  );
  const tasks = decodeTasks(tasksTable, usedIds, followers);
  const matches = new Map(
    followers.map((table) => [table.spec.id, matchRows(table, tasks.tasks, tasks.lastId)] as const),
  );
  const taskOf = (id: TableId) => matches.get(id)?.taskOf ?? [];
  const people = decodeWith(decoded.get('people'), decodePeople);
  const names = people?.people.map(({ name }) => name) ?? [];
  const progress = decodeWith(decoded.get('progress'), (table) => decodeProgress(table, taskOf('progress')));
  const matrix = decodeWith(decoded.get('responsibility'), (table) =>
    decodeResponsibility(table, taskOf('responsibility'), names),
  );
  const risks = decodeWith(decoded.get('risks'), (table) => decodeRisks(table, lastOf('lastRiskId')));
  const goals = decodeWith(decoded.get('goals'), decodeGoals);
  const days = decodeWith(decoded.get('calendar'), decodeCalendar);
  const calendar = days?.calendar ?? assumedCalendar(start);
  const statusDate = dayIn(named.values, 'statusDate');
  const plan = scheduleOf(tasks.tasks, calendar, start, { criticalSlack: lastOf('criticalSlack') });
  const forecast = forecastSchedule({
    tasks: tasks.tasks,
    progress: progress?.records ?? [],
    calendar,
    projectStart: start,
    statusDate,
  });
  const tables = new Map(
    snapshot.tables.map((table) => [
      table.id,
      plannedTable(
        table,
        decoded.get(table.id)!,
        table.id === 'responsibility' ? (matrix?.personColumns ?? new Map()) : new Map(),
      ),
    ]),
  );
  const empty =
    tasks.tasks.length === 0
      ? [issue('emptyTable', { table: 'tasks' }, { table: tasksTable.content.name })]
      : [];
  const facts: ProjectFacts = {
    language,
    tables,
    cells: new Map(snapshot.cells.map((cell) => [cell.name, cell])),
    values: named.values,
    schema: snapshot.schema,
    scope: scopeOf(tables, language),
    tasks: tasks.tasks,
    taskOf,
    progress: progress?.records ?? [],
    responsibility: matrix?.rows ?? [],
    risks: risks?.risks ?? [],
    people: names,
    calendar,
    projectStart: start,
    statusDate,
    schedule: plan,
    forecast,
    lastId: tasks.lastId,
    lastRiskId: risks?.lastId ?? lastOf('lastRiskId'),
  };
  return {
    language,
    facts,
    issues: [
      ...structural,
      ...named.issues,
      ...empty,
      ...tasks.issues,
      ...plan.issues,
      ...checkTasks(tasks.tasks, plan.outline, names),
      ...checkDates(tasks.tasks, plan, calendar, start),
      ...[...matches.values()].flatMap(({ issues }) => issues),
      ...(progress?.issues ?? []),
      ...checkProgress(reportedTasks(facts), statusDate),
      ...(matrix?.issues ?? []),
      ...checkResponsibility(matrix?.rows ?? []),
      ...checkOwnersInMatrix(tasks.tasks, matrix?.rows ?? []),
      ...(risks?.issues ?? []),
      ...checkRisks(risks?.risks ?? [], tasks.tasks),
      ...(people?.issues ?? []),
      ...(goals?.issues ?? []),
      ...(days?.issues ?? []),
    ],
  };
}

/** The highest task ID that stands anywhere: what remains where the noted one was lost. */
function highestId(decoded: ReadonlyMap<TableId, DecodedTable>): number {
  const places: [TableId, string][] = [
    ['progress', 'id'],
    ['responsibility', 'id'],
    ['archive', 'id'],
  ];
  return places.reduce((highest, [id, column]) => {
    const table = decoded.get(id);
    const place = table?.columnOf.get(column);
    if (table === undefined || place === undefined) return highest;
    return table.content.values.reduce((high, row) => {
      const value = row[place];
      return typeof value === 'number' && Number.isSafeInteger(value) ? Math.max(high, value) : high;
    }, highest);
  }, 0);
}
