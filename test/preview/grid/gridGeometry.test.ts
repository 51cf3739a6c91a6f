import {
  indexAt,
  indexesBetween,
  measureGrid,
  sizeAt,
  track,
  keptFrom,
  wholeFrom,
} from '../../../src/preview/grid/gridGeometry';
import { createSheet } from '../../../src/embedded/model/sheet';

describe('gridGeometry', () => {
  const measured = track(5, (index) => [20, 0, 30, 20, 20][index]);

  test('a place lies in the row that covers it', () => {
    expect([0, 19, 20, 49, 50, 89].map((place) => indexAt(measured, place))).toEqual([0, 0, 2, 2, 3, 4]);
  });

  test('places beyond the end lie in the last row', () => {
    expect(indexAt(measured, 10_000)).toBe(4);
  });

  test('hidden rows are never among the visible ones', () => {
    expect(indexesBetween(measured, 0, 60)).toEqual([0, 2, 3]);
    expect(indexesBetween(measured, 10, 10)).toEqual([]);
  });

  test('a sheet measures its own widths and heights; hidden and filtered rows have none', () => {
    const sheet = createSheet('1', 'Plan');
    sheet.rows.set(1, { height: 30 });
    sheet.rows.set(2, { hidden: true });
    sheet.rows.set(3, { filtered: true });
    sheet.columns.set(0, { hidden: true });
    const { rows, columns } = measureGrid(sheet, 5, 3);
    expect([0, 1, 2, 3, 4].map((row) => sizeAt(rows, row))).toEqual([20, 40, 0, 0, 20]);
    expect([0, 1].map((column) => sizeAt(columns, column))).toEqual([0, 64]);
  });

  test('ten thousand rows are found by halving', () => {
    const many = track(10_000, () => 20);
    expect(indexesBetween(many, 199_000, 199_400)).toHaveLength(20);
  });

  test('a scroll ends at a whole row behind the frozen ones', () => {
    expect([0, 1, 20, 21, 50].map((scroll) => wholeFrom(measured, scroll, 0))).toEqual([0, 20, 20, 50, 50]);
    expect(wholeFrom(measured, 5, 20)).toBe(30);
  });

  test('a row is scrolled into sight no further than is needed to see it whole', () => {
    const measured = track(9, () => 10);
    const kept = (index: number, scroll: number) => keptFrom(measured, index, scroll, 10, 45);
    expect([kept(3, 10), kept(2, 30), kept(8, 0)]).toEqual([10, 10, 50]);
  });
});
