import type { HostError } from '../excel/hostError';
import type { Change } from '../workbook/change';

/** Excel's words for opening and closing groups of rows. */
const outlining = /^Range\.(un)?group$/;

/**
 * Was it a group of rows that Excel refused to make or to undo? An outline cannot be read beforehand.
 *
 * @example
 * isOutlineRefused({ code: 'InvalidOperation', place: 'Range.ungroup' }); //=> true
 */
export function isOutlineRefused({ code, place }: Pick<HostError, 'code' | 'place'>): boolean {
  return code === 'InvalidOperation' && outlining.test(place);
}

/**
 * A plan for another try, without the groups of rows that Excel has just refused to make or to undo. An outline
 * cannot be read; where somebody changed it by hand, what is remembered of it is wrong, and the same would be refused
 * for ever. It is only a look: the rest is done.
 *
 * @param changes planned on a new reading. A group that is not among those of the last try is another one.
 * @param last what was refused, and with what error.
 */
export function withoutRefusedOutline(
  changes: readonly Change[],
  last: { readonly changes: readonly Change[]; readonly error?: Pick<HostError, 'code' | 'place'> },
): readonly Change[] {
  if (last.error === undefined || !isOutlineRefused(last.error)) return changes;
  const isGroup = ({ edit }: Change) => edit === 'group' || edit === 'hide';
  const refused = new Set(last.changes.filter(isGroup).map((change) => JSON.stringify(change)));
  return changes.filter((change) => !isGroup(change) || !refused.has(JSON.stringify(change)));
}
