import type { Link } from './link';
import { parseLinks } from './parseLinks';

/**
 * The links of a predecessors cell for its canonical text; `null` where a part could not be read, so that
 * nobody overwrites what the user meant.
 *
 * @example
 * rowLinks('7xx'); //=> null
 * rowLinks(''); //=> []
 */
export function rowLinks(cell: string | number): readonly Link[] | null {
  if (cell === '') return [];
  const { links, faults } = parseLinks(cell);
  return faults.length > 0 ? null : links;
}
