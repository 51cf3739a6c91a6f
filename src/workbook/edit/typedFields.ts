import type { ColumnSpec } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { editWords } from '../../words/editWords';
import { localized, type Language, type Localized } from '../../words/language';
import { say } from '../../words/say';
import type { LocatedTable } from '../locatedTable';
import { typedInput } from './typedInput';

/** What was typed, by the ids of columns or named cells. */
export type Fields = Readonly<Record<string, string>>;

/** The cells to be written by column id, or what is wrong, in a sentence. */
export type TypedFields =
  { readonly cells: ReadonlyMap<string, CellValue> } | { readonly refused: Localized };

/** A sentence with names of its own in each language. */
export function saidOf(words: Localized, params: Readonly<Record<string, Localized>>): Localized {
  const said = (language: Language) => {
    const texts = Object.entries(params).map(([name, text]) => [name, text[language]]);
    return say(words, Object.fromEntries(texts) as Record<string, string>, language);
  };
  return localized(said('zh-CN'), said('en-US'));
}

/**
 * What was typed as the cells of a table take it.
 *
 * @param language of the workbook.
 * @throws RangeError for a column that people do not fill: the caller is at fault.
 */
export function typedFields(table: LocatedTable, fields: Fields, language: Language): TypedFields {
  const cells = new Map<string, CellValue>();
  for (const [id, text] of Object.entries(fields)) {
    const spec: ColumnSpec | undefined = table.spec.columns.find((column) => column.id === id);
    if (spec?.kind !== 'input') throw new RangeError(`${table.spec.id} takes no input in ${id}.`);
    if (!table.columnOf.has(id)) {
      // A blank has nothing to be written.
      if (text.trim() === '') continue;
      return { refused: saidOf(editWords.noPlace, { column: spec.label }) };
    }
    const typed = typedInput(text, spec, language);
    if ('problem' in typed)
      return { refused: saidOf(editWords.inColumn, { column: spec.label, problem: typed.problem }) };
    cells.set(id, typed.input);
  }
  return { cells };
}
