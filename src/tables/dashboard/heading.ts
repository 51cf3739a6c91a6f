import type { Localized } from '../../words/language';
import type { BoardElement } from '../board/boardSpec';
import type { TableId } from '../spec';

/** The heading of a panel; a click on it leads to the table that the panel is about. */
export function heading(
  row: number,
  column: number,
  columns: number,
  words: Localized,
  link: TableId,
): BoardElement {
  return { element: 'text', place: { row, column, rows: 1, columns }, look: 'heading', words, link };
}
