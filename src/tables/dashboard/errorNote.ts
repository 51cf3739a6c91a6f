import { localized } from '../../words/language';
import type { BoardContext, BoardScope } from '../board/boardSpec';
import { watchedLabel, watchedTables } from './errorGrid';

const words = {
  lead: localized(' 错误值按空白计：', ' Errors count as blank: '),
  between: localized('、', ', '),
  space: localized(' ', ' '),
  from: localized(' 个（首见第 ', ' (first in row '),
  closed: localized(' 行）', ')'),
  end: localized('。', '.'),
};

const places = Array.from({ length: watchedTables }, (_, place) => place);

/** Where cells hold errors, and how many; an expression, blank where none does. */
export function errorNoteFormula({ at, span, text }: BoardScope): string {
  const parts = places.map((place) => {
    const [count, row] = [at('errors', 'count', place), at('errors', 'row', place)];
    const label = `${text(words.between)}&${text(watchedLabel(place))}&${text(words.space)}`;
    return `IF(${count}>0,${label}&${count}&${text(words.from)}&${row}&${text(words.closed)},"")`;
  });
  const named = `MID(${parts.join('&')},LEN(${text(words.between)})+1,999)`;
  return `IF(SUM(${span('errors', 'count')})=0,"",${text(words.lead)}&${named}&${text(words.end)})`;
}

/** The same without a sheet. */
export function errorNote({ at, text }: BoardContext): string {
  const parts = places.flatMap((place) => {
    const [count, row] = [at('errors', 'count', place), at('errors', 'row', place)];
    if (count === 0) return [];
    const label = `${text(watchedLabel(place))}${text(words.space)}`;
    return `${label}${String(count)}${text(words.from)}${String(row)}${text(words.closed)}`;
  });
  return parts.length === 0 ? '' : `${text(words.lead)}${parts.join(text(words.between))}${text(words.end)}`;
}
