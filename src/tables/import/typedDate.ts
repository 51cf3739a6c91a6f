import { parseIsoDay } from '../../project/values/day';
import type { CellValue } from '../tableContent';

/**
 * A date as a file writes it, year first; blank stays blank, and what is no such date keeps its text, for
 * `04/05/2026` means different days to different people.
 *
 * @example
 * typedDate('2026/9/14'); //=> 46279
 * typedDate('04/05/2026'); //=> '04/05/2026'
 */
export function typedDate(text: string): CellValue {
  return parseIsoDay(text) ?? text.trim();
}
