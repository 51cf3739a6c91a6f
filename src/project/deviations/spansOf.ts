import type { Outline } from '../outline/outline';
import { coverOf, type Span } from './span';

/** A task that has no dates: it stands in a circle, or has no row. */
const unknown: Span = { start: null, finish: null };

/**
 * The span of every row: a leaf's own, a summary's that of the tasks below it.
 *
 * @param leafSpan the span of a leaf by its row.
 * @example
 * spansOf(outlineOf([1, 2, 2]), (row) => ({ start: 46279 + row, finish: 46283 + row }))[0];
 * //=> { start: 46280, finish: 46285 }
 */
export function spansOf(outline: Outline, leafSpan: (row: number) => Span | undefined): Span[] {
  const { isSummary, parents } = outline;
  const spans = Array.from(parents, (_above, row) =>
    isSummary[row] === 1 ? unknown : (leafSpan(row) ?? unknown),
  );
  for (let row = spans.length - 1; row >= 0; row -= 1) {
    if (parents[row] >= 0) spans[parents[row]] = coverOf([spans[parents[row]], spans[row]]);
  }
  return spans;
}
