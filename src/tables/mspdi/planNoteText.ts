import type { Language } from '../../words/language';
import { constraintWords, planFileWords, planNoteWords } from '../../words/planFileWords';
import { say } from '../../words/say';
import { tasksTable } from '../tasksTable';
import type { PlanNote, PlanNoteCode } from './planNote';

/** Of one kind no more are told; a plan may have thousands. */
const MOST_OF_A_KIND = 10;

/** Ids of constraints and columns as they are called. */
function inWords(params: PlanNote['params'], language: Language): PlanNote['params'] {
  const constraint = Object.entries(constraintWords).find(([id]) => id === params.constraint)?.[1];
  const column = tasksTable.columns.find(({ id }) => id === params.column)?.label;
  return {
    ...params,
    ...(constraint && { constraint: constraint[language] }),
    ...(column && { column: column[language] }),
  };
}

/**
 * A note as a sentence: what was left out or taken in another form.
 *
 * @example
 * planNoteText({ code: 'inactiveTask', params: { task: '7 Dig' } }, 'en-US');
 * //=> 'Task 7 Dig: it is inactive in Microsoft Project and was left out.'
 */
export function planNoteText({ code, params }: PlanNote, language: Language): string {
  return say(planNoteWords[code], inWords(params, language), language);
}

/**
 * Notes as lines, those of a kind together, long lists cut short.
 *
 * @example
 * const notes = Array.from({ length: 12 }, (_, index) => ({ code: 'inactiveTask', params: { task: String(index) } }));
 * planNoteLines(notes, 'en-US').length; //=> 11
 */
export function planNoteLines(notes: readonly PlanNote[], language: Language): string[] {
  const kinds = new Map<PlanNoteCode, PlanNote[]>();
  for (const note of notes) {
    const kind = kinds.get(note.code);
    if (kind === undefined) kinds.set(note.code, [note]);
    else kind.push(note);
  }
  return [...kinds.values()].flatMap((kind) => {
    const told = kind.slice(0, MOST_OF_A_KIND).map((note) => planNoteText(note, language));
    const more = kind.length - told.length;
    return more === 0 ? told : [...told, say(planFileWords.more, { count: more }, language)];
  });
}
