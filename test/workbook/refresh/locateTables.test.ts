import { issueText } from '../../../src/tables/issueText';
import { standardTable } from '../../../src/tables/standardTables';
import { locateTables } from '../../../src/workbook/refresh/locateTables';
import type { TableSnapshot } from '../../../src/workbook/snapshot';

const headers = standardTable('tasks').columns.map(({ label }) => label['en-US']);
const blank = headers.map(() => '');

function issuesOf(merged: string) {
  const table: TableSnapshot = {
    id: 'tasks',
    name: 'PL_Tasks',
    sheet: 'WBS',
    row: 3,
    column: 1,
    headers,
    values: [blank, blank],
    formulas: [blank, blank],
    firstFormulas: blank,
    merged,
  };
  const workbook = {
    sheets: [],
    tables: [table],
    tableNames: [],
    names: [],
    cells: [],
    areas: [],
    boardConstants: [],
    schema: [],
  };
  return locateTables(workbook).issues;
}

// Excel makes no merged cell in a table, other programs that write files do.
test('a merged cell is named with its address, row and column', () => {
  const [found] = issuesOf('WBS!E6:E7');
  expect(found).toMatchObject({ code: 'mergedCells', row: 1, column: 'name' });
  expect(issueText(found, 'en-US')).toContain('WBS!E6:E7');
});

test('where it lies in the header row it has no data row', () => {
  expect(issuesOf('WBS!$E$4:$F$4')[0]).toMatchObject({ row: null, column: 'name' });
});
