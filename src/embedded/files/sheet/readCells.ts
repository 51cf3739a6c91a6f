import { columnLetters } from '../../model/address';
import type { Cell, CellValue } from '../../model/cell';
import { errorValue } from '../../model/cell';
import type { Row, Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { NORMAL_STYLE } from '../../model/style';
import type { Table } from '../../model/table';
import { tableBody } from '../../model/table';
import { movedFormula } from '../formula/movedFormula';
import { shownFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { cellPosition, readAreas } from './areaText';
import { readRichText } from './readRichText';

/** What the cells of a sheet refer to. */
export interface CellSurroundings {
  readonly cellStyles: readonly CellStyle[];
  readonly sharedStrings: readonly string[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Day of an ISO date or date-time as a serial (1900 date system), for the rare cells that are stored as dates. */
function isoSerial(text: string): number | string {
  const time = Date.parse(/\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text.replace(/Z?$/, 'Z'));
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function readValue(cell: XmlElement, strings: readonly string[]): CellValue {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') return readRichText(childNamed(cell, 'is'));
  const text = childNamed(cell, 'v')?.text;
  if (text === undefined) return null;
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'str') return decodeXstring(text);
  if (text === '') return null;
  if (type === 'b') return isOn(text);
  if (type === 'e') return errorValue(text) ?? errorValue('#N/A') ?? null;
  return type === 'd' ? isoSerial(text) : Number(text);
}

/** A formula that further cells share, with the cell that it was written for. */
interface SharedFormula {
  readonly text: string;
  readonly address: string;
}

/** Names the table whose body or total row holds a cell; rows are asked in order, so the tables are few per question. */
function tableFinder(tables: readonly Table[]): (row: number, column: number) => string | undefined {
  return (row, column) =>
    tables.find(({ area }) => {
      const { row: top, column: left, rowCount, columnCount } = area;
      return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
    })?.name;
}

/** Rows that a filter hides, told from those that the user hid: hidden rows inside a filter that lets not all through. */
function filteredRows(sheet: Sheet): (row: number) => boolean {
  const areas = sheet.tables.filter(({ criteria }) => criteria.size > 0).map(tableBody);
  if (sheet.autoFilter && sheet.autoFilter.criteria.size > 0) areas.push(sheet.autoFilter.area);
  return (row) => areas.some((area) => row >= area.row && row < area.row + area.rowCount);
}

function readRow(row: XmlElement, styles: readonly CellStyle[], isFiltered: boolean): Row {
  const { ht, customHeight, hidden, outlineLevel, collapsed, s, customFormat } = row.attributes;
  const read: Row = {};
  if (ht !== undefined && isOn(customHeight)) read.height = Number(ht);
  if (isOn(hidden)) read[isFiltered ? 'filtered' : 'hidden'] = true;
  if (Number(outlineLevel ?? 0) > 0) read.outlineLevel = Number(outlineLevel);
  if (isOn(collapsed)) read.collapsed = true;
  const style = isOn(customFormat) ? styles[Number(s)] : undefined;
  if (style) read.style = style;
  return read;
}

/**
 * Reads rows and cells into a sheet. The sheet's columns and tables must have been read: untouched cells inherit from
 * columns, and formulas are shown in the terms of the table that they stand in.
 *
 * @param sheet - gets the rows and cells
 * @param sheetData - the element that holds them
 * @returns each row's element by its index, for a writer that copies what has not changed
 */
export function readCells(sheet: Sheet, sheetData: XmlElement | undefined, around: CellSurroundings): void {
  const shared = new Map<string, SharedFormula>();
  const spills: [origin: string, area: string][] = [];
  const tableAt = tableFinder(sheet.tables);
  const isFiltered = filteredRows(sheet);
  const formulas = new Map<string, string>();

  const shown = (stored: string, table: string | undefined): string => {
    const key = table === undefined ? stored : `${table}\n${stored}`;
    let formula = formulas.get(key);
    if (formula === undefined) formulas.set(key, (formula = shownFormula(stored, table)));
    return formula;
  };

  const storedText = (f: XmlElement, address: string): string | undefined => {
    const { t, si, ref } = f.attributes;
    const text = decodeXstring(f.text);
    if (t === 'array' && ref !== undefined && ref !== address) spills.push([address, ref]);
    if (t === 'dataTable') return undefined;
    if (t !== 'shared' || si === undefined) return text === '' ? undefined : text;
    if (text !== '') shared.set(si, { text, address });
    const source = shared.get(si);
    if (!source) return undefined;
    return source.address === address ? source.text : movedFormula(source.text, source.address, address);
  };

  let nextRow = 0;
  for (const rowElement of childrenNamed(sheetData, 'row')) {
    const row = rowElement.attributes.r === undefined ? nextRow : Number(rowElement.attributes.r) - 1;
    nextRow = row + 1;
    const own = readRow(rowElement, around.cellStyles, isFiltered(row));
    if (Object.keys(own).length > 0) sheet.rows.set(row, own);
    const stored = new Map<number, Cell>();
    let nextColumn = 0;
    for (const cellElement of rowElement.children) {
      if (cellElement.name !== 'c') continue;
      const reference = cellElement.attributes.r;
      const column = reference === undefined ? nextColumn : cellPosition(reference)[1];
      nextColumn = column + 1;
      const cell: Cell = { value: readValue(cellElement, around.sharedStrings) };
      const f = childNamed(cellElement, 'f');
      const formula = f && storedText(f, reference ?? `${columnLetters(column)}${row + 1}`);
      if (formula !== undefined) cell.formula = shown(formula, tableAt(row, column));
      const style = around.cellStyles[Number(cellElement.attributes.s ?? 0)] ?? NORMAL_STYLE;
      const inherits = own.style !== undefined || sheet.columns.get(column)?.style !== undefined;
      if (style !== NORMAL_STYLE || inherits) cell.style = style;
      if (cell.style || cell.value !== null || cell.formula !== undefined) stored.set(column, cell);
    }
    if (stored.size > 0) sheet.cells.set(row, stored);
  }
  markSpills(sheet, spills);
}

/** Marks what shows a part of an array result: everything in the formula's area but the formula's own cell. */
function markSpills(sheet: Sheet, spills: readonly [origin: string, area: string][]): void {
  for (const [origin, text] of spills) {
    const [originRow, originColumn] = cellPosition(origin);
    const [area] = readAreas(text);
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = sheet.cells.get(row)?.get(column);
        if (cell && cell.formula === undefined && (row !== originRow || column !== originColumn))
          cell.isSpill = true;
      }
    }
  }
}
