import type { Issue, IssueCode } from '../project/issue';
import { changeViewWords } from '../words/changeViewWords';
import type { Language, Localized } from '../words/language';
import { say } from '../words/say';
import { standardTable } from './standardTables';

const sentences: Partial<Readonly<Record<IssueCode, Localized>>> = {
  unauthorisedChange: changeViewWords.contentChange,
  unauthorisedTask: changeViewWords.contentTask,
  unauthorisedRemoval: changeViewWords.contentRemoval,
};

/**
 * What a request for change is about: a difference between plan and baseline as a fact, without what to do about
 * it; blank for any other issue.
 *
 * @example
 * const params = { id: 15, name: 'Buy parts', was: '12', is: '15' };
 * differenceText(issue('unauthorisedChange', { table: 'tasks', row: 2, column: 'duration' }, params), 'en-US');
 * //=> 'Task 15 “Buy parts”: Duration from 12 to 15'
 */
export function differenceText({ code, column, params }: Issue, language: Language): string {
  const sentence = sentences[code];
  if (sentence === undefined) return '';
  const label = standardTable('tasks').columns.find(({ id }) => id === column)?.label[language];
  return say(sentence, { ...params, field: label ?? '' }, language);
}
