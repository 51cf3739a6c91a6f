const pixels = { wide: 11, narrow: 6 } as const;

function widths(text: string): number[] {
  return [...text].map((letter) => (letter > '\u2e80' ? pixels.wide : pixels.narrow));
}

/** How wide a label of a chart is, about, in pixels. */
export function textWidth(text: string): number {
  return widths(text).reduce((sum, width) => sum + width, 0);
}

/** As much of a label as has room in so many pixels; what is cut off leaves an ellipsis. */
export function fittedText(text: string, room: number): string {
  let left = room - 4;
  const kept = widths(text).findIndex((width) => (left -= width) < 0);
  return kept < 0 ? text : `${[...text].slice(0, Math.max(1, kept - 1)).join('')}…`;
}
