import type { ReportedTask } from '../../../../project/reports/reportedTask';
import { reportFigureWords, reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { BLANK } from '../../reportText';
import { pairs, line, heading, typedText, input } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** What was handed over, and what it cost. */
export function results(writing: Writing): ReportBlock[] {
  const { summary, plan, text } = writing;
  const { cost } = plan.measures;
  const { all, delivered, withCriterion, list } = summary.deliverables;
  return [
    ...(plan.project.outcomes === ''
      ? []
      : [heading(text, 'outcomesTitle', words.outcomes), typedText('outcomes', plan.project.outcomes)]),
    heading(text, 'deliverablesTitle', words.deliverables),
    ...(all === 0
      ? []
      : [line(text, 'deliverableSum', words.deliverableSum, { all, delivered, criterion: withCriterion })]),
    ...tableBlocks<ReportedTask>(
      text,
      'deliverables',
      [
        { id: 'code', label: words.columnCode, weight: 9, align: 'center', cell: ({ code }) => code },
        {
          id: 'deliverable',
          label: words.columnDeliverable,
          weight: 40,
          cell: ({ deliverable }) => deliverable,
        },
        { id: 'owner', label: words.columnOwner, weight: 18, cell: ({ owner }) => owner || BLANK },
        {
          id: 'finish',
          label: words.columnCurrent,
          weight: 18,
          align: 'center',
          cell: ({ finish }) => text.day(finish),
        },
        {
          id: 'state',
          label: words.columnState,
          weight: 13,
          align: 'center',
          cell: ({ finished, doneShare }) =>
            finished ? text.say(words.columnFinished) : text.percent(doneShare ?? 0),
        },
      ],
      list,
      words.noDeliverables,
    ),
    heading(text, 'moneyTitle', words.money),
    pairs(text, 'money', [
      ['budget', words.budget, text.money(plan.project.budget)],
      ['bac', words.bac, text.money(cost.bac)],
      ['ev', words.ev, text.money(cost.ev)],
      ['ac', reportFigureWords.ac, text.money(cost.ac)],
      ['cv', words.columnCost, text.signedMoney(cost.cv)],
      ['cpi', reportFigureWords.cpi, text.index(cost.cpi)],
      ['eac', reportFigureWords.eac, text.money(plan.eac)],
      ['vac', reportFigureWords.vac, text.signedMoney(cost.vac)],
    ]),
    input(writing, 'summaryValue', words.valuePrompt),
  ];
}
