import type { ReportedPhase } from '../../../../project/reports/projectSummary';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { lightCell, tableBlocks } from '../../reportTable';
import type { Writing } from './summaryWriting';

/** Each phase with its dates, days late, cost and light. */
export function phases({ summary, text }: Writing): ReportBlock[] {
  return tableBlocks<ReportedPhase>(
    text,
    'phases',
    [
      { id: 'code', label: words.columnCode, weight: 7, align: 'center', cell: ({ code }) => code },
      { id: 'name', label: words.columnPhase, weight: 24, cell: ({ name }) => name },
      {
        id: 'baseline',
        label: words.plannedDates,
        weight: 18,
        align: 'center',
        cell: ({ baseline }) => text.span(baseline),
      },
      {
        id: 'current',
        label: words.columnCurrent,
        weight: 18,
        align: 'center',
        cell: ({ current }) => text.span(current),
      },
      {
        id: 'daysLate',
        label: words.columnWorkingDays,
        weight: 9,
        align: 'right',
        cell: ({ daysLate }) => text.days(daysLate),
      },
      {
        id: 'cost',
        label: words.columnCost,
        weight: 13,
        align: 'right',
        cell: ({ costVariance }) => text.signedMoney(costVariance),
      },
      {
        id: 'tasks',
        label: words.tasksDone,
        weight: 10,
        align: 'center',
        cell: ({ finished, tasks }) => text.say(words.countOf, { n: finished, of: tasks }),
      },
      {
        id: 'light',
        label: words.columnLight,
        weight: 10,
        align: 'center',
        cell: ({ light }) => lightCell(light, text),
      },
    ],
    summary.phases,
    words.noTasks,
  );
}
