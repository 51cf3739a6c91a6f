import { formatIsoDay, parseIsoDay } from '../../project/values/day';
import type { ColumnType } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';

/** A cell of an archived row: the header that it stood under, its type where the column is a standard one. */
export interface ArchivedCell {
  readonly header: string;
  readonly type: ColumnType | undefined;
  readonly value: CellValue;
}

/** Types whose cells hold text whatever it looks like. */
const textTypes: readonly (ColumnType | undefined)[] = ['code', 'text', 'longText', 'choice', 'light'];

/** Twelve digits take the dust off a share times a hundred. */
const digits = 12;

function printed({ type, value }: ArchivedCell): string {
  if (typeof value !== 'number') return String(value);
  if (type === 'date' && Number.isInteger(value)) return formatIsoDay(value);
  return type === 'percent' ? `${Number((value * 100).toPrecision(digits))}%` : String(value);
}

function valueOf(text: string, type: ColumnType | undefined): CellValue {
  if (text === '' || textTypes.includes(type)) return text;
  if (type === 'date') return parseIsoDay(text) ?? text;
  if (type === 'percent' && text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
  const number = Number(text);
  // A text such as 1.10 or 007 would come back as another.
  return String(number) === text ? number : text;
}

/**
 * What a row held, for people to read and for `parseArchived` to read back: `header: value` line by line; a
 * line break inside a value is followed by two spaces.
 *
 * @example
 * printArchived([{ header: '实际完成%', type: 'percent', value: 0.5 }]); //=> '实际完成%: 50%'
 */
export function printArchived(cells: readonly ArchivedCell[]): string {
  return cells.map((cell) => `${cell.header}: ${printed(cell).replace(/\r?\n/g, '\n  ')}`).join('\n');
}

/**
 * Reads such a text back.
 *
 * @param typeOf the type of a standard column by its header now.
 * @example
 * parseArchived('实际完成%: 50%', () => 'percent'); //=> [{ header: '实际完成%', type: 'percent', value: 0.5 }]
 */
export function parseArchived(
  text: string,
  typeOf: (header: string) => ColumnType | undefined,
): ArchivedCell[] {
  return text.split(/\n(?! {2})/).flatMap((line): ArchivedCell[] => {
    const found = /^([^\n]+?): ?([\s\S]*)$/.exec(line);
    if (!found) return [];
    const [, header, value] = found;
    const type = typeOf(header);
    return [{ header, type, value: valueOf(value.replaceAll('\n  ', '\n'), type) }];
  });
}
