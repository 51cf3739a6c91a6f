import type { OpenedExcel } from '../../embedded/openExcel';
import { gridFor, writeCells } from '../../embedded/edits/writeCells';
import { deliverEvents } from '../../embedded/host/host';
import type { Area } from '../../embedded/model/area';
import { cellAt } from '../../embedded/model/cells';
import { clearSelected } from '../../embedded/grid/clearSelected';
import { shownText } from '../../embedded/grid/shownText';
import { typeIntoCell } from '../../embedded/grid/typeIntoCell';
import { formatValue } from '../../embedded/model/formatValue';
import { effectiveStyle } from '../../embedded/edits/effectiveStyle';
import type { Sheet } from '../../embedded/model/sheet';
import { isError } from '../../embedded/model/cell';
import { HostError } from '../../embedded/protocol/hostError';
import { ruleRefusal } from './ruleRefusal';

/** Why an edit of the person at the grid was refused: the validation's words or the host's; `undefined` where it was made. */
export type Refusal = string | undefined;

/** Makes an edit of the person at the grid; what the host refuses is told, what is ours is thrown. */
function attempt(edit: () => void): Refusal {
  try {
    edit();
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

/** Types a text into a cell; it becomes what Excel makes of it. */
export function typeText(
  excel: OpenedExcel,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Refusal {
  const refused = ruleRefusal(excel.workbook, sheet, row, column, text);
  return refused ?? attempt(() => typeIntoCell(excel.host, sheet, row, column, text));
}

/** Writes rows of texts as if each was typed, from a cell to the right and down. */
export function pasteRows(
  excel: OpenedExcel,
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): Refusal {
  const columnCount = Math.max(...rows.map(({ length }) => length));
  const area: Area = { row, column, rowCount: rows.length, columnCount };
  const grid = rows.map((cells) => Array.from({ length: columnCount }, (_, index) => cells[index] ?? null));
  const { host } = excel;
  return attempt(() => {
    try {
      writeCells({ host, origin: null }, sheet, area, gridFor(grid, area));
      host.calculator.settle();
    } finally {
      deliverEvents(host);
    }
  });
}

/** Clears what cells hold and leaves how they look. */
export function clearArea(excel: OpenedExcel, sheet: Sheet, area: Area): Refusal {
  return attempt(() => clearSelected(excel.host, sheet, area));
}

/** What the formula bar and the editor show of a cell: the formula, or the value as it would be typed. */
export function editableText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet.cells, row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return cell.style?.isTextPrefixed ? `'${value}` : value;
  return typedNumber(value, effectiveStyle(sheet, row, column).numberFormat);
}

/** A number as one would type it again: dates as dates, per cents with their sign. */
function typedNumber(value: number, numberFormat: string): string {
  const plain = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[yd]/i.test(plain)) return formatValue(value, value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm');
  if (plain.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}

/** The shown texts of an area, tabs between cells and line ends between rows. */
export function areaAsText(sheet: Sheet, area: Area): string {
  const rows = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) =>
      quoted(shownText(sheet, area.row + r, area.column + c)),
    ).join('\t'),
  );
  return rows.join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * The cells of a copied text, as Excel and others put them on the clipboard.
 *
 * @example
 * textAsRows('a\tb\r\nc\t"d\nd"'); //=> [['a', 'b'], ['c', 'd\nd']]
 */
export function textAsRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  for (const [, inQuotes, plain, end] of text.replace(/(\r\n|\n|\r)$/, '').matchAll(cells)) {
    rows[rows.length - 1].push(inQuotes?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
