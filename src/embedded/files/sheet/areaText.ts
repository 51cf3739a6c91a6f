import { areaAddress, parseArea } from '../../model/address';
import type { Area } from '../../model/area';

/**
 * The areas of a space-separated list as files write it; what is no address is left out.
 *
 * @example
 * readAreas('A1:B2 D4').length //=> 2
 */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

/**
 * A list of areas as files write it. Whole columns are written out as cells, for that is all that the format has.
 *
 * @example
 * areasText([{ row: 0, column: 0, rowCount: 1048576, columnCount: 1 }]) //=> 'A1:A1048576'
 */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaText).join(' ');
}

/** One area as files write it. */
export function areaText(area: Area): string {
  const address = areaAddress(area);
  if (/^[A-Z]+:/.test(address) && !/\d/.test(address))
    return address.replace(':', '1:') + String(area.rowCount);
  return /^\d+:\d+$/.test(address) ? `A${address.replace(':', ':XFD')}` : address;
}

/**
 * Zero-based row and column of a cell address such as `AB12`; −1 where a half is missing.
 *
 * @example
 * cellPosition('C2') //=> [1, 2]
 */
export function cellPosition(address: string): [row: number, column: number] {
  let column = 0;
  let index = 0;
  for (; index < address.length; index++) {
    const code = address.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return [Number(address.slice(index)) - 1, column - 1];
}
