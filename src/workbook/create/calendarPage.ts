import { civilDate, dayOf, type Day } from '../../project/values/day';
import { sheetWords } from '../../words/sheetWords';
import type { Change } from '../change';
import type { NewSheet } from './describeWorkbook';
import type { NewTable } from './newTable';

/** The first day of the month so many months later. */
function monthStart(day: Day, later: number): Day {
  const { year, month } = civilDate(day);
  const index = year * 12 + month - 1 + later;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) ?? day;
}

function calendarOf({ tables }: NewSheet): NewTable | undefined {
  return tables.find(({ id }) => id === 'calendar');
}

/**
 * How the Calendar sheet is printed: upright, the months of the project and no others, since the sheet holds years of days;
 * title and headers stand on every page.
 *
 * @param finish the last day of the plan; `null` where nothing is planned yet: a year is printed then.
 * @returns nothing where the sheet has no new calendar.
 */
export function calendarPage(sheet: NewSheet, projectName: string, start: Day, finish: Day | null): Change[] {
  const table = calendarOf(sheet);
  const first = table?.rows[0]?.get('date');
  if (table === undefined || typeof first !== 'number') return [];
  // A plan that slips a little still prints whole.
  const end = finish === null ? monthStart(start, 12) : monthStart(finish, 3);
  const last = table.rows.length - 1;
  const place = (day: Day) => Math.min(Math.max(day - first, 0), last);
  const [from, to] = [place(monthStart(start, 0)), place(end - 1)];
  const { row, column, columns } = table;
  return [
    {
      edit: 'page',
      sheet: sheet.name,
      titleRows: `$1:$${row + 1}`,
      titleColumns: '',
      pagesWide: 1,
      orientation: 'portrait',
      printed: {
        sheet: sheet.name,
        row: row + 1 + from,
        column: 0,
        rows: to - from + 1,
        columns: column + columns.length,
      },
      footerLeft: projectName.replaceAll('&', '&&'),
      footerRight: sheetWords.page[sheet.language],
    },
  ];
}
