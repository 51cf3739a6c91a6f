import { columnWidths } from '../../src/documents/columnWidths';
import { page } from '../../src/documents/docxStyles';

const column = (label: string, weight: number, ...cells: string[]) => ({ label, weight, cells });
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

test('a word of a header and a date have room, and all columns fill the page', () => {
  const widths = columnWidths([
    column('Code', 8, '1.2.3'),
    column('Deliverable', 5),
    column('Current', 6, '2026-10-27'),
    column('What is done about it', 60),
  ]);
  expect(sum(widths)).toBe(page.content);
  // 11 and 10 characters of 9 points in bold, and the margins of the cell.
  expect(widths[1]).toBeGreaterThan(11 * 9 * 20 * 0.55 + 180);
  expect(widths[2]).toBeGreaterThan(10 * 9 * 20 * 0.55 + 180);
  expect(widths[3]).toBeGreaterThan(widths[0] + widths[1] + widths[2]);
});

test('four Chinese characters stay on a line, a longer label takes two', () => {
  const [short, long] = columnWidths([
    column('偏差天数', 1),
    column('自身延误（工作日）', 1),
    column('任务', 60),
  ]);
  expect(short).toBeGreaterThan(4 * 180);
  expect(long).toBeGreaterThan(5 * 180);
});

test('where every column has what it needs the parts decide, and where none has, all give way alike', () => {
  expect(columnWidths([column('A', 1), column('B', 3)])).toEqual([2410, 7228]);
  const narrow = columnWidths(Array.from({ length: 12 }, () => column('Deliverables', 1)));
  expect(sum(narrow)).toBe(page.content);
  expect(Math.min(...narrow)).toBeGreaterThan(700);
});
