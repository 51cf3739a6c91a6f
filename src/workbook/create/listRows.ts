import { choiceLists, choicesOf, type ChoiceListId } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import type { RowValues } from './newTable';

/** The rows of the lists table: every list's words from the first row down, without gaps. */
export function listRows(language: Language): RowValues[] {
  const lists = Object.keys(choiceLists) as ChoiceListId[];
  const longest = lists.reduce((most, list) => Math.max(most, choicesOf(list).length), 0);
  return Array.from(
    { length: longest },
    (_, place) =>
      new Map(
        lists.flatMap((list) => {
          const choice = choicesOf(list).at(place);
          return choice ? [[list, choice.label[language]] as const] : [];
        }),
      ),
  );
}
