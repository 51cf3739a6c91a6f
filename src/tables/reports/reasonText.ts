import type { overallReport } from '../../project/reports/overallReport';
import type { LightReason } from '../../project/reports/lightReasons';
import type { Localized } from '../../words/language';
import { reportWords } from '../../words/reportWords';
import type { ReportText } from './reportText';

/** The light of a project and what made it so. */
type Overall = Pick<ReturnType<typeof overallReport>, 'light' | 'reasons' | 'isApproved'>;

function finishWords(days: number, isApproved: boolean): Localized {
  if (days === 0) return isApproved ? reportWords.reasonOnDay : reportWords.reasonOnFirstDay;
  if (days > 0) return isApproved ? reportWords.reasonLate : reportWords.reasonLateFirst;
  return isApproved ? reportWords.reasonEarly : reportWords.reasonEarlyFirst;
}

function reasonWords({ measure, value, limit }: LightReason, isApproved: boolean, text: ReportText): string {
  switch (measure) {
    case 'daysLate':
      return text.say(finishWords(value, isApproved), { days: Math.abs(value) });
    case 'schedulePerformanceIndex':
      return text.say(reportWords.reasonSpi, { value: text.index(value, limit) });
    case 'costPerformanceIndex':
      return text.say(reportWords.reasonCpi, { value: text.index(value, limit) });
    case 'progressVariance':
      return value < 0
        ? text.say(reportWords.reasonBehind, { value: text.points(value) })
        : text.say(reportWords.reasonAhead);
  }
}

function limitText(measure: LightReason['measure'], limit: number, text: ReportText): string {
  if (measure === 'daysLate') return String(limit);
  return measure === 'progressVariance' ? text.points(limit) : text.index(limit);
}

/** Why the light is what it is, as a sentence; `overallReasonFormula` says the same in a cell. */
export function reasonText({ light, reasons, isApproved }: Overall, text: ReportText): string {
  if (light === 'notKnown') return text.say(reportWords.reasonUnknown);
  const words = reasons.map((reason) => {
    const limit =
      reason.limit === null
        ? ''
        : text.say(reportWords.reasonLimit, { limit: limitText(reason.measure, reason.limit, text) });
    return `${reasonWords(reason, isApproved, text)}${limit}`;
  });
  const sentence = light === 'onTrack' ? reportWords.reasonGreen : reportWords.reasonOther;
  return text.say(sentence, { reasons: words.join(text.say(reportWords.reasonJoin)) });
}
