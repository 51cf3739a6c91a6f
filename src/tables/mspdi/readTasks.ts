import type { Link } from '../../project/links/link';
import { printLinks } from '../../project/links/printLinks';
import { outlineOf } from '../../project/outline/outline';
import type { ImportedTask } from '../import/importedTask';
import { dayOfStart, type PlanContext } from './planContext';
import { readConstraint } from './readConstraint';
import { readDuration } from './readDuration';
import { readLink } from './readLink';
import { readProgress } from './readProgress';
import { RecordFields } from './recordFields';
import { childrenOf, type XmlRecord } from './xmlRecord';

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_000;

/** IDs beyond would not be read in the common form of a link. */
const HIGHEST_ID = 999_999_999;

/** Is the record a task of this plan: no blank row, no summary of the project, nothing of another one? */
function isOwnTask(record: XmlRecord, { notes }: PlanContext): boolean {
  const fields = new RecordFields(record);
  if (fields.flag('IsNull')) return false;
  if (fields.text('UID') === '0' || fields.text('OutlineLevel') === '0') return false;
  const task = labelOf(fields);
  if (fields.flag('ExternalTask')) notes.add('externalTask', { task });
  else if (fields.text('Active') === '0') notes.add('inactiveTask', { task });
  else return true;
  return false;
}

/** How notes call a task. */
function labelOf(fields: RecordFields): string {
  return `${fields.text('UID')} ${fields.text('Name')}`.trim().slice(0, 80);
}

/** A UID is a number for good, as our IDs are; one that is no positive number or stands twice gives way. */
function idsOf(tasks: readonly RecordFields[], { notes }: PlanContext): number[] {
  const taken = new Set<number>();
  const kept = tasks.map((fields) => {
    const uid = fields.number('UID');
    if (uid === null || !Number.isInteger(uid) || uid < 1 || uid > HIGHEST_ID || taken.has(uid)) return null;
    taken.add(uid);
    return uid;
  });
  let last = [...taken].reduce((highest, id) => Math.max(highest, id), 0);
  return kept.map((id, index) => {
    if (id !== null) return id;
    last += 1;
    notes.add('renumberedTask', { task: labelOf(tasks[index]), id: last });
    return last;
  });
}

/** The level of the outline, else the depth of the outline number. */
function levelOf(fields: RecordFields): number {
  const level = fields.number('OutlineLevel');
  if (level !== null && level >= 1) return Math.trunc(level);
  const number = fields.text('OutlineNumber') || fields.text('WBS');
  return number === '' ? 1 : number.split('.').length;
}

/** What Project knows of a task and the tables have no place for. */
function noteOddities(fields: RecordFields, task: string, calendarUid: string, { notes }: PlanContext): void {
  const ownCalendar = fields.number('CalendarUID');
  if (ownCalendar !== null && ownCalendar >= 0 && String(ownCalendar) !== calendarUid) {
    notes.add('taskCalendar', { task });
  }
  if (fields.flag('Milestone') && (fields.minutes('Duration') ?? 0) > 0) notes.add('longMilestone', { task });
}

/**
 * A task that is scheduled by hand stands where its planner put it. Here it follows its links; where it has
 * none, its start is kept as "not before".
 */
function manualStart(fields: RecordFields, hasLinks: boolean, task: string, context: PlanContext) {
  if (!fields.flag('Manual')) return undefined;
  const moment = fields.moment('Start');
  const start = moment === null ? null : dayOfStart(moment, context);
  const isKept = !hasLinks && start !== null && start > (context.projectStart ?? 0);
  context.notes.add(isKept ? 'manualStartKept' : 'manualTask', { task });
  return isKept ? start : undefined;
}

/** What the tasks of a plan are read with. */
export interface TaskSources {
  /** Names of who works on a task, by its UID. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** UID of the project's calendar. */
  readonly calendarUid: string;
}

/**
 * Reads the tasks of a plan in the order of the file. Their UIDs become IDs. Blank rows, the project's own
 * summary, inactive tasks and those of other projects are left out.
 */
export function readTasks(
  records: readonly XmlRecord[],
  { namesOf, calendarUid }: TaskSources,
  context: PlanContext,
): ImportedTask[] {
  const own = records.filter((record) => isOwnTask(record, context));
  const fieldsOf = own.map((record) => new RecordFields(record));
  const ids = idsOf(fieldsOf, context);
  const levels = fieldsOf.map(levelOf);
  const { isSummary } = outlineOf(levels);
  const idOf = new Map<string, number>();
  fieldsOf.forEach((fields, row) => {
    if (!idOf.has(fields.text('UID'))) idOf.set(fields.text('UID'), ids[row]);
  });

  const linksOf = (row: number, task: string): Link[] =>
    childrenOf(own[row], 'PredecessorLink').flatMap(
      (link) => readLink(link, task, (uid) => idOf.get(uid), context) ?? [],
    );

  return fieldsOf.map((fields, row): ImportedTask => {
    const task = labelOf(fields);
    const isLeaf = isSummary[row] === 0;
    noteOddities(fields, task, calendarUid, context);
    const links = linksOf(row, task);
    const duration = isLeaf ? readDuration(fields, task, context) : '';
    const days = duration === '' ? 1 : duration;
    const { notBefore, pinned, deadline } = readConstraint(fields, days, task, context);
    const byHand = isLeaf ? manualStart(fields, links.length > 0, task, context) : undefined;
    const [owner = '', ...helpers] = namesOf.get(fields.text('UID')) ?? [];
    const cost = fields.money('Cost') ?? fields.money('FixedCost') ?? 0;
    return {
      id: ids[row],
      level: levels[row],
      name: fields.text('Name').replace(/\s+/g, ' ').slice(0, LONGEST_TEXT),
      duration,
      predecessors: printLinks(links),
      owner,
      helpers,
      budget: isLeaf && cost !== 0 ? cost : '',
      notBefore: notBefore ?? (pinned === undefined ? byHand : undefined) ?? '',
      deadline: deadline ?? '',
      pinned: pinned ?? '',
      notes: fields.text('Notes').slice(0, LONGEST_TEXT),
      progress: isLeaf ? readProgress(own[row], days, task, context) : {},
    };
  });
}
