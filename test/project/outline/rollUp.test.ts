import { outlineOf } from '../../../src/project/outline/outline';
import { rollUpPercent, rollUpSums } from '../../../src/project/outline/rollUp';

/** Two phases in a project; the second phase has nothing below it but a milestone. */
const outline = outlineOf([1, 2, 3, 3, 2, 3]);

test('figures of leaves are summed on every level, those of summaries are not looked at', () => {
  expect(rollUpSums(outline, [9, 9, 100, 50, 9, 7])).toEqual([157, 150, null, null, 7, null]);
  expect(rollUpSums(outline, [9, 9, 100, null, 9, null])).toEqual([100, 100, null, null, null, null]);
});

test('percent complete is weighted by duration or by budget, and the two may differ', () => {
  const shares = [null, null, 1, 0, null, null];
  expect(rollUpPercent(outline, shares, [null, null, 8, 2, null, 0])).toEqual([
    0.8,
    0.8,
    null,
    null,
    null,
    null,
  ]);
  expect(rollUpPercent(outline, shares, [null, null, 100, 300, null, null])[1]).toBe(0.25);
});
