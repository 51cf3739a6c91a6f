/**
 * Rewrites the tasks that a predecessors text names, and nothing else: types, lags and separators stay as
 * written. What names no task of the file stays too, so that the next check can report it.
 *
 * @param idOf the new ID of what the text calls `2` or `2.3`, or `undefined` where there is none.
 * @example
 * renameReferences('2FS+3d; 1.4SS', (name) => ({ '2': 12, '1.4': 7 })[name]); //=> '12FS+3d; 7SS'
 * renameReferences('99', () => undefined); //=> '99'
 */
export function renameReferences(predecessors: string, idOf: (name: string) => number | undefined): string {
  return predecessors.replace(
    /(^|[;,；，、])(\s*)(\d+(?:\.\d+)*)/g,
    (_whole, separator: string, space: string, name: string) => `${separator}${space}${idOf(name) ?? name}`,
  );
}
