import type { ReportedTask } from './reportedTask';

/** Deviations that have one cause. */
export interface DeviationCause {
  /** Id of the cause or the text that was typed; blank for delays whose cause nobody gave. */
  readonly cause: string;
  readonly tasks: number;
  /** Working days that these tasks made late themselves; what they inherited counts where it was made. */
  readonly days: number;
}

/**
 * Deviations by cause, most days first: tasks that a cause was given for, and tasks with a delay of their own
 * that none was given for.
 *
 * @example
 * const task = { cause: 'technical', ownDelay: 3 };
 * deviationCauses([task, { ...task, ownDelay: -1 }]); //=> [{ cause: 'technical', tasks: 2, days: 3 }]
 */
export function deviationCauses(
  tasks: readonly Pick<ReportedTask, 'cause' | 'ownDelay'>[],
): DeviationCause[] {
  const found = new Map<string, DeviationCause>();
  for (const { cause, ownDelay } of tasks) {
    const days = Math.max(0, ownDelay ?? 0);
    if (cause === '' && days === 0) continue;
    const sum = found.get(cause) ?? { cause, tasks: 0, days: 0 };
    found.set(cause, { cause, tasks: sum.tasks + 1, days: sum.days + days });
  }
  return [...found.values()].sort((one, other) => other.days - one.days || other.tasks - one.tasks);
}
