import type { CellValue } from '../tableContent';
import { isFormulaText } from '../typedCell';
import type { LocatedTable } from './locateColumns';

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');
}

/**
 * The data rows in which the user typed something, counted from 0. Formulas fill every row by themselves and
 * do not count; nor do the codes and dates that Plumbline wrote. A blank row stays where it is and is skipped.
 */
export function filledRows({ spec, content, columnOf, ownColumns }: LocatedTable): number[] {
  const typed = spec.columns.flatMap(({ id, kind }) => {
    const place = columnOf.get(id);
    return place !== undefined && (kind === 'input' || kind === 'key') ? [place] : [];
  });
  return content.formulas.flatMap((row, index) => {
    const isTyped = typed.some((place) => !isBlank(row[place]));
    const isNoted = ownColumns.some((place) => !isBlank(row[place]) && !isFormulaText(row[place]));
    return isTyped || isNoted ? [index] : [];
  });
}
