import type { CellValue } from '../../tables/tableContent';
import { choiceLists, choiceOf, choiceWord, type ChoiceListId } from '../../words/choiceLists';
import type { Language } from '../../words/language';

/** The drop-down whose words stand in a column or named cell; `undefined` where there is none, or one of names. */
export function choiceListOf({ list }: { readonly list?: string }): ChoiceListId | undefined {
  return list !== undefined && list in choiceLists ? (list as ChoiceListId) : undefined;
}

/**
 * A word of a drop-down in another language; what the list does not know stays as it is.
 *
 * @example
 * inLanguage('riskLevel', '高', 'en-US'); //=> 'High'
 * inLanguage('cause', '下雨', 'en-US'); //=> '下雨'
 */
export function inLanguage(list: ChoiceListId, value: CellValue, language: Language): CellValue {
  const id = typeof value === 'string' && value !== '' ? choiceOf(list, value) : null;
  return id === null ? value : choiceWord(list, id, language);
}
