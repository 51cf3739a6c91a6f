/** How much an issue matters: an error makes numbers wrong or missing, a warning may, an info is a hint. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every issue that Plumbline finds, and how much it matters. The words are in the catalogue
 * (`src/words/issueWords.ts`), which has a sentence for each of these in every language.
 */
export const issueCodes = {
  // what was typed
  notANumber: 'error',
  notADate: 'error',
  negativeDuration: 'error',
  durationTooLong: 'error',
  negativeAmount: 'warning',
  percentOutOfRange: 'error',
  unknownChoice: 'warning',
  errorValue: 'error',
  overtypedFormula: 'warning',
  missingId: 'info',
  duplicateId: 'error',
  idRestored: 'info',
  missingName: 'warning',
  missingDuration: 'info',
  levelJump: 'warning',
  levelOutOfRange: 'error',
  optimisticAboveDuration: 'warning',
  pessimisticBelowDuration: 'warning',
  // links and dates
  unreadablePredecessor: 'error',
  unknownLinkType: 'error',
  lagWithoutNumber: 'error',
  unknownPredecessor: 'error',
  ownPredecessor: 'error',
  duplicatePredecessor: 'warning',
  linkToOwnSummary: 'error',
  cycle: 'error',
  deadlineMissed: 'warning',
  pinnedBeforePredecessor: 'warning',
  notBeforeProjectStart: 'info',
  statusDateBeforeStart: 'warning',
  outsideCalendar: 'warning',
  calendarGap: 'error',
  provisionalYear: 'info',
  finishBeforeStart: 'error',
  missingProjectStart: 'error',
  // progress
  unknownTask: 'warning',
  rowMatched: 'info',
  repeatedRow: 'error',
  rowWithoutTask: 'warning',
  actualFinishWithoutStart: 'warning',
  actualInFuture: 'warning',
  finishedButNotComplete: 'warning',
  finishedWithRemaining: 'warning',
  completeWithoutFinish: 'warning',
  startedBeforePredecessor: 'warning',
  notReported: 'info',
  varianceWithoutCause: 'warning',
  varianceWithoutNextStep: 'warning',
  // change control
  unauthorisedChange: 'warning',
  unauthorisedTask: 'warning',
  unauthorisedRemoval: 'warning',
  approvedWithoutBaseline: 'warning',
  decisionWithoutDate: 'info',
  baselineExists: 'error',
  // people, responsibility, definition
  ownerMissing: 'warning',
  ownerNotInPeople: 'warning',
  ownerWithoutRole: 'warning',
  unreadableResponsibility: 'error',
  rolesOfNobody: 'warning',
  columnAmongPersons: 'warning',
  accountableNotOne: 'warning',
  responsibleMissing: 'warning',
  deliverableMissing: 'info',
  criterionMissing: 'info',
  goalsCount: 'info',
  goalIncomplete: 'info',
  budgetExceeded: 'warning',
  riskReviewOverdue: 'warning',
  // health of the plan (src/project/health)
  predecessorMissing: 'warning',
  successorMissing: 'warning',
  leadUsed: 'warning',
  lagUsed: 'info',
  linkNotFinishToStart: 'info',
  taskPinned: 'info',
  slackHigh: 'info',
  slackNegative: 'warning',
  durationHigh: 'info',
  forecastInPast: 'warning',
  resourcesMissing: 'warning',
  baselineFinishMissed: 'warning',
  criticalPathBroken: 'warning',
  criticalPathTight: 'warning',
  notFinishedAsPlanned: 'warning',
  stageWithoutMilestone: 'warning',
  personOverloaded: 'warning',
  // the workbook
  missingSheet: 'error',
  missingTable: 'error',
  missingColumn: 'error',
  duplicateColumn: 'error',
  duplicateTable: 'warning',
  renamedTable: 'info',
  renamedColumn: 'info',
  renamedSheet: 'info',
  copiedSchema: 'info',
  boardOvertyped: 'warning',
  boardMoved: 'warning',
  protectedSheet: 'error',
  protectedStructure: 'error',
  mergedCells: 'error',
  headerRowOff: 'error',
  emptyTable: 'info',
  manyRows: 'warning',
  tasksGone: 'error',
  rowsArchived: 'info',
  archiveKept: 'warning',
  deletedName: 'error',
  olderWorkbook: 'warning',
  newerWorkbook: 'error',
  readOnlyWorkbook: 'error',
  // taking a command back
  revertKept: 'warning',
  revertCellKept: 'warning',
  revertRowKept: 'warning',
  revertRowGone: 'warning',
  revertSheetKept: 'warning',
  revertSheetTaken: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** The code of an issue. */
export type IssueCode = keyof typeof issueCodes;

/** What a sentence about an issue fills in. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Something that the user should know, at its place. It never stops the other rows. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Id of a standard table such as `tasks`; `null` for the workbook as a whole. */
  readonly table: string | null;
  /** Data row of the table, from 0; `null` for the table as a whole. */
  readonly row: number | null;
  /** Id of a column; `null` for the row as a whole. */
  readonly column: string | null;
  readonly params: IssueParams;
}

/** Where an issue is. */
export interface IssuePlace {
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
}

/**
 * Makes an issue with the severity of its code.
 *
 * @example
 * issue('negativeDuration', { table: 'tasks', row: 3, column: 'duration' }, { value: -2 }).severity; //=> 'error'
 */
export function issue(code: IssueCode, place: IssuePlace = {}, params: IssueParams = {}): Issue {
  return {
    code,
    severity: issueCodes[code],
    table: place.table ?? null,
    row: place.row ?? null,
    column: place.column ?? null,
    params,
  };
}
