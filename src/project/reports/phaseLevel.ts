/**
 * The outline level of a project's phases: 1, or 2 where all of the project hangs on one task. `null` is a level that
 * nobody knows.
 *
 * @example
 * phaseLevel([1, 2, 1, 2]); //=> 1
 * phaseLevel([1, 2, 3, 2]); //=> 2
 * phaseLevel([1]); //=> 1
 */
export function phaseLevel(levels: readonly (number | null)[]): 1 | 2 {
  return levels.filter((level) => level === 1).length === 1 && levels.includes(2) ? 2 : 1;
}
