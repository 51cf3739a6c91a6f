import type { ReportedMilestone } from '../../project/reports/reportedMilestones';
import type { ReportedChange, ReportedRisk } from '../../project/reports/reportPlan';
import type { ReportedTask } from '../../project/reports/reportedTask';
import { choicesOf, type ChoiceListId } from '../../words/choiceLists';
import type { Language, Localized } from '../../words/language';
import { reportWords as words } from '../../words/reportWords';
import type { ReportBlock } from './reportDocument';
import { lightCell, tableBlocks } from './reportTable';
import { BLANK, type ReportText } from './reportText';

/** The word of a choice; a word of somebody's own as it was typed. */
export function wordOf(list: ChoiceListId, id: string, language: Language): string {
  return choicesOf(list).find((choice) => choice.id === id)?.label[language] ?? id;
}

/**
 * Late tasks with cause and next step; without a cause the explanation stands alone.
 *
 * @param days which of a task's delays the column of days shows.
 */
export function lateTable(
  text: ReportText,
  id: string,
  tasks: readonly ReportedTask[],
  days: 'daysLate' | 'ownDelay',
  none: Localized,
): ReportBlock[] {
  // A deviation within tolerance needs no reason.
  const missing = ({ light }: ReportedTask) =>
    light === 'watch' || light === 'late' ? text.say(words.notGiven) : BLANK;
  const causeOf = (task: ReportedTask) =>
    [wordOf('cause', task.cause, text.language), task.explanation]
      .filter((part) => part !== '')
      .join(text.say(words.colon)) || missing(task);
  return tableBlocks(
    text,
    id,
    [
      { id: 'code', label: words.columnCode, weight: 8, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnTask, weight: 20, cell: ({ name }) => name },
      { id: 'owner', label: words.columnOwner, weight: 14, cell: ({ owner }) => owner },
      {
        id: days,
        label: days === 'daysLate' ? words.columnWorkingDays : words.columnOwnDelay,
        weight: 9,
        align: 'right',
        cell: (task) => text.days(task[days]),
      },
      { id: 'cause', label: words.columnCause, weight: 24, cell: causeOf },
      {
        id: 'nextStep',
        label: words.columnNextStep,
        weight: 22,
        cell: (task) => task.nextStep || missing(task),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 11,
        align: 'center',
        cell: ({ light }) => lightCell(light, text),
      },
    ],
    tasks,
    none,
  );
}

/** Milestones with their slip; one that was reached says so. */
export function milestoneTable(
  text: ReportText,
  id: string,
  milestones: readonly ReportedMilestone[],
  none: Localized,
): ReportBlock[] {
  return tableBlocks(
    text,
    id,
    [
      { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnMilestone, weight: 36, cell: ({ name }) => name },
      {
        id: 'baseline',
        label: words.columnBaseline,
        weight: 15,
        align: 'center',
        cell: ({ baseline }) => text.day(baseline),
      },
      {
        id: 'current',
        label: words.columnCurrent,
        weight: 16,
        align: 'center',
        cell: ({ current }) => text.day(current),
      },
      {
        id: 'slip',
        label: words.columnWorkingDays,
        weight: 12,
        align: 'right',
        cell: ({ slip }) => text.days(slip),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 12,
        align: 'center',
        cell: ({ reached, light }) =>
          reached ? { text: text.say(words.reached), light } : lightCell(light, text),
      },
    ],
    milestones,
    none,
  );
}

/** Risks with level, standing and measures. */
export function riskTable(
  text: ReportText,
  id: string,
  risks: readonly ReportedRisk[],
  none: Localized,
): ReportBlock[] {
  return tableBlocks(
    text,
    id,
    [
      { id: 'id', label: words.columnId, weight: 7, align: 'center', cell: (risk) => String(risk.id) },
      { id: 'risk', label: words.columnRisk, weight: 32, cell: ({ description }) => description },
      {
        id: 'level',
        label: words.columnLevel,
        weight: 12,
        align: 'center',
        cell: ({ level }) => (level === null ? BLANK : wordOf('riskLevel', level, text.language)),
      },
      {
        id: 'status',
        label: words.columnState,
        weight: 14,
        align: 'center',
        cell: ({ status }) => wordOf('riskStatus', status, text.language),
      },
      { id: 'owner', label: words.columnOwner, weight: 15, cell: ({ owner }) => owner || BLANK },
      { id: 'measures', label: words.columnMeasures, weight: 30, cell: ({ measures }) => measures || BLANK },
    ],
    risks,
    none,
  );
}

/** Requests for change with their effects and what was decided. */
export function changeTable(
  text: ReportText,
  id: string,
  changes: readonly ReportedChange[],
  none: Localized,
): ReportBlock[] {
  const effectsOf = ({ daysEffect, budgetEffect }: ReportedChange) =>
    [
      ...(daysEffect === null ? [] : [text.say(words.effectDays, { days: text.days(daysEffect) })]),
      ...(budgetEffect === null
        ? []
        : [text.say(words.effectBudget, { money: text.signedMoney(budgetEffect) })]),
    ].join(text.say(words.reasonJoin)) || BLANK;
  return tableBlocks(
    text,
    id,
    [
      { id: 'id', label: words.columnId, weight: 7, align: 'center', cell: (change) => String(change.id) },
      { id: 'reason', label: words.columnReason, weight: 40, cell: ({ reason }) => reason },
      { id: 'effects', label: words.columnEffects, weight: 26, cell: effectsOf },
      {
        id: 'decision',
        label: words.columnDecision,
        weight: 12,
        align: 'center',
        cell: ({ decision }) => wordOf('changeDecision', decision, text.language),
      },
      {
        id: 'version',
        label: words.columnVersion,
        weight: 11,
        align: 'center',
        cell: ({ version }) => (version === null ? BLANK : String(version)),
      },
    ],
    changes,
    none,
  );
}
