import { CutOff, cutOffBehind, cutOffWithin } from '../../src/excel/cutOff';
import type { CapturedPlan } from '../../src/workbook/revert/capture';

const anchors = [{ table: 'PL_Tasks', row: 3, column: 1, headers: ['ID'], keys: [[1]], typed: [] }];
const refused = Object.assign(new Error('refused'), { code: 'AccessDenied' });
const tooMuch = Object.assign(new Error('too much'), { code: 'ResponsePayloadSizeLimitExceeded' });

function found(...rows: number[]): CapturedPlan {
  const steps = rows.map((row) => ({
    before: {
      area: { sheet: 'WBS', row, column: 0, rows: 1, columns: 1 },
      formulas: [[row]],
      values: [[row]],
    },
  }));
  return { steps, anchors };
}

test('what a later request did counts behind what the earlier ones did', () => {
  const error = cutOffBehind(found(1, 2), new CutOff(1, 2, { ...found(3, 4), anchors: [] }, refused));
  expect(error).toMatchObject({ done: 3, reached: 4, cause: refused, captured: { anchors } });
  expect((error as CutOff).captured.steps).toHaveLength(4);
});

test('a later request of which nothing was done cuts off behind the earlier ones', () => {
  expect(cutOffBehind(found(1, 2), refused)).toMatchObject({ done: 2, reached: 2, cause: refused });
});

test('an answer that was too large is no cutting off: all was done', () => {
  expect(cutOffBehind(found(1), tooMuch)).toBe(tooMuch);
  expect(cutOffWithin(found(1), tooMuch)).toBe(tooMuch);
});

test('of a change in halves the upper rows were written, of the lower ones perhaps some', () => {
  expect(cutOffWithin(found(1), refused)).toMatchObject({ done: 0, reached: 1, captured: found(1) });
  const both = cutOffWithin(found(1), new CutOff(0, 1, found(2), refused)) as CutOff;
  expect(both.captured.steps[0].before).toMatchObject({ area: { row: 1, rows: 2 }, values: [[1], [2]] });
});
