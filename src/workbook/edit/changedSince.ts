import type { ColumnSpec } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { editWords } from '../../words/editWords';
import { localized, type Localized } from '../../words/language';
import { entryIn } from './entryIn';
import { fieldText } from './fieldText';
import { saidOf, type Fields } from './typedFields';

/** A cell that an edit may write: what it holds, and what it would hold. */
export interface CellToWrite {
  readonly spec: Pick<ColumnSpec, 'label' | 'type' | 'list'>;
  readonly now: CellValue;
  /** `undefined` where it is not written. */
  readonly then: CellValue | undefined;
}

/**
 * Why an edit must not be written: a cell holds neither what it held when the edit was begun nor what was typed. Two
 * who typed the same are of one mind, and a choice is the same in either language. `undefined` where nothing of the
 * kind is in the way.
 *
 * @param begunOn what the cells held, by the ids of their fields; others are not compared.
 * @param cellOf `undefined` for what is not there.
 */
export function changedSince(
  begunOn: Fields,
  cellOf: (id: string) => CellToWrite | undefined,
): Localized | undefined {
  for (const [id, before] of Object.entries(begunOn)) {
    const cell = cellOf(id);
    if (cell?.then === undefined) continue;
    const { label, type, list } = cell.spec;
    const now = fieldText(cell.now, type);
    const meant = entryIn(now, list, 'en-US');
    if ([before, fieldText(cell.then, type)].some((text) => entryIn(text, list, 'en-US') === meant)) continue;
    const said = now === '' ? editWords.blank : localized(now, now);
    return saidOf(editWords.changedSince, { column: label, now: said });
  }
  return undefined;
}
