import { parseArea, splitSheet } from '../../embedded/model/address';
import { lastColumn, lastRow, containsCell } from '../../embedded/model/area';
import type { DataValidation } from '../../embedded/model/dataValidation';
import type { Sheet } from '../../embedded/model/sheet';
import { sheetNamed } from '../../embedded/model/workbook';
import type { WorkbookModel } from '../../embedded/model/workbook';
import { resolveTableReference } from '../../embedded/formulas/resolveTableReference';
import { shownText } from '../../embedded/grid/shownText';

/** The validation of a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return sheet.dataValidations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
}

/** The words of a cell's drop-down; `undefined` for a cell without one. */
export function choicesOf(
  workbook: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | undefined {
  const rule = validationAt(sheet, row, column)?.rule;
  if (rule?.kind !== 'List' || !rule.inCellDropDown) return undefined;
  if (!rule.source.startsWith('=')) return rule.source.split(',').map((word) => word.trim());
  return wordsOf(workbook, sheet, rule.source.slice(1), 0);
}

/** Names may refer to names; more than this many are a circle. */
const NAME_DEPTH = 5;

function wordsOf(workbook: WorkbookModel, sheet: Sheet, reference: string, depth: number): readonly string[] {
  // A list that ends with its last word; blanks are left out here anyway.
  const upToLast = /^INDEX\((.+),1\):INDEX\(\1,/.exec(reference);
  if (upToLast) return wordsOf(workbook, sheet, upToLast[1], depth);
  const table = resolveTableReference(workbook, reference);
  if (table)
    return wordsWithin(
      table.sheet,
      table.area.row,
      table.area.column,
      lastRow(table.area),
      lastColumn(table.area),
    );
  const { sheet: sheetName, rest } = splitSheet(reference);
  const area = parseArea(rest);
  const home = sheetName === null ? sheet : sheetNamed(workbook, sheetName);
  if (area && home) return wordsWithin(home, area.row, area.column, lastRow(area), lastColumn(area));
  const name = workbook.names.find((known) => known.name.toLowerCase() === reference.toLowerCase());
  return name && depth < NAME_DEPTH ? wordsOf(workbook, sheet, name.formula.slice(1), depth + 1) : [];
}

function wordsWithin(sheet: Sheet, top: number, left: number, bottom: number, right: number): string[] {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const word = shownText(sheet, row, column);
      if (word !== '') words.push(word);
    }
  }
  return words;
}
