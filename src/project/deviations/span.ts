import type { Day } from '../values/day';

/** From when to when; an end that is not known is `null`. */
export interface Span {
  readonly start: Day | null;
  readonly finish: Day | null;
}

/**
 * The span that covers others, as a summary covers its tasks: the first start, the last finish.
 *
 * @example
 * coverOf([{ start: 46279, finish: 46283 }, { start: 46281, finish: null }]); //=> { start: 46279, finish: 46283 }
 * coverOf([]); //=> { start: null, finish: null }
 */
export function coverOf(spans: readonly Span[]): Span {
  let start: Day | null = null;
  let finish: Day | null = null;
  for (const span of spans) {
    if (span.start !== null && (start === null || span.start < start)) start = span.start;
    if (span.finish !== null && (finish === null || span.finish > finish)) finish = span.finish;
  }
  return { start, finish };
}
