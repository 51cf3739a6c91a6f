import type { EarningRule } from '../../project/measures/earnedShare';
import type { CellValue } from '../tableContent';

const rules: readonly EarningRule[] = ['0-100', '50-50', 'milestones'];

/**
 * The earning rule that the settings choose; percent complete where they name none, as in the formula.
 *
 * @example
 * earningRuleOf('50-50'); //=> '50-50'
 * earningRuleOf(''); //=> 'percent'
 */
export function earningRuleOf(choice: CellValue): EarningRule {
  return rules.find((rule) => rule === choice) ?? 'percent';
}
