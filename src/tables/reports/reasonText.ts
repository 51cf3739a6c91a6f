import type { Light } from '../../project/measures/light';
import type { LightReason } from '../../project/reports/lightReasons';
import { reportWords } from '../../words/reportWords';
import type { ReportText } from './reportText';

function reasonWords({ measure, value, limit }: LightReason, text: ReportText): string {
  switch (measure) {
    case 'daysLate':
      if (value === 0) return text.say(reportWords.reasonOnDay);
      return text.say(value > 0 ? reportWords.reasonLate : reportWords.reasonEarly, {
        days: Math.abs(value),
      });
    case 'schedulePerformanceIndex':
      return text.say(reportWords.reasonSpi, { value: text.index(value, limit) });
    case 'costPerformanceIndex':
      return text.say(reportWords.reasonCpi, { value: text.index(value, limit) });
    case 'progressVariance':
      return value < 0
        ? text.say(reportWords.reasonBehind, { value: text.percent(-value) })
        : text.say(reportWords.reasonAhead);
  }
}

function limitText({ measure, limit }: LightReason, text: ReportText): string {
  if (measure === 'daysLate') return String(limit);
  return measure === 'progressVariance' ? text.percent(limit) : text.index(limit);
}

/** Why the light is what it is, as a sentence. */
export function reasonText(light: Light, reasons: readonly LightReason[], text: ReportText): string {
  if (light === 'notKnown') return text.say(reportWords.reasonUnknown);
  const words = reasons.map((reason) => {
    const said = reasonWords(reason, text);
    return reason.limit === null
      ? said
      : text.say(reportWords.reasonLimit, { reason: said, limit: limitText(reason, text) });
  });
  const sentence = light === 'onTrack' ? reportWords.reasonGreen : reportWords.reasonOther;
  return text.say(sentence, { reasons: words.join(text.say(reportWords.reasonJoin)) });
}
