import { light, type Judged, type Light, type Thresholds } from '../measures/light';
import type { AllMeasures } from '../measures/lightBasis';

/** A measure that a light judged, and what it came to alone. */
export interface LightReason {
  readonly measure: keyof AllMeasures;
  readonly value: number;
  readonly light: Light;
  /** The threshold that it is past; `null` where it is past none. */
  readonly limit: number | null;
}

const measures: readonly (keyof AllMeasures)[] = [
  'daysLate',
  'schedulePerformanceIndex',
  'costPerformanceIndex',
  'progressVariance',
];

const blank: Judged = { daysLate: null, progressVariance: null };

function limitOf(measure: keyof AllMeasures, found: Light, thresholds: Thresholds): number | null {
  if (found !== 'watch' && found !== 'late') return null;
  if (measure === 'daysLate') return found === 'late' ? thresholds.daysLate : thresholds.daysWatch;
  if (measure === 'progressVariance')
    return found === 'late' ? thresholds.behindLate : thresholds.behindWatch;
  return found === 'late' ? thresholds.indexLate : thresholds.indexWatch;
}

/**
 * What made a light what it is: of the measures that were judged those that come to the light's own colour. A
 * green light has all that is known as its reasons, an unknown one none.
 *
 * @param judged what the light's basis lets through (`sumMeasures`).
 * @example
 * const judged = { daysLate: 18, progressVariance: null, schedulePerformanceIndex: 0.93, costPerformanceIndex: 1 };
 * lightReasons(judged, standardThresholds); //=> [{ measure: 'daysLate', value: 18, light: 'late', limit: 15 }]
 */
export function lightReasons(judged: AllMeasures, thresholds: Thresholds): LightReason[] {
  const whole = light(judged, thresholds);
  return measures.flatMap((measure): LightReason[] => {
    const value = judged[measure];
    if (value === null) return [];
    const alone = light({ ...blank, [measure]: value }, thresholds);
    return alone === whole
      ? [{ measure, value, light: alone, limit: limitOf(measure, alone, thresholds) }]
      : [];
  });
}
