import type { ReportPlan } from '../../../src/project/reports/reportPlan';
import { weeklyReport, type WeeklyReport } from '../../../src/project/reports/weeklyReport';
import { weeklyRows } from '../../../src/tables/reports/boards/weekly/weeklyRows';
import type { Language } from '../../../src/words/language';
import { reportWords as words } from '../../../src/words/reportWords';
import { ReportText } from '../../../src/tables/reports/reportText';
import type { BoardFigures } from './boardDifferences';
import { toldCells } from './toldCells';

type Figures = WeeklyReport['figures'];

/** Figures with what they moved by, shares in points; what is not known is a dash. */
function figureRows(figures: Figures, ids: readonly Figures[number]['id'][], times = 1) {
  return ids.map((id) => {
    const { last, now, change } = figures.find((one) => one.id === id)!;
    return { last: last ?? '–', now: now ?? '–', change: change === null ? '–' : change * times };
  });
}

/** Every cell of the weekly report’s sheet, from the worked-out report. */
export function weeklyFigures(plan: ReportPlan, language: Language): BoardFigures {
  const report = weeklyReport(plan);
  const { sentence, text, light, word, given, list, unlistedOwners, head, signed } = toldCells(language);
  const { figures, period } = report;
  const figureOf = (wanted: Figures[number]['id']) => figures.find(({ id }) => id === wanted)!;
  const sides = ['last', 'now', 'change'] as const;
  const [finished, started] = [new Set(report.finished), new Set(report.started)];
  const said = new ReportText(language);
  const past = plan.history.map(({ date }) => date).filter((date) => date < plan.statusDate!);
  const days = period!;
  const span = (from: number, to: number) => ({ from: said.day(from), to: said.day(to) });
  const listed = new Set(plan.people.map(({ name }) => name));
  const counted = (kind: WeeklyReport['decisions'][number]['kind']) =>
    report.decisions
      .filter((one) => one.kind === kind)
      .reduce((sum, one) => sum + (one.kind === 'unauthorised' ? one.count : 1), 0);
  return {
    texts: head(words.weekly, plan, report),
    grids: {
      days: [
        {
          text: `${sentence(words.period, span(days.from, days.to))} · ${sentence(words.nextPeriod, span(days.nextFrom, days.nextTo))}`,
        },
      ],
      figuresShare: figureRows(figures, ['plannedProgress', 'percentComplete'], 100),
      figuresDays: figureRows(figures, ['daysLate']),
      figuresDate: figureRows(figures, ['forecastFinish']),
      figuresIndex: figureRows(figures, ['spi', 'spiT', 'cpi']),
      figuresMoney: (['ac', 'eac'] as const).map((id) => {
        const { last, now, change } = figureOf(id);
        return { last: last ?? '–', now: now ?? '–', change: signed(change) || '–' };
      }),
      figuresSigned: [Object.fromEntries(sides.map((side) => [side, signed(figureOf('vac')[side]) || '–']))],
      compared:
        past.length === 0
          ? text(words.noSnapshot)
          : text(words.comparedWith, { day: said.day(past.at(-1)!) }),
      ...list(
        'work',
        [...report.finished, ...report.started, ...report.underWay],
        weeklyRows.work,
        (task) => ({
          code: task.code,
          name: task.name,
          owner: task.owner,
          state: sentence(
            finished.has(task) ? words.columnFinished : started.has(task) ? words.begun : words.continued,
          ),
          done: task.doneShare,
          finish: task.finish,
          daysLate: task.daysLate,
          light: light(task.light),
        }),
      ),
      ...list('next', report.next, weeklyRows.next, (task) => ({
        code: task.code,
        name: task.name,
        owner: task.owner,
        forecastStart: task.start,
        forecastFinish: task.finish,
      })),
      ...list('late', report.late, weeklyRows.late, (task) => ({
        code: task.code,
        name: task.name,
        owner: task.owner,
        daysLate: task.daysLate,
        cause: given(
          task,
          [task.cause === '' ? '' : word('cause', task.cause), task.explanation]
            .filter((part) => part !== '')
            .join(sentence(words.colon)),
        ),
        nextStep: given(task, task.nextStep),
        light: light(task.light),
      })),
      ...list(
        'milestones',
        report.milestones.filter(({ reached }) => !reached),
        weeklyRows.milestones,
        (milestone) => ({
          code: milestone.code,
          name: milestone.name,
          baselineFinish: milestone.baseline,
          forecastFinish: milestone.current,
          daysLate: milestone.slip,
          light: light(milestone.light),
        }),
      ),
      riskSum: text(words.riskSum, report.riskCounts),
      ...list('risks', report.risks, weeklyRows.risks, (risk) => ({
        ...risk,
        level: risk.level === null ? '' : word('riskLevel', risk.level),
        status: word('riskStatus', risk.status),
      })),
      ...list(
        'changes',
        report.changes.filter(({ decision }) => decision !== 'approved' && decision !== 'rejected'),
        weeklyRows.changes,
        (change) => ({ ...change, decision: word('changeDecision', change.decision) }),
      ),
      decisions: (['change', 'risk', 'unauthorised', 'lateTask'] as const).map((kind) => ({
        count: counted(kind),
      })),
      ...list(
        'people',
        report.people.filter(({ name }) => listed.has(name)),
        weeklyRows.people,
        (person) => ({ ...person }),
      ),
      unlistedOwners: unlistedOwners(plan, report.people),
      notReported:
        report.notReported.length === 0
          ? text(words.allReported)
          : text(words.notReportedCount, { n: report.notReported.length }),
    },
  };
}
