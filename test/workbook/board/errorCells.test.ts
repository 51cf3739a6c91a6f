import { showProjectSummary } from '../../../src/commands/showProjectSummary';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { isErrorValue } from '../../../src/tables/decode/cellReader';
import type { CellValue } from '../../../src/tables/tableContent';
import { openProject, refresh, type } from '../../commands/support/project';
import { dashboardCells, differences } from '../../support/dashboardCells';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';

/** Cells that people fill in, and that go into figures. */
const places = [
  ['progress', 3, 'actualStart'],
  ['progress', 4, 'actualFinish'],
  ['progress', 6, 'actualPercent'],
  ['progress', 2, 'actualCost'],
  ['progress', 8, 'cause'],
  ['progress', 9, 'nextStep'],
  ['tasks', 0, 'name'],
  ['tasks', 12, 'name'],
  ['tasks', 3, 'duration'],
  ['tasks', 4, 'budget'],
  ['tasks', 6, 'owner'],
  ['risks', 1, 'probability'],
  ['risks', 2, 'impact'],
  ['risks', 3, 'status'],
  ['risks', 4, 'measures'],
] as const;

const sheets = ['Dashboard', 'Weekly report', 'Project summary'] as const;

/** The sample with its reports, and the same in some cells. */
async function project(values: readonly CellValue[]): Promise<OpenedExcel> {
  const excel = await openProject({ pack: 'cross-department' });
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  for (const [at, [table, row, column]] of places.entries()) {
    await type(excel, table, row, column, values[at % values.length]);
  }
  await typeNamed(excel, 'PL_ProjectName', values[0]);
  await refresh(excel);
  return excel;
}

async function typeNamed({ Excel }: OpenedExcel, name: string, value: CellValue): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

/** What the boards show, but for the note on errors and the cells that it is made of. */
async function shown(excel: OpenedExcel): Promise<CellValue[][][]> {
  const values = await excel.Excel.run(async (context) => {
    const ranges = sheets.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getRange('A1:BZ120').load('values');
      return range;
    });
    await context.sync();
    return ranges.map((range) => range.values as CellValue[][]);
  });
  values[0][1][3] = '';
  for (const row of values[0].slice(23, 30)) row.fill('', 41, 43);
  return values;
}

type Test = (value: CellValue, sheet: number, row: number, column: number) => boolean;

/** The cells for which something holds, with what they show. */
function told(boards: readonly (readonly (readonly CellValue[])[])[], test: Test): string[] {
  return boards.flatMap((rows, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        test(value, sheet, row, column) ? [`${sheets[sheet]} ${row + 1} ${column + 1}: ${value}`] : [],
      ),
    ),
  );
}

let made: Promise<readonly [withErrors: OpenedExcel, blanks: CellValue[][][]]> | undefined;

/** The workbook with errors, and what its boards show where the same cells are blank. */
function pair(): NonNullable<typeof made> {
  made ??= project(['#N/A', '#DIV/0!']).then(async (excel) => [excel, await shown(await project(['']))]);
  return made;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : one === other;
}

async function expectBlanks(withErrors: OpenedExcel): Promise<void> {
  const [, blanks] = await pair();
  const errors = await shown(withErrors);
  expect(told(errors, isErrorValue)).toEqual([]);
  const differs: Test = (value, sheet, row, column) => !isSame(value, blanks[sheet][row][column]);
  expect(told(errors, differs)).toEqual([]);
  const cells = await dashboardCells(withErrors, 'Dashboard');
  expect(differences(cells)).toEqual([]);
  const note =
    'Errors count as blank: Progress tracking 4 (first in row 3), Work breakdown 5 (first in row 1), ' +
    'Risk register 3 (first in row 2).';
  expect(cells.map(({ shown: said }) => String(said)).join()).toContain(note);
}

test('errors in cells that people fill in count as blank on every board, and are named', async () => {
  const [withErrors] = await pair();
  await expectBlanks(withErrors);
});

test('an error in the cadence leaves its card the days that stand in for it', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await typeNamed(excel, 'PL_Set_Cadence', '#N/A');
  const cells = await dashboardCells(excel, 'Dashboard');
  expect(differences(cells)).toEqual([]);
  expect(cells.map(({ shown: said }) => said)).toContain('Cadence 7 days');
});

describeWhere(soffice, 'LibreOffice', 'and in LibreOffice', () => {
  it('the boards say the same', async () => {
    const [withErrors] = await pair();
    await expectBlanks(await openExcel(await recalculate(await withErrors.save())));
  });
});
