import { isFinished } from '../../project/records/isFinished';
import { isOpenRisk } from '../../project/records/isOpenRisk';
import type { Day } from '../../project/values/day';
import { choiceOf } from '../../words/choiceLists';
import type { ProjectFacts } from '../refresh/projectFacts';
import { tableCells } from './tableCells';

/** A milestone that is still to come. */
export interface NextMilestone {
  readonly name: string;
  readonly date: Day;
  /** Working days, late positive; `null` without a baseline. */
  readonly slip: number | null;
  /** Data row of the progress table; `null` where it has none. */
  readonly row: number | null;
}

/** How the project stood at a status date. */
export interface HistoryPoint {
  readonly date: Day;
  readonly pv: number | null;
  readonly ev: number | null;
  readonly ac: number | null;
}

/** What Home shows at a glance: the numbers that stand in the cells, `null` where a cell is blank. */
export interface HomeFigures {
  /** Shares 0–1. */
  readonly progress: number | null;
  readonly plannedProgress: number | null;
  /** Working days, late positive. */
  readonly daysLate: number | null;
  /** The latest actual or forecast finish; while anything is unfinished not before the status date. */
  readonly finish: Day | null;
  readonly spi: number | null;
  readonly spiT: number | null;
  readonly cpi: number | null;
  readonly eac: number | null;
  readonly vac: number | null;
  readonly milestone: NextMilestone | undefined;
  /** Unfinished tasks whose baseline has ended before the status date, and reviews of risks that were due. */
  readonly overdue: number;
  /** Tasks that want a report. */
  readonly notReported: number;
  /** Where the plan differs from the approved baseline; `null` before one is set. */
  readonly unauthorised: number | null;
  readonly openRisks: number;
  readonly highRisks: number;
  /** Tasks by their light. */
  readonly statuses: Readonly<Record<'green' | 'yellow' | 'red' | 'none', number>>;
  /** In the order of their dates. */
  readonly history: readonly HistoryPoint[];
}

/** The milestone that the dashboard's card names: by the same days, and of those on one day the lowest ID. */
function nextMilestone(facts: ProjectFacts): NextMilestone | undefined {
  const cells = tableCells(facts, 'progress');
  const reports = new Map([...facts.progress].reverse().map((report) => [report.taskId, report]));
  const ahead = facts.tasks.flatMap(({ id, name }, index) => {
    const { type, finish } = facts.schedule.tasks[index];
    const report = reports.get(id);
    if (type !== 'milestone' || id === null || (report && isFinished(report))) return [];
    const foreseen = report ? cells.number(report.row, 'forecastFinish') : null;
    const day = foreseen !== null && foreseen > 0 ? foreseen : finish;
    if (day === null) return [];
    const slip = report ? cells.number(report.row, 'daysLate') : null;
    const date = Math.max(day, facts.statusDate ?? 0);
    return [{ id, name, date, slip, row: report?.row ?? null }];
  });
  return ahead.sort((one, other) => one.date - other.date || one.id - other.id).at(0);
}

function finishOf(facts: ProjectFacts): Day | null {
  const cells = tableCells(facts, 'progress');
  const days = ['actualFinish', 'forecastFinish'].flatMap((id) =>
    cells.rows.flatMap((row) => cells.number(row, id) ?? []),
  );
  if (days.length === 0) return null;
  const isOpen = facts.progress.some((record) => !isFinished(record));
  return days.reduce((last, day) => Math.max(last, day), isOpen ? (facts.statusDate ?? 0) : 0);
}

function overdueOf(facts: ProjectFacts): number {
  const { statusDate } = facts;
  if (statusDate === null) return 0;
  const [progress, risks] = [tableCells(facts, 'progress'), tableCells(facts, 'risks')];
  const isBefore = (day: number | null) => day !== null && day < statusDate;
  const tasks = facts.progress.filter(
    (record) => !isFinished(record) && isBefore(progress.number(record.row, 'baselineFinish')),
  );
  return tasks.length + risks.rows.filter((row) => isBefore(risks.number(row, 'nextReview'))).length;
}

function statusesOf(facts: ProjectFacts): HomeFigures['statuses'] {
  const cells = tableCells(facts, 'progress');
  const counts = { green: 0, yellow: 0, red: 0, none: 0 };
  for (const { row } of facts.progress) {
    const light = choiceOf('light', cells.text(row, 'light'));
    counts[light === 'green' || light === 'yellow' || light === 'red' ? light : 'none'] += 1;
  }
  return counts;
}

function historyOf(facts: ProjectFacts): HistoryPoint[] {
  const cells = tableCells(facts, 'history');
  return cells.rows
    .flatMap((row): HistoryPoint[] => {
      const date = cells.number(row, 'date');
      if (date === null) return [];
      const [pv, ev, ac] = ['pv', 'ev', 'ac'].map((id) => cells.number(row, id));
      return [{ date, pv, ev, ac }];
    })
    .sort((one, other) => one.date - other.date);
}

/** What Home shows at a glance, read from the cells. */
export function homeFigures(facts: ProjectFacts): HomeFigures {
  const number = (id: string): number | null => {
    const value = facts.values.get(id);
    return typeof value === 'number' ? value : null;
  };
  const [progress, risks] = [tableCells(facts, 'progress'), tableCells(facts, 'risks')];
  const open = facts.risks.filter(({ status }) => isOpenRisk(status));
  return {
    progress: number('earnedProgress'),
    plannedProgress: number('plannedProgress'),
    daysLate: number('projectDaysLate'),
    finish: finishOf(facts),
    spi: number('spi'),
    spiT: number('spiT'),
    cpi: number('cpi'),
    eac: number('eac'),
    vac: number('vac'),
    milestone: nextMilestone(facts),
    overdue: overdueOf(facts),
    notReported: facts.progress.filter(({ row }) => progress.text(row, 'stale') !== '').length,
    unauthorised: number('unauthorisedChanges'),
    openRisks: open.length,
    highRisks: open.filter(({ row }) => choiceOf('riskLevel', risks.text(row, 'level')) === 'high').length,
    statuses: statusesOf(facts),
    history: historyOf(facts),
  };
}
