import { columnWidth, rowHeight } from '../edits/autofit';
import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { areaAddress, qualifiedAddress } from '../model/address';
import { cellArea } from '../model/area';
import type { Area } from '../model/area';
import { effectiveStyle } from '../edits/effectiveStyle';
import { builtInStyleName } from '../edits/namedStyles';
import { editBy } from '../edits/edit';
import { restyleCells } from '../edits/formatCells';
import { changeColumns, changeRows } from '../edits/resizeCells';
import type { StylePatch } from '../model/style';
import { widthInCharacters } from '../model/measure';
import { arrayOf, booleanOf, isOmitted, numberOf, recordOf } from '../protocol/argument';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import type { HostClass, Method, Session } from '../protocol/hostObject';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { rangeBorderClass } from './rangeBorder';
import { rangeDetails } from './rangeDetails';

type Json = Record<string, unknown>;

/** A wire name from a property's. */
function wireName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Reads the members of a class that a load option names. */
function readMembers<T>(type: HostClass<T>, target: T, options: unknown, session: Session): Json {
  const result: Json = {};
  for (const [name, wanted] of Object.entries(recordOf(options))) {
    if (wanted !== true) continue;
    const property = type.properties[wireName(name)];
    if (!property) throw apiNotFound(`${type.name}.${name}`);
    result[name] = (typeof property === 'function' ? property : property.get)(target, session);
  }
  return result;
}

/** Assigns the members of a class that an object gives. */
function writeMembers<T>(type: HostClass<T>, target: T, values: Json, session: Session): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const property = type.properties[wireName(name)];
    if (!property || typeof property === 'function') throw apiNotFound(`${type.name}.${name}`);
    property.set(target, value, session);
  }
}

function readFormat(range: LiveArea, options: unknown, session: Session): Json {
  const target = { sheet: range.sheet, parts: [range] };
  const { font, fill, borders, protection, ...own } = recordOf(options);
  return {
    ...readMembers(rangeFormatClass, target, own, session),
    ...(font ? { font: readMembers(rangeFontClass, target, font, session) } : {}),
    ...(fill ? { fill: readMembers(rangeFillClass, target, fill, session) } : {}),
    ...(protection ? { protection: readMembers(formatProtectionClass, target, protection, session) } : {}),
    ...(borders ? { borders: readBorders(range, borders, session) } : {}),
  };
}

const BORDERS = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
} as const;

function readBorders(range: LiveArea, options: unknown, session: Session): Json {
  const areas = { sheet: range.sheet, parts: [range] };
  return Object.fromEntries(
    Object.entries(BORDERS).map(([name, side]) => [
      name,
      readMembers(rangeBorderClass, { areas, side }, options, session),
    ]),
  );
}

function writeFormat(range: LiveArea, format: unknown, session: Session): void {
  const target = { sheet: range.sheet, parts: [range] };
  const { font, fill, borders, protection, ...own } = recordOf(format, 'format');
  writeMembers(rangeFormatClass, target, own, session);
  if (!isOmitted(font)) writeMembers(rangeFontClass, target, recordOf(font), session);
  if (!isOmitted(fill)) writeMembers(rangeFillClass, target, recordOf(fill), session);
  if (!isOmitted(protection)) writeMembers(formatProtectionClass, target, recordOf(protection), session);
  if (isOmitted(borders)) return;
  for (const [name, side] of Object.entries(BORDERS)) {
    const line = recordOf(borders)[name];
    if (!isOmitted(line)) writeMembers(rangeBorderClass, { areas: target, side }, recordOf(line), session);
  }
}

function readCell({ sheet }: LiveArea, area: Area, options: Json, session: Session): Json {
  const cell = liveArea(sheet, area);
  const result: Json = {};
  if (options['address'] ?? options['addressLocal']) result['address'] = qualifiedAddress(sheet.name, area);
  if (options['hidden'])
    result['hidden'] = readMembers(
      { name: 'Range', properties: rangeDetails },
      cell,
      { hidden: true },
      session,
    )['hidden'];
  if (options['hyperlink'])
    result['hyperlink'] = readMembers(
      { name: 'Range', properties: rangeDetails },
      cell,
      { hyperlink: true },
      session,
    )['hyperlink'];
  if (options['style']) result['style'] = builtInStyleName(effectiveStyle(sheet, area.row, area.column).name);
  if (options['format']) result['format'] = readFormat(cell, options['format'], session);
  return result;
}

function writeCell({ sheet }: LiveArea, area: Area, values: Json, session: Session): void {
  const cell = liveArea(sheet, area);
  if (!isOmitted(values['hyperlink']))
    writeMembers(
      { name: 'Range', properties: rangeDetails },
      cell,
      { hyperlink: values['hyperlink'] },
      session,
    );
  if (!isOmitted(values['style']))
    writeMembers({ name: 'Range', properties: rangeDetails }, cell, { style: values['style'] }, session);
  if (!isOmitted(values['format'])) writeFormat(cell, values['format'], session);
  const patch: StylePatch | null =
    typeof values['numberFormat'] === 'string' ? { numberFormat: values['numberFormat'] } : null;
  if (patch) restyleCells(editBy(session), sheet, area, patch);
}

/** The methods that read and write many properties cell by cell, row by row or column by column. */
export const rangeCellProperties: Readonly<Record<string, Method<LiveArea>>> = {
  GetCellProperties: (range, [options], session) => {
    const wanted = recordOf(options, 'cellPropertiesLoadOptions');
    const { area } = range;
    return Array.from({ length: area.rowCount }, (_row, r) =>
      Array.from({ length: area.columnCount }, (_column, c) =>
        readCell(range, cellArea(area.row + r, area.column + c), wanted, session),
      ),
    );
  },
  SetCellProperties: (range, [data], session) => {
    const { area } = range;
    const rows = arrayOf(data, 'cellPropertiesData');
    if (rows.length !== area.rowCount) throw invalidArgument('The data must have the shape of the range.');
    rows.forEach((line, r) => {
      const cells = arrayOf(line, 'row');
      if (cells.length !== area.columnCount)
        throw invalidArgument('The data must have the shape of the range.');
      cells.forEach((values, c) => {
        if (!isOmitted(values))
          writeCell(range, cellArea(area.row + r, area.column + c), recordOf(values), session);
      });
    });
  },
  GetRowProperties: (range, [options], session) => {
    const wanted = recordOf(options, 'rowPropertiesLoadOptions');
    const { sheet, area } = range;
    return Array.from({ length: area.rowCount }, (_row, r) => {
      const line = { ...area, row: area.row + r, rowCount: 1 };
      return {
        ...readCell(range, line, wanted, session),
        ...(wanted['address'] ? { address: areaAddress(line) } : {}),
        ...(wanted['rowIndex'] ? { rowIndex: line.row } : {}),
        ...(wanted['rowHidden'] ? { rowHidden: sheet.rows.get(line.row)?.hidden === true } : {}),
        ...(wanted['rowHeight'] ? { rowHeight: rowHeight(sheet, line.row) } : {}),
      };
    });
  },
  GetColumnProperties: (range, [options], session) => {
    const wanted = recordOf(options, 'columnPropertiesLoadOptions');
    const { sheet, area } = range;
    return Array.from({ length: area.columnCount }, (_column, c) => {
      const line = { ...area, column: area.column + c, columnCount: 1 };
      return {
        ...readCell(range, line, wanted, session),
        ...(wanted['address'] ? { address: areaAddress(line) } : {}),
        ...(wanted['columnIndex'] ? { columnIndex: line.column } : {}),
        ...(wanted['columnHidden'] ? { columnHidden: sheet.columns.get(line.column)?.hidden === true } : {}),
        ...(wanted['columnWidth'] ? { columnWidth: columnWidth(sheet, line.column) } : {}),
      };
    });
  },
  SetRowProperties: (range, [data], session) => {
    arrayOf(data, 'rowPropertiesData').forEach((values, r) => {
      if (isOmitted(values)) return;
      const line = { ...range.area, row: range.area.row + r, rowCount: 1 };
      const given = recordOf(values);
      writeCell(range, line, given, session);
      if (!isOmitted(given['rowHidden']))
        changeRows(editBy(session), range.sheet, line, { hidden: booleanOf(given['rowHidden']) });
      if (!isOmitted(given['rowHeight']))
        changeRows(editBy(session), range.sheet, line, { height: numberOf(given['rowHeight']) });
    });
  },
  SetColumnProperties: (range, [data], session) => {
    arrayOf(data, 'columnPropertiesData').forEach((values, c) => {
      if (isOmitted(values)) return;
      const line = { ...range.area, column: range.area.column + c, columnCount: 1 };
      const given = recordOf(values);
      writeCell(range, line, given, session);
      if (!isOmitted(given['columnHidden'])) {
        changeColumns(editBy(session), range.sheet, line, { hidden: booleanOf(given['columnHidden']) });
      }
      if (!isOmitted(given['columnWidth'])) {
        changeColumns(editBy(session), range.sheet, line, {
          width: widthInCharacters(numberOf(given['columnWidth'])),
        });
      }
    });
  },
};
