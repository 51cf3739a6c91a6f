import { cutChanges } from '../../src/excel/cutChanges';
import { requestBatches } from '../../src/excel/requestBatches';
import type { Change } from '../../src/workbook/change';

function write(rows: number, text: string): Extract<Change, { edit: 'write' }> {
  return {
    edit: 'write',
    area: { sheet: 'WBS', row: 10, column: 2, rows, columns: 1 },
    cells: Array.from({ length: rows }, () => [text]),
  };
}

function steps(...changes: readonly Change[]) {
  return changes.map((change) => ({ change, capture: {} }));
}

test('small plans are one request', () => {
  expect(requestBatches(steps(write(3, 'a'), write(4, 'b')))).toHaveLength(1);
});

test('a new request begins where the limit would be passed, in the order of the plan', () => {
  const plan = steps(write(100, 'x'.repeat(20)), write(100, 'y'.repeat(20)), write(1, 'z'));
  const batches = requestBatches(plan, 10_000);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(plan);
});

test('a new request begins where the answer would pass the limit', () => {
  const area = { sheet: 'WBS', row: 10, column: 2, rows: 1000, columns: 1 };
  const fill: Change = { edit: 'fill', area, formula: '=[@Days]*2' };
  const captured = { change: fill, capture: { before: area } };
  expect(requestBatches([captured, captured], 50_000)).toHaveLength(2);
  expect(requestBatches(steps(fill, fill), 50_000)).toHaveLength(1);
});

test('a write too large for one request is cut between rows and loses none', () => {
  const pieces = cutChanges([write(1000, 'x'.repeat(50))], 40_000) as ReturnType<typeof write>[];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.reduce((rows, { cells }) => rows + cells.length, 0)).toBe(1000);
  let next = 10;
  for (const { area, cells } of pieces) {
    expect(area.row).toBe(next);
    expect(cells).toHaveLength(area.rows);
    next += area.rows;
  }
});

test('a long formula down many rows is cut too, because what it replaces is as long', () => {
  const area = { sheet: 'WBS', row: 10, column: 2, rows: 1000, columns: 1 };
  const pieces = cutChanges([{ edit: 'fill', area, formula: `=${'x'.repeat(99)}` }], 40_000);
  expect(pieces.map((piece) => ('area' in piece ? piece.area.rows : 0))).toEqual([250, 250, 250, 250]);
});
