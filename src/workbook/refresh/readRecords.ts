import { issue, type Issue } from '../../project/issue';
import { decodeBaselines } from '../../tables/decode/decodeBaselines';
import { decodeCalendar } from '../../tables/decode/decodeCalendar';
import { decodeChanges } from '../../tables/decode/decodeChanges';
import { decodeGoals } from '../../tables/decode/decodeGoals';
import { decodeProgress, type DecodedProgress } from '../../tables/decode/decodeProgress';
import { decodeResponsibility, type DecodedResponsibility } from '../../tables/decode/decodeResponsibility';
import { decodeRisks, type DecodedRisks } from '../../tables/decode/decodeRisks';
import { decodeTasks, type DecodedTasks } from '../../tables/decode/decodeTasks';
import type { LocatedTable as DecodedTable } from '../../tables/decode/locateColumns';
import { matchRows, type RowMatches } from '../../tables/decode/matchRows';
import type { TableId } from '../../tables/spec';
import type { ProjectStructure } from './structure';

/** The tables of a project as records; a table that is not there is `undefined`. */
export interface ProjectRecords {
  readonly tasks: DecodedTasks;
  /** For the tables that follow the WBS: which task each row is about. */
  readonly matches: ReadonlyMap<TableId, RowMatches>;
  readonly progress: DecodedProgress | undefined;
  readonly responsibility: DecodedResponsibility | undefined;
  readonly risks: DecodedRisks | undefined;
  readonly baselines: ReturnType<typeof decodeBaselines> | undefined;
  readonly changes: ReturnType<typeof decodeChanges> | undefined;
  readonly goals: ReturnType<typeof decodeGoals> | undefined;
  readonly calendar: ReturnType<typeof decodeCalendar> | undefined;
}

/** A number that Plumbline keeps in a named cell; 0 where it is blank or gone. */
export function keptNumber({ values }: ProjectStructure, id: string): number {
  return Number(values.get(id)) || 0;
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

/** Reads the records of every table that is there. */
export function readRecords(structure: ProjectStructure, wbs: DecodedTable): ProjectRecords {
  const { decoded, people } = structure;
  const read = <Decoded>(id: TableId, decode: (table: DecodedTable) => Decoded): Decoded | undefined => {
    const table = decoded.get(id);
    return table && decode(table);
  };
  // What Plumbline noted counts; an ID that somebody typed into a dependent table must not push it up.
  const usedIds = keptNumber(structure, 'lastId') || highestId(decoded);
  const followers = (['progress', 'responsibility'] as const).flatMap((id) => decoded.get(id) ?? []);
  const tasks = decodeTasks(wbs, usedIds, followers);
  const matches = new Map(
    followers.map((table) => [table.spec.id, matchRows(table, tasks.tasks, tasks.lastId)] as const),
  );
  const taskOf = (id: TableId) => matches.get(id)?.taskOf ?? [];
  return {
    tasks,
    matches,
    progress: read('progress', (table) => decodeProgress(table, taskOf('progress'))),
    responsibility: read('responsibility', (table) =>
      decodeResponsibility(table, taskOf('responsibility'), people),
    ),
    risks: read('risks', (table) => decodeRisks(table, keptNumber(structure, 'lastRiskId'))),
    baselines: read('baselines', decodeBaselines),
    changes: read('changes', decodeChanges),
    goals: read('goals', decodeGoals),
    calendar: read('calendar', decodeCalendar),
  };
}

/** Every task is gone while other tables still speak of some: more likely a mishap than a wish. */
function tasksGone({ tasks, matches }: ProjectRecords): Issue[] {
  const followed = [...matches.values()].flatMap(({ taskOf }) => taskOf.filter((id) => id !== undefined));
  return tasks.tasks.length === 0 && followed.length > 0
    ? [issue('tasksGone', { table: 'tasks' }, { count: new Set(followed).size })]
    : [];
}

/** What in the records forbids to write: dates or reports would be moved by a guess. */
export function obstacles(records: ProjectRecords): Issue[] {
  const gaps = records.calendar?.issues.filter(({ code }) => code === 'calendarGap') ?? [];
  return [...gaps, ...tasksGone(records)];
}
