import type { ReportedProject } from '../../project/reports/reportPlan';
import { reportWords } from '../../words/reportWords';
import type { ReportText } from './reportText';

/** Who the project is, in one line below a report's title; without what is blank. */
export function projectFacts({ code, manager, currency }: ReportedProject, text: ReportText): string[] {
  const line = [
    ...(code === '' ? [] : [text.say(reportWords.code) + text.say(reportWords.colon) + code]),
    ...(manager === '' ? [] : [text.say(reportWords.manager) + text.say(reportWords.colon) + manager]),
    ...(currency === '' ? [] : [text.say(reportWords.amountsIn, { currency })]),
  ].join(' · ');
  return line === '' ? [] : [line];
}
