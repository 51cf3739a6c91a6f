import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';

/** Longest text that a cell takes. */
export const longestCell = 32_767;

/** Ends a text that goes on in the next row, and begins what follows there. */
const goesOn = '…';

/** What the archive holds of one row of a table; a text that no cell takes whole stands in several rows. */
export interface ArchivedEntry {
  /** The archive's rows, from 0, in their order. */
  readonly rows: readonly number[];
  /** What the table was called. */
  readonly table: CellValue;
  readonly id: CellValue;
  readonly content: string;
  /** Is the content all there? */
  readonly isWhole: boolean;
}

/**
 * A text in parts that cells take.
 *
 * @example
 * archivedParts('short'); //=> ['short']
 * archivedParts('x'.repeat(40_000)).map((part) => part.length); //=> [32767, 7235]
 */
export function archivedParts(text: string): string[] {
  if (text.length <= longestCell) return [text];
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestCell) {
    parts.push(`${rest.slice(0, longestCell - 1)}${goesOn}`);
    rest = `${goesOn}${rest.slice(longestCell - 1)}`;
  }
  return [...parts, rest];
}

/** What the archive holds, in the order of its rows. */
export function archivedEntries({ snapshot, columnOf }: LocatedTable): ArchivedEntry[] {
  const [table, id, content] = ['table', 'id', 'content'].map((column) => columnOf.get(column)!);
  const entries: ArchivedEntry[] = [];
  snapshot.values.forEach((row, place) => {
    const text = String(row[content]);
    const last = entries.at(-1);
    const isMore = last !== undefined && last.table === row[table] && last.id === row[id] && !last.isWhole;
    if (isMore && text.startsWith(goesOn)) {
      entries[entries.length - 1] = {
        ...last,
        rows: [...last.rows, place],
        content: last.content.slice(0, -1) + text.slice(1),
        isWhole: isEnd(text),
      };
    } else {
      entries.push({
        rows: [place],
        table: row[table],
        id: row[id],
        content: text,
        isWhole: isEnd(text) && !text.startsWith(goesOn),
      });
    }
  });
  return entries;
}

/** Only a cell that is full can go on in the next row. */
function isEnd(text: string): boolean {
  return text.length < longestCell || !text.endsWith(goesOn);
}
