/** Excel's limit for a sheet's name. */
const longest = 31;

/**
 * A sheet name that is still free: the wanted one, else with the smallest number from 2 on. Excel does not
 * tell upper from lower case in sheet names.
 *
 * @example
 * freeSheetName('WBS', ['Sheet1', 'wbs', 'WBS 2']); //=> 'WBS 3'
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` ${number}`;
    name = wanted.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}
