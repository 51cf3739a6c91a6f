import type { Link } from '../../project/links/link';
import { printLinks } from '../../project/links/printLinks';
import { rowLinks } from '../../project/links/rowLinks';
import { isOpenRisk } from '../../project/records/isOpenRisk';
import type { Driver } from '../../project/schedule/driver';
import type { Day } from '../../project/values/day';
import { finishedCell } from '../../tables/computed/finished';
import { standardTable } from '../../tables/standardTables';
import type { ProjectFacts } from '../refresh/projectFacts';
import { provisionalTasks, type ProvisionalTask } from '../structure/provisionalTasks';
import { fieldText } from '../edit/fieldText';
import { tableCells } from './tableCells';

/** A link of a task as a chip. */
export interface LinkChip {
  /** The link in its canonical form, such as `12SS+2d`. */
  readonly text: string;
  /** Its type and lag alone, blank for a plain finish-to-start. */
  readonly how: string;
  /** The task at its other end; absent where the link leads nowhere. */
  readonly taskId?: number;
  readonly code: string;
  readonly name: string;
  /** The task starts when it does because of this link. */
  readonly drives: boolean;
}

/** A risk that would hit a task. */
export interface CardRisk {
  readonly row: number;
  readonly description: string;
  readonly level: string;
}

/** All that the pane shows of one task. Dates are serials, days working days; `null` where nothing is known. */
export interface TaskCard {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly type: 'summary' | 'task' | 'milestone';
  /** The task itself, where its ID stands in no cell yet. */
  readonly provisional: readonly ProvisionalTask[];
  /** Data row of the WBS, and of the progress table where it has one. */
  readonly row: number;
  readonly progressRow: number | undefined;
  /** What stands in the cells that people fill, by column id, as fields show it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly totalSlack: number | null;
  readonly freeSlack: number | null;
  readonly critical: boolean;
  readonly driver: Driver;
  /** `undefined` where the predecessors cell cannot be read whole. */
  readonly links: readonly LinkChip[] | undefined;
  readonly successors: readonly LinkChip[];
  readonly baselineStart: Day | null;
  readonly baselineFinish: Day | null;
  /** While the task is unfinished not before the status date. */
  readonly forecastFinish: Day | null;
  readonly daysLate: number | null;
  readonly ownDelay: number | null;
  readonly inheritedDelay: number | null;
  readonly percent: number | null;
  /** The word in the cell. */
  readonly light: string;
  readonly roles: readonly { readonly who: string; readonly role: string }[];
  readonly risks: readonly CardRisk[];
}

const inputs = standardTable('tasks').columns.filter(({ kind }) => kind === 'input');

function targetOf(facts: ProjectFacts, { predecessor }: Link): number {
  const { codes } = facts.schedule.outline;
  return predecessor.by === 'id'
    ? facts.tasks.findIndex(({ id }) => id === predecessor.id)
    : codes.indexOf(predecessor.code);
}

function chip(facts: ProjectFacts, link: Link, index: number, drives: boolean): LinkChip {
  const text = printLinks([link]);
  const how = printLinks([{ ...link, predecessor: { by: 'code', code: '' } }]);
  const task = facts.tasks[index];
  return task === undefined
    ? { text, how, code: '', name: '', drives }
    : { text, how, taskId: task.id, code: facts.schedule.outline.codes[index], name: task.name, drives };
}

function linksOf(facts: ProjectFacts, index: number): LinkChip[] | undefined {
  const { schedule, tasks } = facts;
  const links = rowLinks(tasks[index].predecessors);
  if (links === null) return undefined;
  const driver = schedule.driverOf(index);
  return links.map((link) => {
    const target = targetOf(facts, link);
    const drives = driver.by === 'predecessor' && driver.row === target && driver.type === link.type;
    return chip(facts, link, target, drives);
  });
}

function successorsOf(facts: ProjectFacts, index: number): LinkChip[] {
  return facts.tasks.flatMap((task, row) =>
    task.predecessors === ''
      ? []
      : (rowLinks(task.predecessors) ?? [])
          .filter((link) => targetOf(facts, link) === index)
          .map((link) => chip(facts, link, row, facts.schedule.tasks[row].drivenBy === index)),
  );
}

function rolesOf({ responsibility }: ProjectFacts, taskId: number): TaskCard['roles'] {
  const row = responsibility.find(({ id }) => id === taskId);
  return (row?.cells ?? []).flatMap(({ who, text }) => (text === '' ? [] : [{ who, role: text }]));
}

function risksOf(facts: ProjectFacts, taskId: number): CardRisk[] {
  const cells = tableCells(facts, 'risks');
  return facts.risks
    .filter((risk) => risk.taskId === taskId && isOpenRisk(risk.status))
    .map(({ row, description }) => ({ row, description, level: cells.text(row, 'level') }));
}

/**
 * All that the pane shows of a task: its plan with why it starts when it does, its links both ways, baseline and
 * deviation from the cells, who does what, and its open risks.
 *
 * @returns `undefined` where there is no task of that ID.
 */
export function taskCard(facts: ProjectFacts, taskId: number): TaskCard | undefined {
  const index = facts.tasks.findIndex(({ id }) => id === taskId);
  if (index < 0) return undefined;
  const { row, name } = facts.tasks[index];
  const { start, finish, totalSlack, freeSlack, critical, type } = facts.schedule.tasks[index];
  const wbs = tableCells(facts, 'tasks');
  const progress = tableCells(facts, 'progress');
  const progressRow = facts.progress.find((record) => record.taskId === taskId)?.row;
  const number = (id: string) => (progressRow === undefined ? null : progress.number(progressRow, id));
  const forecast = number('forecastFinish');
  const isFinished =
    progressRow !== undefined && finishedCell((column) => progress.cell(progressRow, column));
  return {
    id: taskId,
    code: facts.schedule.outline.codes[index],
    name,
    type,
    provisional: provisionalTasks(facts, [taskId]),
    row,
    progressRow,
    fields: Object.fromEntries(
      inputs.map((column) => [column.id, fieldText(wbs.cell(row, column.id), column.type)]),
    ),
    start,
    finish,
    totalSlack,
    freeSlack,
    critical,
    driver: facts.schedule.driverOf(index),
    links: linksOf(facts, index),
    successors: successorsOf(facts, index),
    baselineStart: number('baselineStart'),
    baselineFinish: number('baselineFinish'),
    forecastFinish: forecast === null || isFinished ? forecast : Math.max(forecast, facts.statusDate ?? 0),
    daysLate: number('daysLate'),
    ownDelay: number('ownDelay'),
    inheritedDelay: number('inheritedDelay'),
    percent: wbs.number(row, 'percentComplete'),
    light: progressRow === undefined ? '' : progress.text(progressRow, 'light'),
    roles: rolesOf(facts, taskId),
    risks: risksOf(facts, taskId),
  };
}
