import { showProjectSummary } from '../../../src/commands/showProjectSummary';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import { openExcel } from '../../../src/embedded/openExcel';
import { summaryBoard } from '../../../src/tables/reports/boards/summary/summaryBoard';
import { weeklyBoard } from '../../../src/tables/reports/boards/weekly/weeklyBoard';
import { openProject } from '../../commands/support/project';

/** A report is as wide as an A4 page is at 1110 points of its height, a little kept back. */
const room = 1110;

const boards = { 'Weekly report': weeklyBoard, 'Project summary': summaryBoard } as const;

test.each(Object.entries(boards))(
  'pages of the %s begin with a section and hold whole ones',
  (_name, board) => {
    const headings = board.elements.flatMap((element) =>
      element.element === 'text' && element.look === 'heading' ? [element.place.row] : [],
    );
    const starts = board.pageStarts ?? [];
    expect(starts.length).toBeGreaterThan(0);
    expect(headings).toEqual(expect.arrayContaining([...starts]));
    [0, ...starts].forEach((from, page) => {
      const points = board.rowPoints.slice(from, starts[page] ?? board.rowPoints.length);
      expect(points.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(room);
    });
  },
);

test('the breaks stand in the saved workbook', async () => {
  const excel = await openProject();
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  const file = await openExcel(await excel.save());
  const found = await file.Excel.run(async (context) => {
    const sheets = Object.keys(boards).map((name) => context.workbook.worksheets.getItem(name));
    const breaks = sheets.map((sheet) => sheet.horizontalPageBreaks.load('items'));
    await context.sync();
    const cells = breaks.map(({ items }) => items.map((one) => one.getCellAfterBreak().load('rowIndex')));
    await context.sync();
    return cells.map((one) => one.map(({ rowIndex }) => rowIndex));
  });
  expect(found).toEqual(Object.values(boards).map(({ pageStarts }) => pageStarts));
});
