/** The cost efficiency that the rest of the work needs; there may be none that reaches the goal. */
export type ToComplete = number | 'notAchievable' | null;

/**
 * To-complete performance index (TCPI) = (BAC − EV) ÷ (target − AC), the target being BAC or EAC.
 *
 * @returns `'notAchievable'` where money is spent but work remains; `null` where an input is not known or
 * the work is done.
 * @see PMBOK Guide, 6th edition, 7.4.2.3
 * @example
 * toCompletePerformanceIndex(1000, 700, 800, 1000); //=> 1.5
 * toCompletePerformanceIndex(1000, 990, 1150, 1000); //=> 'notAchievable'
 */
export function toCompletePerformanceIndex(
  budgetAtCompletion: number,
  earned: number | null,
  actualCost: number | null,
  target: number | null,
): ToComplete {
  if (earned === null || actualCost === null || target === null) return null;
  const work = budgetAtCompletion - earned;
  if (work <= 0) return null;
  const funds = target - actualCost;
  return funds <= 0 ? 'notAchievable' : work / funds;
}
