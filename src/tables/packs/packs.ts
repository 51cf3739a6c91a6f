import { blank } from './blank';
import { crossDepartment } from './crossDepartment';
import type { Pack } from './pack';

/** Every pack; the first is the default. */
export const packs: readonly Pack[] = [crossDepartment, blank];

/**
 * A pack by its id.
 *
 * @returns `undefined` where there is none of that id.
 * @example
 * packOf('blank')?.tasks; //=> []
 */
export function packOf(id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}
