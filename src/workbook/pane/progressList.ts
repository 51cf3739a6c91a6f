import { finishedCell } from '../../tables/computed/finished';
import type { Day } from '../../project/values/day';
import { standardTable } from '../../tables/standardTables';
import { choiceOf } from '../../words/choiceLists';
import { fieldText } from '../edit/fieldText';
import type { ProjectFacts } from '../refresh/projectFacts';
import { tableCells, type TableCells } from './tableCells';

/** A task to be reported on, with what stands in its row. */
export interface ProgressItem {
  readonly taskId: number;
  /** Data row of the progress table. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly owner: string;
  /** Of the owner; blank where the people table does not say. */
  readonly department: string;
  /** The light's word, and its id; blank where not known. */
  readonly light: string;
  readonly lightId: string;
  readonly isFinished: boolean;
  /** Not reported on within the cadence. */
  readonly isStale: boolean;
  /** Off plan by more than is tolerated: a cause and a next step are wanted. */
  readonly isOffPlan: boolean;
  /** What people fill in, by column id, as fields show it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly plannedShare: number | null;
  readonly baselineFinish: Day | null;
  /** While the task is unfinished not before the status date. */
  readonly forecastFinish: Day | null;
  readonly daysLate: number | null;
  readonly updated: Day | null;
}

/** Whose tasks, and which of them. */
export interface ProgressFilter {
  readonly owner?: string;
  readonly department?: string;
  readonly which: 'attention' | 'open' | 'all';
}

const inputs = standardTable('progress').columns.filter(({ kind }) => kind === 'input');

/** Departments by the names of their people. */
function departments(facts: ProjectFacts): Map<string, string> {
  const people = tableCells(facts, 'people');
  return new Map(people.rows.map((row) => [people.text(row, 'name'), people.text(row, 'department')]));
}

function itemOf(
  facts: ProjectFacts,
  cells: TableCells,
  index: number,
  row: number,
  department: string,
): ProgressItem {
  const { id, name, owner } = facts.tasks[index];
  const light = cells.text(row, 'light');
  const lightId = choiceOf('light', light) ?? '';
  const isFinished = finishedCell((column) => cells.cell(row, column));
  const forecast = cells.number(row, 'forecastFinish');
  return {
    taskId: id,
    row,
    code: facts.schedule.outline.codes[index],
    name,
    owner,
    department,
    light,
    lightId,
    isFinished,
    isStale: cells.text(row, 'stale') !== '',
    isOffPlan: lightId === 'yellow' || lightId === 'red',
    fields: Object.fromEntries(
      inputs.map((column) => [column.id, fieldText(cells.cell(row, column.id), column.type)]),
    ),
    plannedShare: cells.number(row, 'plannedPercent'),
    baselineFinish: cells.number(row, 'baselineFinish'),
    forecastFinish: forecast === null || isFinished ? forecast : Math.max(forecast, facts.statusDate ?? 0),
    daysLate: cells.number(row, 'daysLate'),
    updated: cells.number(row, 'updated'),
  };
}

/** The tasks that are reported on, in the order of the outline. */
export function progressList(facts: ProjectFacts): ProgressItem[] {
  const cells = tableCells(facts, 'progress');
  const rowOf = new Map(facts.progress.map(({ taskId, row }) => [taskId, row]));
  const departmentOf = departments(facts);
  return facts.tasks.flatMap(({ id, owner }, index) => {
    const row = rowOf.get(id);
    return row === undefined || facts.schedule.outline.isSummary[index] === 1
      ? []
      : [itemOf(facts, cells, index, row, departmentOf.get(owner) ?? '')];
  });
}

/** Those of the tasks that are asked for. What needs attention is off plan without a cause or a next step, or not reported. */
export function filteredProgress(items: readonly ProgressItem[], filter: ProgressFilter): ProgressItem[] {
  const { owner, department, which } = filter;
  return items.filter((item) => {
    if (owner !== undefined && item.owner !== owner) return false;
    if (department !== undefined && item.department !== department) return false;
    if (which === 'all') return true;
    const isUnexplained = item.fields.cause === '' || item.fields.nextStep === '';
    if (which === 'attention') return item.isStale || (item.isOffPlan && isUnexplained);
    return !item.isFinished;
  });
}
