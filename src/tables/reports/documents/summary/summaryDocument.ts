import type { ProjectSummary } from '../../../../project/reports/projectSummary';
import type { ReportPlan } from '../../../../project/reports/reportPlan';
import type { Language } from '../../../../words/language';
import { reportWords as words } from '../../../../words/reportWords';
import { projectFacts } from '../../projectFacts';
import type { ReportDocument } from '../../reportDocument';
import type { TypedTexts } from '../../reportInputs';
import { ReportText } from '../../reportText';
import { input, section } from '../reportBlocks';
import { basics } from './basics';
import { goals } from './goals';
import { growth } from './growth';
import { highlights } from './highlights';
import { problems } from './problems';
import { process } from './process';
import { results } from './results';
import type { Writing } from './summaryWriting';
import { verdict } from './verdict';

/**
 * The project summary in words, in the nine parts that the trade knows.
 *
 * @param typed what people wrote for it.
 */
export function summaryDocument(
  summary: ProjectSummary,
  plan: ReportPlan,
  typed: TypedTexts,
  language: Language,
): ReportDocument {
  const text = new ReportText(language);
  const writing: Writing = { summary, plan, text, typed };
  const asOf = plan.statusDate === null ? [] : [text.say(words.asOf, { day: text.day(plan.statusDate) })];
  return {
    kind: 'summary',
    language,
    title: text.say(words.summary),
    project: plan.project.name || text.say(words.untitled),
    facts: [...asOf, ...projectFacts(plan.project, text)],
    date: plan.statusDate,
    sections: [
      section(text, 'basics', words.basics, basics(writing)),
      section(text, 'goals', words.goals, goals(writing)),
      section(text, 'process', words.process, process(writing)),
      section(text, 'results', words.results, results(writing)),
      section(text, 'highlights', words.highlights, highlights(writing)),
      section(text, 'problems', words.problems, problems(writing)),
      section(text, 'advice', words.advice, [input(writing, 'summaryAdvice', words.advicePrompt)]),
      section(text, 'growth', words.growth, growth(writing)),
      section(text, 'verdict', words.verdict, verdict(writing)),
    ],
  };
}
