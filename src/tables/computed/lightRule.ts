import type { LightBasis, LightRule } from '../../project/measures/lightBasis';
import type { CellValue } from '../tableContent';
import { numberIn } from './numberIn';

const alone: readonly LightBasis[] = ['days', 'points', 'index'];

/**
 * The basis and the thresholds in the settings; a basis that is not in the list counts as combined, and a
 * threshold that is no number as 0, as in the formulas.
 *
 * @param name a named cell by its id, choices as ids.
 */
export function lightRule(name: (id: string) => CellValue | undefined): LightRule {
  const limit = (id: string) => numberIn(name(id) ?? '') ?? 0;
  const set = name('lightBasis');
  return {
    basis: alone.find((id) => id === set) ?? 'combined',
    thresholds: {
      daysWatch: limit('daysLateYellow'),
      daysLate: limit('daysLateRed'),
      behindWatch: limit('behindYellow'),
      behindLate: limit('behindRed'),
      indexWatch: limit('indexYellow'),
      indexLate: limit('indexRed'),
    },
  };
}
