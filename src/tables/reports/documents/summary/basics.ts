import { reportWords as words } from '../../../../words/reportWords';
import { reasonText } from '../../reasonText';
import type { ReportBlock } from '../../reportDocument';
import { BLANK } from '../../reportText';
import { pairs, heading, typedText } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** Who and what the project is, and how it stands. */
export function basics({ summary, plan: { project }, text }: Writing): ReportBlock[] {
  const { light, baseline, current, finished, daysLate, taskCounts } = summary;
  return [
    { kind: 'light', id: 'light', light, word: text.light(light), text: reasonText(summary, text) },
    pairs(text, 'facts', [
      ['projectName', words.projectName, project.name],
      ['code', words.code, project.code],
      ['strategicArea', words.strategicArea, project.strategicArea],
      ['sponsor', words.sponsor, project.sponsor],
      ['manager', words.manager, project.manager],
      ['budget', words.budget, text.money(project.budget)],
      ['baseline', words.plannedDates, text.span(baseline)],
      ['current', finished ? words.actualDates : words.forecastDates, text.span(current)],
      [
        'daysLate',
        words.finishDeviation,
        daysLate === null ? BLANK : text.say(words.days, { n: text.days(daysLate) }),
      ],
      ['tasks', words.tasksDone, text.say(words.countOf, { n: taskCounts.finished, of: taskCounts.all })],
    ]),
    ...(project.background === ''
      ? []
      : [heading(text, 'backgroundTitle', words.background), typedText('background', project.background)]),
    ...(project.scope === ''
      ? []
      : [heading(text, 'scopeTitle', words.scope), typedText('scope', project.scope)]),
  ];
}
