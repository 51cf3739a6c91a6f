import { getDayDetail } from 'chinese-days';
import { formatIsoDay, weekday, type Day } from '../values/day';

/** The last year whose State Council notice the bundled data holds. */
export const lastPublishedYear = 2026;

/** How the PRC counts a day: worked or off, and the festival (zh, en) that made it so. */
export interface PrcDay {
  readonly working: boolean;
  readonly holiday?: { readonly zh: string; readonly en: string };
}

/**
 * A day by the State Council's notices: statutory days off, make-up working days, else Monday to Friday.
 * Years without a published notice know weekends only.
 *
 * @example
 * prcDay(46296); //=> { working: false, holiday: { zh: '国庆节', en: 'National Day' } }
 * prcDay(46305).working; //=> true
 */
export function prcDay(day: Day): PrcDay {
  const detail = getDayDetail(formatIsoDay(day));
  const [en, zh] = detail.name.split(',');
  if (zh === undefined) return { working: weekday(day) <= 5 };
  return { working: detail.work, holiday: { zh, en } };
}
