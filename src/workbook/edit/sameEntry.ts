/**
 * Whether two texts of a field say the same, however their numbers are written.
 *
 * @example
 * sameEntry('12.50', '12.5'); //=> true
 * sameEntry('', '0'); //=> false
 */
export function sameEntry(one: string, other: string): boolean {
  const [first, second] = [one.trim(), other.trim()];
  if (first === '' || second === '') return first === second;
  return first === second || Number(first) === Number(second);
}
