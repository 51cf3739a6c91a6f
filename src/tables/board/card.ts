import type { Localized } from '../../words/language';
import type { NamedCellSpec, TableId } from '../spec';
import type { BoardElement, BoardFormula, BoardLook, BoardPlace, BoardRule } from './boardSpec';

/** A card: what it is about, one figure, and a line that says what the figure means. */
export interface CardSpec {
  /** Three rows: label, figure, caption. */
  readonly place: Pick<BoardPlace, 'row' | 'column' | 'columns'>;
  readonly label: Localized;
  readonly link: TableId;
  readonly figure: NamedCellSpec | BoardFormula;
  readonly look?: BoardLook;
  readonly caption: BoardFormula;
  readonly numberFormat?: Localized;
  readonly rules?: readonly BoardRule[];
}

/**
 * The elements of a card, label above figure above caption.
 *
 * @example
 * const blank = { formula: () => '=""', compute: () => '' };
 * const label = { 'zh-CN': '进度', 'en-US': 'Progress' };
 * const place = { row: 4, column: 0, columns: 3 };
 * card({ place, label, link: 'progress', figure: blank, caption: blank }).length; //=> 4
 */
export function card({
  place,
  label,
  link,
  figure,
  look,
  caption,
  numberFormat,
  rules,
}: CardSpec): BoardElement[] {
  const line = (offset: number): BoardPlace => ({ ...place, row: place.row + offset, rows: 1 });
  return [
    { element: 'panel', place: { ...place, rows: 3 } },
    { element: 'text', place: line(0), look: 'label', words: label, link },
    'name' in figure
      ? {
          element: 'figure',
          place: line(1),
          look: look ?? 'figure',
          cell: figure,
          ...(numberFormat ? { numberFormat } : {}),
          ...(rules ? { rules } : {}),
        }
      : {
          element: 'text',
          place: line(1),
          look: look ?? 'figure',
          words: figure,
          ...(rules ? { rules } : {}),
        },
    { element: 'text', place: line(2), look: 'caption', words: caption },
  ];
}
