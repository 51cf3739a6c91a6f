import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { hasContent, storedCells } from '../model/cells';
import { formatValue } from '../model/formatValue';
import type { Sheet } from '../model/sheet';
import { effectiveStyle } from './effectiveStyle';
import { plainValue, writeCells } from './writeCells';
import type { Edit } from './edit';

/** How texts are searched for. */
export interface FindCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The cells of an area whose shown texts (or formulas) hold a text, row by row. `*`, `?` and `~` have Excel's meaning. */
export function findCells(
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: FindCriteria,
): { row: number; column: number }[] {
  const pattern = patternOf(text, criteria);
  const found: { row: number; column: number }[] = [];
  for (const [row, column, cell] of storedCells(sheet.cells, area)) {
    if (hasContent(cell) && searched(sheet, row, column, cell).some((shown) => pattern.test(shown)))
      found.push({ row, column });
  }
  return found;
}

function searched(sheet: Sheet, row: number, column: number, cell: Cell): string[] {
  const shown = formatValue(cell.value, effectiveStyle(sheet, row, column).numberFormat);
  return cell.formula === undefined ? [shown, String(plainValue(cell.value))] : [shown, cell.formula];
}

function patternOf(text: string, { completeMatch, matchCase }: FindCriteria, isGlobal = false): RegExp {
  const body = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (sign) => {
    if (sign.startsWith('~') && sign.length === 2) return `\\${sign[1]}`;
    return sign === '*' ? '[\\s\\S]*' : sign === '?' ? '[\\s\\S]' : `\\${sign}`;
  });
  return new RegExp(completeMatch ? `^(?:${body})$` : body, `${matchCase ? '' : 'i'}${isGlobal ? 'g' : ''}u`);
}

/** Replaces a text in the contents of an area's cells and answers how many replacements were made. */
export function replaceInCells(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  criteria: FindCriteria,
): number {
  const pattern = patternOf(text, criteria, true);
  let count = 0;
  for (const [row, column, cell] of [...storedCells(sheet.cells, area)]) {
    if (!hasContent(cell) || row > lastRow(area) || column > lastColumn(area)) continue;
    const content = cell.formula ?? String(plainValue(cell.value));
    const matches = content.match(pattern)?.filter((match) => match !== '') ?? [];
    if (matches.length === 0) continue;
    count += matches.length;
    const next = content.replace(pattern, () => replacement);
    writeCells(edit, sheet, { row, column, rowCount: 1, columnCount: 1 }, [[next]]);
  }
  return count;
}
