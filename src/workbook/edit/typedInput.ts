import { parseIsoDay } from '../../project/values/day';
import { typedNumber } from '../../tables/import/typedNumber';
import type { ColumnSpec, NamedCellSpec } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import { choiceOf, choiceWord, openLists, type ChoiceListId } from '../../words/choiceLists';
import { editWords } from '../../words/editWords';
import { localized, type Language, type Localized } from '../../words/language';
import { say } from '../../words/say';

/** What a typed text is to the cell, or what is wrong with it, in words. */
export type TypedInput = { readonly input: CellValue } | { readonly problem: Localized };

/** What a cell accepts. */
export type Accepting = Pick<ColumnSpec & NamedCellSpec, 'type'> &
  Pick<Partial<ColumnSpec>, 'list' | 'least'>;

function tooLow(least: number): TypedInput {
  const words = (language: Language) => say(editWords.tooLow, { least }, language);
  return { problem: localized(words('zh-CN'), words('en-US')) };
}

function numberInput(text: string, { type, least = 0 }: Accepting): TypedInput {
  const number = typedNumber(text);
  if (typeof number !== 'number') return { problem: editWords.notANumber };
  if ((type === 'integer' || type === 'id') && !Number.isInteger(number))
    return { problem: editWords.notAWhole };
  return number < least ? tooLow(least) : { input: number };
}

function shareInput(text: string): TypedInput {
  const number = typedNumber(text.replace(/[%％]\s*$/, ''));
  return typeof number === 'number' && number >= 0 && number <= 100
    ? { input: Number((number / 100).toFixed(6)) }
    : { problem: editWords.notAShare };
}

function choiceInput(text: string, list: ChoiceListId, language: Language): TypedInput {
  const id = choiceOf(list, text);
  if (id !== null) return { input: choiceWord(list, id, language) };
  return openLists.has(list) ? { input: text } : { problem: editWords.notAChoice };
}

/**
 * What somebody typed into a field of the pane, as its cell takes it: dates as serials, per cent as shares, choices
 * in the workbook's language. Blank stays blank.
 *
 * @param language of the workbook.
 * @example
 * typedInput('5 天', { type: 'days' }, 'zh-CN'); //=> { input: 5 }
 * typedInput('40', { type: 'percent' }, 'zh-CN'); //=> { input: 0.4 }
 * typedInput('2026-09-14', { type: 'date' }, 'en-US'); //=> { input: 46279 }
 */
export function typedInput(typed: string, accepting: Accepting, language: Language): TypedInput {
  const text = typed.trim();
  const { type, list } = accepting;
  if (text === '') return { input: '' };
  switch (type) {
    case 'date': {
      const day = parseIsoDay(text);
      return day === null ? { problem: editWords.notADate } : { input: day };
    }
    case 'percent':
      return shareInput(text);
    case 'id':
    case 'integer':
    case 'days':
    case 'number':
    case 'money':
    case 'ratio':
      return numberInput(text, accepting);
    case 'choice':
    case 'light':
      return list === undefined || list === 'people' || list === 'departments'
        ? { input: text }
        : choiceInput(text, list, language);
    default:
      return { input: text };
  }
}
