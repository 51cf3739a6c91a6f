import type { ReportedProject } from '../../../../project/reports/reportPlan';
import type { WeeklyReport } from '../../../../project/reports/weeklyReport';
import type { Language } from '../../../../words/language';
import { input, section } from '../reportBlocks';
import { reportWords as words } from '../../../../words/reportWords';
import { milestoneTable } from '../../commonTables';
import { projectFacts } from '../../projectFacts';
import type { ReportDocument } from '../../reportDocument';
import type { TypedTexts } from '../../reportInputs';
import { ReportText } from '../../reportText';
import { changes } from './changes';
import { decisions } from './decisions';
import { done } from './done';
import { figures } from './figures';
import { late } from './late';
import { next } from './next';
import { overall } from './overall';
import { people } from './people';
import { risks } from './risks';
import { underWay } from './underWay';
import type { Writing } from './weeklyWriting';

function periodFacts({ report: { period }, text }: Writing): string[] {
  if (period === null) return [text.say(words.noStatusDate)];
  const [from, to] = [text.day(period.from), text.day(period.to)];
  const [nextFrom, nextTo] = [text.day(period.nextFrom), text.day(period.nextTo)];
  return [
    [text.say(words.period, { from, to }), text.say(words.nextPeriod, { from: nextFrom, to: nextTo })].join(
      ' · ',
    ),
  ];
}

/**
 * The weekly report in words.
 *
 * @param typed what people wrote for it.
 * @param lastDate the date of the snapshot that the figures are compared with.
 */
export function weeklyDocument(
  report: WeeklyReport,
  project: ReportedProject,
  typed: TypedTexts,
  lastDate: number | null,
  language: Language,
): ReportDocument {
  const text = new ReportText(language);
  const writing: Writing = { report, text, typed, lastDate };
  return {
    kind: 'weekly',
    language,
    title: text.say(words.weekly),
    project: project.name || text.say(words.untitled),
    facts: [...periodFacts(writing), ...projectFacts(project, text)],
    date: report.period?.to ?? null,
    sections: [
      section(text, 'overall', words.overall, overall(writing)),
      section(text, 'figures', words.figures, figures(writing)),
      section(text, 'done', words.done, done(writing)),
      section(text, 'started', words.started, underWay(writing)),
      section(text, 'next', words.next, next(writing)),
      section(text, 'late', words.lateTasks, late(writing)),
      section(
        text,
        'milestones',
        words.milestones,
        milestoneTable(text, 'milestones', report.milestones, words.noMilestones),
      ),
      section(text, 'risks', words.risks, risks(writing)),
      section(text, 'changes', words.changes, changes(writing)),
      section(text, 'decisions', words.decisions, decisions(writing)),
      section(text, 'people', words.people, people(writing)),
      section(text, 'remarks', words.remarks, [input(writing, 'weeklyRemarks', words.remarksPrompt)]),
    ],
  };
}
