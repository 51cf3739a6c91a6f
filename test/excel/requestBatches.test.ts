import { requestBatches } from '../../src/excel/requestBatches';
import type { Change } from '../../src/workbook/change';

function write(rows: number, text: string): Extract<Change, { edit: 'write' }> {
  return {
    edit: 'write',
    area: { sheet: 'WBS', row: 10, column: 2, rows, columns: 1 },
    cells: Array.from({ length: rows }, () => [text]),
  };
}

test('small plans are one request', () => {
  expect(requestBatches([write(3, 'a'), write(4, 'b')])).toHaveLength(1);
});

test('a new request begins where the limit would be passed, in the order of the plan', () => {
  const plan = [write(100, 'x'.repeat(20)), write(100, 'y'.repeat(20)), write(1, 'z')];
  const batches = requestBatches(plan, 10_000);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(plan);
});

test('a write too large for one request is cut between rows and loses none', () => {
  const pieces = requestBatches([write(1000, 'x'.repeat(50))], 40_000).flat() as ReturnType<typeof write>[];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.reduce((rows, { cells }) => rows + cells.length, 0)).toBe(1000);
  let next = 10;
  for (const { area, cells } of pieces) {
    expect(area.row).toBe(next);
    expect(cells).toHaveLength(area.rows);
    next += area.rows;
  }
});
