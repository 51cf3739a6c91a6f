import type { Localized } from '../../../words/language';
import type { BoardElement, BoardSpec } from '../../board/boardSpec';
import { overallReason, overallReasonFormula } from '../../dashboard/overallReason';
import { reportHead } from './reportHead';
import { reportColumns, ReportStack } from './reportStack';

/** A part of a report: its heading, and what writes it. */
export type ReportPart = readonly [title: Localized, write: (stack: ReportStack) => void];

/**
 * A report as a sheet: its head, the light and why, and its parts below each other.
 *
 * @param lead writes what stands before the first part.
 * @param helpers cells of the whole report, beside the page.
 */
export function reportBoard(
  sheet: BoardSpec['sheet'],
  kind: Localized,
  parts: readonly ReportPart[],
  lead: (stack: ReportStack) => void = () => undefined,
  helpers: readonly BoardElement[] = [],
): BoardSpec {
  const stack = new ReportStack();
  reportHead(stack, kind);
  stack.text(30, 'reason', { formula: overallReasonFormula, compute: overallReason });
  lead(stack);
  for (const [title, write] of parts) {
    stack.heading(title);
    write(stack);
  }
  return {
    sheet,
    columns: reportColumns,
    columnCharacters: 3.7,
    rowPoints: stack.rowPoints,
    pageStarts: stack.pageStarts,
    orientation: 'portrait',
    onDemand: true,
    elements: [...stack.elements, ...helpers],
  };
}
