import fc from 'fast-check';
import { stepRows } from '../../../src/workbook/rows/stepRows';

test('rows in step stay as they are', () => {
  expect(stepRows([1, 2], [1, 2])).toEqual({
    rows: [
      { existing: 0, id: 1 },
      { existing: 1, id: 2 },
    ],
    removed: [],
  });
});

test('a table without rows gets one for every task', () => {
  expect(stepRows([], [4, 5]).rows).toEqual([
    { existing: undefined, id: 4 },
    { existing: undefined, id: 5 },
  ]);
});

test('a blank row and the second row of a task stay, unled', () => {
  expect(stepRows([1, undefined, 1], [1]).rows).toEqual([
    { existing: 0, id: 1 },
    { existing: 1, id: undefined },
    { existing: 2, id: undefined },
  ]);
});

test('every task has exactly one row that follows it, and every row stays or is named as removed', () => {
  const ids = fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), { maxLength: 12 });
  const wanted = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(ids, wanted, (existing, tasks) => {
      const { rows, removed } = stepRows(existing, tasks);
      const led = rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect([...led].sort((a, b) => a - b)).toEqual([...tasks].sort((a, b) => a - b));
      const places = [
        ...rows.flatMap(({ existing: place }) => (place === undefined ? [] : [place])),
        ...removed,
      ];
      expect(places.sort((a, b) => a - b)).toEqual(existing.map((_id, place) => place));
    }),
  );
});
