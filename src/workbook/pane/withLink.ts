import type { LinkType } from '../../project/links/link';
import { parseLinks } from '../../project/links/parseLinks';
import { printLinks } from '../../project/links/printLinks';

/**
 * The text of a predecessors cell with one more link; a link to the same task of the same type is replaced.
 *
 * @param lag in working days; negative is a lead.
 * @example
 * withLink('3; 7SS', { id: 9, type: 'FS', lag: 2 }); //=> '3; 7SS; 9FS+2d'
 * withLink('3', { id: 3, type: 'FS', lag: 1 }); //=> '3FS+1d'
 */
export function withLink(
  predecessors: string,
  { id, type, lag }: { readonly id: number; readonly type: LinkType; readonly lag: number },
): string {
  const { links } = parseLinks(predecessors);
  const others = links.filter(
    (link) => link.predecessor.by !== 'id' || link.predecessor.id !== id || link.type !== type,
  );
  return printLinks([...others, { predecessor: { by: 'id', id }, type, lag, unit: 'days' }]);
}

/**
 * The text of a predecessors cell without one of its links.
 *
 * @param text of the link in its canonical form.
 * @example
 * withoutLink('3; 7SS; 9FS+2d', '7SS'); //=> '3; 9FS+2d'
 */
export function withoutLink(predecessors: string, text: string): string {
  return printLinks(parseLinks(predecessors).links.filter((link) => printLinks([link]) !== text));
}
