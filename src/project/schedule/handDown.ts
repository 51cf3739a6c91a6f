import { LinkTable } from '../links/linkTable';
import type { Outline } from '../outline/outline';

/**
 * Hands links into summaries down to the leaves below, as Microsoft Project schedules them: a link to a
 * summary holds for every task in it. A link *from* a summary stays, for its dates roll up.
 *
 * @example
 * const table = new LinkTable(1);
 * table.push(0, 1, linkCodes.FS, 0, unitCodes.days);
 * const links = handDown(table, outlineOf([1, 1, 2, 2]));
 * [...links.to.subarray(0, links.length)]; //=> [2, 3]
 */
export function handDown(links: LinkTable, { isSummary, levels }: Outline): LinkTable {
  const { from, to, type, lag, unit, length } = links;
  let first = 0;
  while (first < length && isSummary[to[first]] === 0) first += 1;
  if (first === length) return links;

  const handed = new LinkTable(length * 2);
  for (let link = 0; link < length; link += 1) {
    const target = to[link];
    if (isSummary[target] === 0) {
      handed.push(from[link], target, type[link], lag[link], unit[link]);
      continue;
    }
    // What stands below a row follows it directly.
    for (let row = target + 1; row < levels.length && levels[row] > levels[target]; row += 1) {
      if (isSummary[row] === 0) handed.push(from[link], row, type[link], lag[link], unit[link]);
    }
  }
  return sortedBySuccessor(handed, levels.length);
}

/** Counting sort: links into the same task keep their order. */
function sortedBySuccessor({ from, to, type, lag, unit, length }: LinkTable, count: number): LinkTable {
  const next = new Int32Array(count + 1);
  for (let link = 0; link < length; link += 1) next[to[link] + 1] += 1;
  for (let task = 0; task < count; task += 1) next[task + 1] += next[task];
  const order = new Int32Array(length);
  for (let link = 0; link < length; link += 1) order[next[to[link]]++] = link;
  const sorted = new LinkTable(length);
  for (const link of order) sorted.push(from[link], to[link], type[link], lag[link], unit[link]);
  return sorted;
}
