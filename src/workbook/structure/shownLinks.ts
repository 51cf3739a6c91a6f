import type { Link } from '../../project/links/link';
import { printLinks } from '../../project/links/printLinks';
import { rowLinks } from '../../project/links/rowLinks';
import type { LocatedTable } from '../locatedTable';
import type { TaskOutline } from './branches';

/** The predecessors cell of a row as it stands; blank where there is no such column. */
export function shownPredecessors({ snapshot, columnOf }: LocatedTable, row: number): string | number {
  const column = columnOf.get('predecessors');
  const value = column === undefined ? '' : snapshot.values[row][column];
  return typeof value === 'boolean' ? '' : value;
}

/**
 * IDs by the code that each row shows: what a link by code means, also where rows were moved since the last
 * refresh. A row that shows none yet counts with the code that it will have.
 */
export function idsByShownCode(
  { snapshot, columnOf }: LocatedTable,
  { tasks }: TaskOutline,
  codes: readonly string[],
): Map<string, number> {
  const column = columnOf.get('code');
  const idOf = new Map<string, number>();
  tasks.forEach(({ id, row }, index) => {
    const shown = column === undefined ? '' : String(snapshot.values[row][column]);
    const code = shown === '' ? codes[index] : shown;
    if (!idOf.has(code) || code === codes[index]) idOf.set(code, id);
  });
  return idOf;
}

/**
 * A predecessors cell with some of its links leading elsewhere.
 *
 * @param taskOf the ID that a link should name; `undefined` leaves it as it is.
 * @returns `undefined` where nothing changes, or where a part could not be read.
 */
export function redirected(
  predecessors: string | number,
  taskOf: (link: Link) => number | undefined,
): string | undefined {
  const links = rowLinks(predecessors);
  if (links === null || links.every((link) => taskOf(link) === undefined)) return undefined;
  return printLinks(
    links.map((link) => {
      const id = taskOf(link);
      return id === undefined ? link : { ...link, predecessor: { by: 'id', id } };
    }),
  );
}
