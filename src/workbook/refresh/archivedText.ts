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
 * A header as the archive writes it: on one line.
 *
 * @example
 * shownHeader('Cost\nof site'); //=> 'Cost of site'
 */
export function shownHeader(header: string): string {
  return header.replace(/\s*\r?\n\s*/g, ' ');
}

/**
 * What a row held, for people to read and for `parseArchived` to read back: `header: value` line by line; a
 * line break inside a value is followed by two spaces.
 *
 * @example
 * printArchived([{ header: '实际完成%', type: 'percent', value: 0.5 }]); //=> '实际完成%: 50%'
 */
export function printArchived(cells: readonly ArchivedCell[]): string {
  return cells
    .map((cell) => `${shownHeader(cell.header)}: ${printed(cell).replace(/\r?\n/g, '\n  ')}`)
    .join('\n');
}

/** Headers that a text may hold, as `shownHeader` gives them, with the types of standard columns. */
export type KnownHeaders = ReadonlyMap<string, ColumnType | undefined>;

/** The header that a line begins with: the longest that is known, because a header may hold a colon itself. */
function headerOf(line: string, known: KnownHeaders): string | undefined {
  let longest: string | undefined;
  for (const header of known.keys())
    if (line.startsWith(`${header}:`) && header.length > (longest?.length ?? 0)) longest = header;
  return longest ?? /^[^\n]+?(?=:)/.exec(line)?.[0];
}

/**
 * Reads such a text back.
 *
 * @example
 * parseArchived('实际完成%: 50%', new Map([['实际完成%', 'percent']])); //=> [{ header: '实际完成%', type: 'percent', value: 0.5 }]
 * parseArchived('Cost: site: 5', new Map([['Cost: site', undefined]])); //=> [{ header: 'Cost: site', type: undefined, value: 5 }]
 */
export function parseArchived(text: string, known: KnownHeaders): ArchivedCell[] {
  return text.split(/\n(?! {2})/).flatMap((line): ArchivedCell[] => {
    const header = headerOf(line, known);
    if (header === undefined) return [];
    const type = known.get(header);
    const value = line.slice(header.length + 1).replace(/^ /, '');
    return [{ header, type, value: valueOf(value.replaceAll('\n  ', '\n'), type) }];
  });
}
