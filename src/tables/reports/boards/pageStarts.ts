/**
 * The rows at which a page begins, so that as many whole sections as have room stand on each. A section that is
 * longer than a page begins one and flows over it; what comes before the first section stands with it.
 *
 * @param heights of all rows, in points.
 * @param sections rows that begin a section, in their order.
 * @param room of a page, in points.
 * @example
 * pageStarts([10, 40, 40, 40], [1, 2, 3], 100); //=> [3]
 */
export function pageStarts(heights: readonly number[], sections: readonly number[], room: number): number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, points) => sum + points, 0);
  const starts: number[] = [];
  let from = 0;
  sections.forEach((row, place) => {
    const end = sections[place + 1] ?? heights.length;
    if (place === 0 || heightOf(from, end) <= room) return;
    starts.push(row);
    from = row;
  });
  return starts;
}
