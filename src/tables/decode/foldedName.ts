/**
 * A name as it compares: without case, width and surrounding or doubled space.
 *
 * @example
 * foldedName(' Ａnn  Lee '); //=> 'ann lee'
 */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
