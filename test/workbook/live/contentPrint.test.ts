import { contentPrint } from '../../../src/workbook/live/contentPrint';
import type { WatchedContent } from '../../../src/workbook/live/watchedContent';
import type { CellValue } from '../../../src/tables/tableContent';

function content(rows: CellValue[][], row = 5): WatchedContent {
  const table = {
    name: 'PL_Tasks',
    sheetId: 's',
    row,
    column: 1,
    headers: ['Level', 'Task'],
    blocks: [rows],
  };
  return { tables: [table], cells: [] };
}

const print = (rows: CellValue[][]) => contentPrint(content(rows));

test('the same content has the same print, wherever it stands', () => {
  expect(contentPrint(content([[1, 'Dig']], 9))).toBe(print([[1, 'Dig']]));
});

test.each<[string, CellValue[][]]>([
  ['another value', [[1, 'Dug']]],
  ['a number as text', [['1', 'Dig']]],
  ['cells that run together', [['1Dig', '']]],
  [
    'a row more',
    [
      [1, 'Dig'],
      ['', ''],
    ],
  ],
  ['exchanged cells', [['Dig', 1]]],
])('%s is another content', (_what, rows) => {
  expect(print(rows)).not.toBe(print([[1, 'Dig']]));
});

test('a hundred thousand contents that differ in little have a hundred thousand prints', () => {
  const prints = new Set(Array.from({ length: 100_000 }, (_, number) => print([[number, 'Dig']])));
  expect(prints.size).toBe(100_000);
});
