import { outlineGroups } from '../../../src/workbook/gantt/outlineGroups';

test('rows stand as deep in the outline as their level, down to Excel’s eighth', () => {
  const levels = [1, 2, 3, 3, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1];
  const depth = levels.map(() => 0);
  for (const { first, rows } of outlineGroups(levels))
    for (let row = first; row < first + rows; row += 1) depth[row] += 1;
  expect(depth).toEqual(levels.map((level) => Math.min(level - 1, 7)));
});

test('a flat list has no groups', () => {
  expect(outlineGroups([1, 1, 1])).toEqual([]);
});
