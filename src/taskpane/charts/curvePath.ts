import type { HistoryPoint } from '../../workbook/pane/homeFigures';

/** Kept free above and below, so that a line is never cut in half. */
const MARGIN = 2;

/**
 * A figure over the status dates as an SVG path; what is not known leaves a gap. All figures of a history share one
 * scale, from zero to the largest of them.
 *
 * @example
 * const point = (date: number, ev: number) => ({ date, pv: null, ev, ac: null });
 * curvePath([point(1, 0), point(3, 10)], 'ev', 100, 24); //=> 'M0 22 L100 2'
 */
export function curvePath(
  history: readonly HistoryPoint[],
  figure: 'pv' | 'ev' | 'ac',
  width: number,
  height: number,
): string {
  const most = Math.max(1e-9, ...history.flatMap(({ pv, ev, ac }) => [pv ?? 0, ev ?? 0, ac ?? 0]));
  const first = history[0]?.date ?? 0;
  const span = Math.max(1, (history.at(-1)?.date ?? 0) - first);
  const round = (number: number) => Number(number.toFixed(1));
  const steps: string[] = [];
  let isDown = false;
  for (const point of history) {
    const value = point[figure];
    if (value !== null) {
      const x = round(((point.date - first) / span) * width);
      const y = round(height - MARGIN - (value / most) * (height - 2 * MARGIN));
      steps.push(`${isDown ? 'L' : 'M'}${x} ${y}`);
    }
    isDown = value !== null;
  }
  return steps.join(' ');
}
