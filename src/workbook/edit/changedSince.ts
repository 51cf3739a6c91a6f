import { editWords } from '../../words/editWords';
import { localized, type Localized } from '../../words/language';
import { saidOf, type Fields } from './typedFields';

/** A cell that is about to be written, as fields show it: what it holds, and what it would hold. */
export interface CellToWrite {
  readonly label: Localized;
  readonly now: string;
  readonly then: string;
}

/**
 * Why an edit must not be written: a cell holds neither what it held when the edit was begun nor what was typed. Two
 * who typed the same are of one mind. `undefined` where nothing of the kind is in the way.
 *
 * @param begunOn what the cells held, by the ids of their fields; others are not compared.
 * @param cellOf `undefined` for what is not written.
 */
export function changedSince(
  begunOn: Fields,
  cellOf: (id: string) => CellToWrite | undefined,
): Localized | undefined {
  for (const [id, before] of Object.entries(begunOn)) {
    const cell = cellOf(id);
    if (!cell || cell.now === before || cell.now === cell.then) continue;
    const now = cell.now === '' ? editWords.blank : localized(cell.now, cell.now);
    return saidOf(editWords.changedSince, { column: cell.label, now });
  }
  return undefined;
}
