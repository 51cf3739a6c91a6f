import type { ListId } from '../../tables/spec';
import { choiceOf, choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';

/**
 * What a field holds, in a language: a choice is the same whichever of its words says it, all else is what it is.
 *
 * @param list the list that the field is chosen from.
 * @example
 * entryIn('高', 'riskLevel', 'en-US'); //=> 'High'
 * entryIn('high', 'riskLevel', 'en-US'); //=> 'High'
 * entryIn('high', undefined, 'en-US'); //=> 'high'
 */
export function entryIn(text: string, list: ListId | undefined, language: Language): string {
  if (list === undefined || list === 'people' || list === 'departments') return text;
  const id = choiceOf(list, text);
  return id === null ? text : choiceWord(list, id, language);
}
