import type { PersonLoad } from '../../../../project/reports/personLoads';
import { reportWords as words } from '../../../../words/reportWords';
import type { ReportBlock } from '../../reportDocument';
import { tableBlocks } from '../../reportTable';
import { BLANK } from '../../reportText';
import { line, input } from '../reportBlocks';
import type { Writing } from './summaryWriting';

/** Who did what. */
export function growth(writing: Writing): ReportBlock[] {
  const { summary, text } = writing;
  const { people, departments } = summary;
  return [
    ...(people.length === 0
      ? []
      : [line(text, 'teamSum', words.teamSum, { people: people.length, departments })]),
    ...tableBlocks<PersonLoad>(
      text,
      'people',
      [
        { id: 'name', label: words.columnName, weight: 26, cell: ({ name }) => name },
        {
          id: 'department',
          label: words.columnDepartment,
          weight: 26,
          cell: ({ department }) => department || BLANK,
        },
        {
          id: 'tasks',
          label: words.columnTasks,
          weight: 14,
          align: 'right',
          cell: ({ tasks }) => String(tasks),
        },
        {
          id: 'finished',
          label: words.columnFinished,
          weight: 14,
          align: 'right',
          cell: ({ finished }) => String(finished),
        },
        { id: 'late', label: words.columnLate, weight: 14, align: 'right', cell: ({ late }) => String(late) },
      ],
      people,
      words.noPeople,
    ),
    input(writing, 'summaryGrowth', words.growthPrompt),
  ];
}
