import type { Change } from '../workbook/change';
import type { Area } from '../workbook/cell';
import type { Capture } from '../workbook/revert/capture';
import { changeBytes } from './changeBytes';

/** Bytes that one request or its answer may take; Excel on the web refuses more than 5 MB, and the estimate is rough. */
export const requestLimit = 4_000_000;

/** Bytes of a cell in an answer: its formula and its value, most of them blank, a number or a short word. */
const answeredCell = 24;

/** A change, and what is read for it in the same request. */
export interface Step {
  readonly change: Change;
  readonly capture: Capture;
}

function areaBytes(area: Area | undefined, cell: number): number {
  return area === undefined ? 0 : area.rows * area.columns * cell;
}

function answerBytes({ change, capture }: Step): number {
  const formula = change.edit === 'fill' ? change.formula.length : 0;
  return (
    areaBytes(capture.before, answeredCell + formula) +
    areaBytes(capture.after, answeredCell + formula) +
    areaBytes(capture.indent, 32)
  );
}

/**
 * Divides changes into requests under Excel's limit, in their order; nearly always there is one.
 *
 * @param limit bytes that one request or its answer may take.
 * @example
 * requestBatches([{ change: { edit: 'activateSheet', sheet: 'WBS' }, capture: {} }]).length; //=> 1
 * requestBatches([]); //=> []
 */
export function requestBatches(steps: readonly Step[], limit = requestLimit): Step[][] {
  const batches: Step[][] = [];
  let room = { request: 0, answer: 0 };
  for (const step of steps) {
    const [request, answer] = [changeBytes(step.change), answerBytes(step)];
    if (request > room.request || answer > room.answer || batches.length === 0) {
      batches.push([]);
      room = { request: limit, answer: limit };
    }
    batches[batches.length - 1].push(step);
    room = { request: room.request - request, answer: room.answer - answer };
  }
  return batches;
}

/** How much of the limit more than an estimate of changes a reading may fill: its own is never too low. */
const knownSize = 1.15;

/** Is there room in the answer to some changes for a reading of so many bytes? */
export function hasRoom(steps: readonly Step[], bytes: number, limit = requestLimit): boolean {
  return steps.reduce((sum, step) => sum + answerBytes(step), bytes) <= limit * knownSize;
}
