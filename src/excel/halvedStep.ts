import type { Area } from '../workbook/cell';
import type { Capture, Captured, CapturedCells } from '../workbook/revert/capture';
import { cutRows } from './cutChanges';
import type { Step } from './requestBatches';

function rowsWithin(area: Area | undefined, from: number, to: number): Area | undefined {
  if (area === undefined) return undefined;
  const top = Math.max(area.row, from);
  const rows = Math.min(area.row + area.rows, to) - top;
  return rows > 0 ? { ...area, row: top, rows } : undefined;
}

function captureWithin({ before, after, ...rest }: Capture, from: number, to: number): Capture {
  const [own, later] = [rowsWithin(before, from, to), rowsWithin(after, from, to)];
  return { ...rest, ...(own ? { before: own } : {}), ...(later ? { after: later } : {}) };
}

/** A write as two of half the rows, each with what is read for its rows; `undefined` where it cannot be cut. */
export function halvedStep({ change, capture }: Step): readonly [Step, Step] | undefined {
  if ((change.edit !== 'write' && change.edit !== 'fill') || change.area.rows < 2) return undefined;
  const { row, rows } = change.area;
  const half = Math.ceil(rows / 2);
  const part = (from: number, to: number): Step => ({
    change: cutRows(change, from, to),
    capture: captureWithin(capture, row + from, row + to),
  });
  return [part(0, half), part(half, rows)];
}

function joinedCells(upper?: CapturedCells, lower?: CapturedCells): CapturedCells | undefined {
  if (upper === undefined || lower === undefined) return upper ?? lower;
  return {
    area: { ...upper.area, rows: upper.area.rows + lower.area.rows },
    formulas: [...upper.formulas, ...lower.formulas],
    values: [...upper.values, ...lower.values],
    ...(upper.formats && lower.formats ? { formats: [...upper.formats, ...lower.formats] } : {}),
  };
}

/** What the halves of a step found, as the whole step would have found it. */
export function joinedCaptured(upper: Captured, lower: Captured): Captured {
  const before = joinedCells(upper.before, lower.before);
  const after = joinedCells(upper.after, lower.after);
  return { ...upper, ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
