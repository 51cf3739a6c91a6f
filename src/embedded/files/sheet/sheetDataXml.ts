import { areaAddress, columnLetters } from '../../model/address';
import type { Cell, CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import type { Row, Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { storedFormula } from '../formula/storedFormula';
import type { StringBook } from '../sharedStrings';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';
import { cellPosition } from './areaText';

/** The rows that a file has, to copy those from that are still the same. */
export interface OriginalRows {
  readonly text: string;
  readonly worksheet: XmlElement;
  /** The sheet as it was read from them. */
  readonly sheet: Sheet;
}

/** Numbers that cells refer to. */
export interface CellBooks {
  readonly strings: StringBook;
  readonly cellFormat: (style: CellStyle | undefined) => number;
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.formula === other.formula &&
    one.style === other.style &&
    Boolean(one.isSpill) === Boolean(other.isSpill) &&
    sameValue(one.value, other.value)
  );
}

function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  return (
    (one?.height ?? null) === (other?.height ?? null) &&
    Boolean(one?.hidden) === Boolean(other?.hidden) &&
    Boolean(one?.filtered) === Boolean(other?.filtered) &&
    (one?.outlineLevel ?? 0) === (other?.outlineLevel ?? 0) &&
    Boolean(one?.collapsed) === Boolean(other?.collapsed) &&
    one?.style === other?.style
  );
}

function sameCells(
  one: ReadonlyMap<number, Cell> | undefined,
  other: ReadonlyMap<number, Cell> | undefined,
): boolean {
  if ((one?.size ?? 0) !== (other?.size ?? 0)) return false;
  for (const [column, cell] of one ?? []) if (!sameCell(cell, other?.get(column))) return false;
  return true;
}

/** Whether all rows and cells of two sheets are the same. */
export function sameRows(one: Sheet, other: Sheet): boolean {
  const rows = new Set([...one.rows.keys(), ...other.rows.keys()]);
  for (const row of rows) if (!sameRow(one.rows.get(row), other.rows.get(row))) return false;
  const stored = new Set([...one.cells.keys(), ...other.cells.keys()]);
  for (const row of stored) if (!sameCells(one.cells.get(row), other.cells.get(row))) return false;
  return true;
}

/** The area that an array result covers: the cells right of and below its formula that show a part of it. */
function spillAddress(sheet: Sheet, row: number, column: number): string | undefined {
  const shows = (r: number, c: number): boolean => sheet.cells.get(r)?.get(c)?.isSpill === true;
  let width = 1;
  let height = 1;
  while (shows(row, column + width)) width++;
  while (shows(row + height, column)) height++;
  return width * height === 1
    ? undefined
    : areaAddress({ row, column, rowCount: height, columnCount: width });
}

/** Knows the table that a cell stands in, for references to "this row". */
function tableNames(sheet: Sheet): (row: number, column: number) => string | undefined {
  return (row, column) =>
    sheet.tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    )?.name;
}

function valueParts(
  value: CellValue,
  hasFormula: boolean,
  strings: StringBook,
): [type: string, value: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isError(value)) return [' t="e"', `<v>${escapeText(value.error)}</v>`];
  if (hasFormula) return [' t="str"', `<v>${escapeText(encodeXstring(value))}</v>`];
  return [' t="s"', `<v>${strings.indexOf(value)}</v>`];
}

/** Row attributes of the file that the model holds itself. */
const OWN_ROW_ATTRIBUTES = new Set([
  'r',
  's',
  'customFormat',
  'hidden',
  'outlineLevel',
  'collapsed',
  'customHeight',
]);

function rowAttributes(
  row: number,
  own: Row | undefined,
  original: XmlElement | undefined,
  cellFormat: CellBooks['cellFormat'],
): Record<string, string | number | boolean | undefined> {
  const kept = Object.entries(original?.attributes ?? {}).filter(([name]) => !OWN_ROW_ATTRIBUTES.has(name));
  const { ht, spans: _stale, ...others } = Object.fromEntries(kept);
  const wasOwn = original?.attributes.customHeight === '1' || original?.attributes.customHeight === 'true';
  return {
    r: row + 1,
    ...others,
    s: own?.style ? cellFormat(own.style) : undefined,
    customFormat: own?.style ? true : undefined,
    ht: own?.height ?? (wasOwn ? undefined : ht),
    customHeight: own?.height === undefined ? undefined : true,
    hidden: own?.hidden || own?.filtered || undefined,
    outlineLevel: own?.outlineLevel || undefined,
    collapsed: own?.collapsed || undefined,
  };
}

function originalCells(row: XmlElement | undefined): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let next = 0;
  for (const cell of childrenNamed(row, 'c')) {
    const column = cell.attributes.r === undefined ? next : cellPosition(cell.attributes.r)[1];
    cells.set(column, cell);
    next = column + 1;
  }
  return cells;
}

/** A cell that takes part in a shared formula cannot be copied alone: its text may stand in another cell. */
function isShared(cell: XmlElement): boolean {
  return childNamed(cell, 'f')?.attributes.t === 'shared';
}

function hasSharedFormula(row: XmlElement): boolean {
  return row.children.some(isShared);
}

function originalRows(worksheet: XmlElement | undefined): Map<number, XmlElement> {
  const rows = new Map<number, XmlElement>();
  let next = 0;
  for (const row of childrenNamed(childNamed(worksheet, 'sheetData'), 'row')) {
    const index = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
    rows.set(index, row);
    next = index + 1;
  }
  return rows;
}

/**
 * The `sheetData` element. Rows and cells that are as the file has them are copied letter by letter, with all that the
 * model does not know of them (formatted runs, metadata); the others are written from the model, with the last results of
 * their formulas.
 */
export function sheetDataXml(sheet: Sheet, original: OriginalRows | undefined, books: CellBooks): string {
  const { strings, cellFormat } = books;
  const tableAt = tableNames(sheet);
  const stored = new Map<string, string>();
  const fileRows = originalRows(original?.worksheet);

  const formulaXml = (cell: Cell, row: number, column: number): string => {
    if (cell.formula === undefined) return '';
    const table = tableAt(row, column);
    const key = `${table ?? ''}\n${cell.formula}`;
    let text = stored.get(key);
    if (text === undefined) {
      text = escapeText(encodeXstring(storedFormula(cell.formula, table)));
      stored.set(key, text);
    }
    const spill = spillAddress(sheet, row, column);
    return spill === undefined ? `<f>${text}</f>` : `<f t="array" ref="${spill}">${text}</f>`;
  };

  const cellXml = (cell: Cell, row: number, column: number): string => {
    const style = cell.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
    const format = cellFormat(style);
    const [type, value] = valueParts(cell.value, cell.formula !== undefined, strings);
    const head = `<c r="${columnLetters(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}${type}`;
    const content = formulaXml(cell, row, column) + value;
    return content === '' ? `${head}/>` : `${head}>${content}</c>`;
  };

  const rowXml = (row: number): string => {
    const own = sheet.rows.get(row);
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    const fileRow = fileRows.get(row);
    const before = original?.sheet.cells.get(row);
    const isSame =
      fileRow !== undefined &&
      original !== undefined &&
      sameRow(own, original.sheet.rows.get(row)) &&
      sameCells(cells, before);
    if (isSame && !hasSharedFormula(fileRow)) return original.text.slice(fileRow.start, fileRow.end);
    const fileCells = originalCells(fileRow);
    const columns = [...cells.keys()].sort((one, other) => one - other);
    const content = columns.map((column) => {
      const cell = cells.get(column) ?? { value: null };
      const fileCell = fileCells.get(column);
      const canCopy = fileCell !== undefined && !isShared(fileCell) && sameCell(cell, before?.get(column));
      return canCopy && original
        ? original.text.slice(fileCell.start, fileCell.end)
        : cellXml(cell, row, column);
    });
    return element('row', rowAttributes(row, own, fileRow, cellFormat), content.join(''));
  };

  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  for (const [row, fileRow] of fileRows) if (fileRow.attributes.ht !== undefined) rows.add(row);
  return element(
    'sheetData',
    {},
    [...rows]
      .sort((one, other) => one - other)
      .map(rowXml)
      .join(''),
  );
}
