import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { dayOf, type Day } from '../../../src/project/values/day';
import { openPlan, openProject, tableOf } from '../../commands/support/project';

/** The first and the last day that the Calendar sheet prints, the rows that stand on every page, and how it lies. */
async function printed(excel: OpenedExcel) {
  const { sheet, row, column, values } = await tableOf(excel, 'calendar');
  const page = await excel.Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem(sheet).pageLayout;
    const areas = layout.getPrintArea();
    const title = layout.getPrintTitleRows();
    areas.areas.load('items/rowIndex,items/rowCount,items/columnCount');
    title.load('rowIndex,rowCount');
    layout.load('orientation');
    await context.sync();
    return { areas: areas.areas.items, title, orientation: layout.orientation };
  });
  expect(page.areas).toHaveLength(1);
  const [{ rowIndex, rowCount, columnCount }] = page.areas;
  expect(columnCount).toBe(column + (values[0]?.length ?? 0));
  expect([page.title.rowIndex, page.title.rowCount]).toEqual([0, row + 1]);
  expect(page.orientation).toBe('Portrait');
  const dayIn = (line: number) => values[line - row - 1][0];
  return [dayIn(rowIndex), dayIn(rowIndex + rowCount - 1)];
}

const days = (...dates: readonly (readonly [number, number, number])[]): (Day | null)[] =>
  dates.map((date) => dayOf(...date));

test('the calendar of a planned project prints its months, and two more for what slips', async () => {
  // Ten working days from 2026-09-14 end in September.
  const excel = await openPlan([[1, 'Dig', 10]]);
  expect(await printed(excel)).toEqual(days([2026, 9, 1], [2026, 11, 30]));
});

test('that of a blank one prints a year from its start', async () => {
  expect(await printed(await openProject())).toEqual(days([2026, 9, 1], [2027, 8, 31]));
});

test('a plan of two years prints to its end', async () => {
  const [first, last] = await printed(await openPlan([[1, 'Dig', 500]]));
  expect(first).toBe(dayOf(2026, 9, 1));
  expect(Number(last)).toBeGreaterThan(dayOf(2028, 9, 1) as number);
});
