import type { Issue, IssueCode } from '../project/issue';
import { homeWords } from '../words/homeWords';
import { repairViewWords } from '../words/repairViewWords';
import type { Localized } from '../words/language';
import type { PaneReading } from '../workbook/pane/paneReading';
import type { ViewSubject } from './desk';
import type { PaneViewId } from './views/paneView';

/** A view in which an issue can be mended. */
export interface Remedy {
  readonly view: PaneViewId;
  /** What its button says, and what it says to those who hear the button alone. */
  readonly label: Localized;
  readonly labelOf: Localized;
}

const report: Remedy = { view: 'progress', label: homeWords.report, labelOf: homeWords.reportOf };
const edit: Remedy = { view: 'task', label: homeWords.edit, labelOf: homeWords.editOf };
const review: Remedy = { view: 'risks', label: homeWords.review, labelOf: homeWords.reviewOf };
const decide: Remedy = { view: 'changes', label: homeWords.decide, labelOf: homeWords.decideOf };
const change: Remedy = { view: 'settings', label: homeWords.change, labelOf: homeWords.changeOf };

const repair: Remedy = {
  view: 'repair',
  label: repairViewWords.repair,
  labelOf: repairViewWords.repairOf,
};

const remedies: Partial<Readonly<Record<IssueCode, Remedy>>> = {
  varianceWithoutCause: report,
  varianceWithoutNextStep: report,
  notReported: report,
  completeWithoutFinish: report,
  finishedButNotComplete: report,
  finishedWithRemaining: report,
  actualFinishWithoutStart: report,
  actualInFuture: report,
  finishBeforeStart: report,
  percentOutOfRange: report,
  ownerMissing: edit,
  ownerNotInPeople: edit,
  missingDuration: edit,
  missingName: edit,
  deliverableMissing: edit,
  criterionMissing: edit,
  deadlineMissed: edit,
  unknownPredecessor: edit,
  unreadablePredecessor: edit,
  ownPredecessor: edit,
  duplicatePredecessor: edit,
  linkToOwnSummary: edit,
  cycle: edit,
  pinnedBeforePredecessor: edit,
  optimisticAboveDuration: edit,
  pessimisticBelowDuration: edit,
  riskReviewOverdue: review,
  unauthorisedChange: decide,
  unauthorisedTask: decide,
  unauthorisedRemoval: decide,
  approvedWithoutBaseline: decide,
  statusDateBeforeStart: change,
  olderWorkbook: repair,
  missingColumn: repair,
  headerRowOff: repair,
  deletedName: repair,
  overtypedFormula: repair,
  boardOvertyped: repair,
  boardMoved: repair,
};

/** The view in which an issue can be mended; `undefined` where its cell is the place for it. */
export function remedyOf({ code }: Pick<Issue, 'code'>): Remedy | undefined {
  return remedies[code];
}

/** What the view is opened for: the task of the issue's row and the field that wants something, or the row itself. */
export function subjectOf({ table, row, column }: Issue, { facts }: PaneReading): ViewSubject | undefined {
  if (row === null || facts === undefined) return undefined;
  if (table === 'tasks') {
    const task = facts.tasks.find((one) => one.row === row);
    return task && { taskId: task.id };
  }
  if (table !== 'progress') return { row };
  const taskId = facts.progress.find((record) => record.row === row)?.taskId;
  if (taskId === null || taskId === undefined) return undefined;
  return column === null ? { taskId } : { taskId, field: column };
}
