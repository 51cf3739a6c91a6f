import type { ColumnSpec, ColumnType } from '../../tables/spec';
import type { Language } from '../../words/language';
import type { AreaFormat } from '../change';
import { palette } from '../../look/palette';

/** How the cells of a column of a type look. */
interface TypeLook {
  readonly numberFormat?: string;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  /** Width in characters where the column does not name its own. */
  readonly width: number;
}

const day = 'yyyy-mm-dd';

const looks: Readonly<Record<ColumnType, TypeLook>> = {
  id: { numberFormat: '0', horizontal: 'Center', width: 6 },
  code: { numberFormat: '@', horizontal: 'Center', width: 8 },
  text: { horizontal: 'Left', width: 16 },
  longText: { horizontal: 'Left', width: 26 },
  integer: { numberFormat: '0', horizontal: 'Center', width: 8 },
  days: { numberFormat: 'General', horizontal: 'Right', width: 9 },
  number: { numberFormat: 'General', horizontal: 'Right', width: 10 },
  date: { numberFormat: day, horizontal: 'Center', width: 11.5 },
  percent: { numberFormat: '0%', horizontal: 'Right', width: 10 },
  money: { numberFormat: '#,##0', horizontal: 'Right', width: 12 },
  ratio: { numberFormat: '0.00', horizontal: 'Right', width: 9 },
  choice: { horizontal: 'Center', width: 11 },
  light: { horizontal: 'Center', width: 9 },
};

/** Types whose words may need a second line. */
const wraps: ReadonlySet<ColumnType> = new Set(['longText', 'text', 'choice']);

/** English says the same in more characters of half the width: long texts want wider columns. */
const longTextWidth: Readonly<Record<Language, number>> = { 'zh-CN': 26, 'en-US': 42 };

/**
 * Width of a column in characters.
 *
 * @example
 * columnWidth({ type: 'date' }, 'en-US'); //=> 11.5
 * columnWidth({ type: 'text', width: 34 }, 'zh-CN'); //=> 34
 */
export function columnWidth({ type, width }: Pick<ColumnSpec, 'type' | 'width'>, language: Language): number {
  return width ?? (type === 'longText' ? longTextWidth[language] : looks[type].width);
}

/** Does the user type into the column? Everything else Plumbline or a formula fills. */
export function isInput(column: Pick<ColumnSpec, 'kind'>): boolean {
  return column.kind === 'input';
}

/** Are the cells of a column text, whatever is typed into them? */
export function keepsText(column: ColumnSpec): boolean {
  return looks[column.type].numberFormat === '@';
}

/** Format of a column's data cells: inputs on paper, computed cells on the panel tint. */
export function columnFormat(column: Pick<ColumnSpec, 'kind' | 'type'>): AreaFormat {
  const { numberFormat, horizontal } = looks[column.type];
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    horizontal,
    vertical: 'Center',
    ...(wraps.has(column.type) ? { wrap: true } : {}),
    fill: isInput(column) ? palette.paper : palette.panel,
    ...(isInput(column) ? {} : { fontColor: palette.ink }),
  };
}
