/** What a plan file holds and the tables do not, or hold in another form. Nothing of it stops the import. */
export type PlanNoteCode =
  // tasks
  | 'constraintLeftOut'
  | 'constraintAsDate'
  | 'constraintWithoutDate'
  | 'elapsedDuration'
  | 'unreadableDuration'
  | 'unreadableDate'
  | 'manualTask'
  | 'manualStartKept'
  | 'inactiveTask'
  | 'externalTask'
  | 'taskCalendar'
  | 'longMilestone'
  | 'renumberedTask'
  // links
  | 'linkToNothing'
  | 'linkToOtherProject'
  | 'unknownLinkType'
  | 'elapsedPercentLag'
  // people and money
  | 'resourceLeftOut'
  | 'otherBaselines'
  // the project
  | 'scheduledFromFinish'
  | 'calendarHours'
  | 'calendarWithoutWork'
  | 'recurrenceLeftOut'
  | 'calendarReplaced'
  // what an export leaves out
  | 'linkLeftOut'
  | 'cycleLeftOut'
  | 'percentRounded'
  | 'notBeforeLeftOut';

/** One thing that was left out or taken in another form. */
export interface PlanNote {
  readonly code: PlanNoteCode;
  /** What a sentence about it fills in. */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Collects notes as a plan is read; what is said twice counts once.
 *
 * @example
 * const notes = new PlanNotes();
 * notes.add('inactiveTask', { task: '7 Dig' });
 * notes.add('inactiveTask', { task: '7 Dig' });
 * notes.list.length; //=> 1
 */
export class PlanNotes {
  readonly list: PlanNote[] = [];
  private readonly said = new Set<string>();

  add(code: PlanNoteCode, params: PlanNote['params'] = {}): void {
    const key = JSON.stringify([code, params]);
    if (this.said.has(key)) return;
    this.said.add(key);
    this.list.push({ code, params });
  }
}
