import { issue } from '../project/issue';
import { nextBaseline } from '../project/baselines/nextBaseline';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { planRefresh } from '../workbook/refresh/planRefresh';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

/** What may be said of the first baseline. */
export interface BaselineArguments {
  /** Why it is set, e.g. the meeting that approved it. */
  readonly reason?: string;
}

function planBaseline(snapshot: WorkbookSnapshot, { reason = '' }: BaselineArguments): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const blocked = { changes: [], summary: resultWords.blocked[language], language, blocked: true } as const;
  if (facts === undefined) return { ...blocked, issues };
  if (!facts.tables.has('baselines')) {
    return { ...blocked, issues };
  }
  if (facts.baseline !== undefined) {
    const { version } = facts.baseline;
    return { ...blocked, issues: [issue('baselineExists', { table: 'baselines' }, { version }), ...issues] };
  }
  const baseline = nextBaseline(facts.tasks, facts.schedule, undefined);
  const newBaseline = { baseline, reason, requests: [], follows: undefined };
  const changes = planRefresh({ ...facts, baseline, newBaseline });
  const words = resultWords.baselineSet(baseline.tasks.size);
  return { changes, issues, summary: words[language], language };
}

/**
 * Makes the plan as it stands the first baseline. From then on a baseline changes by an approved request only,
 * and new tasks have none until one adds them.
 */
export const setBaseline = plannedCommand<BaselineArguments>({
  id: 'setBaseline',
  label: commandWords.baselineLabel,
  hint: commandWords.baselineHint,
  icon: 'baseline',
  ribbon: 'progress',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planBaseline,
});
