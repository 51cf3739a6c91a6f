import type { ReportedGoal } from '../../../../project/reports/reportPlan';
import { reportWords as words } from '../../../../words/reportWords';
import { wordOf } from '../../commonTables';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { BLANK } from '../../reportText';
import { line } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** The goals, and how many are reached. */
export function goals({ summary, plan, text }: Writing): ReportBlock[] {
  return [
    ...tableBlocks<ReportedGoal>(
      text,
      'goals',
      [
        { id: 'goal', label: words.columnGoal, weight: 34, cell: ({ goal }) => goal },
        { id: 'measure', label: words.columnMeasure, weight: 20, cell: ({ measure }) => measure || BLANK },
        { id: 'target', label: words.columnTarget, weight: 16, cell: ({ target }) => target || BLANK },
        { id: 'due', label: words.columnDue, weight: 15, align: 'center', cell: ({ due }) => text.day(due) },
        {
          id: 'status',
          label: words.columnState,
          weight: 12,
          align: 'center',
          cell: ({ status }) => (status === '' ? BLANK : wordOf('goalStatus', status, text.language)),
        },
      ],
      plan.goals,
      words.noGoals,
    ),
    ...(plan.goals.length > 0 ? [line(text, 'goalSum', words.goalSum, summary.goalCounts)] : []),
  ];
}
