import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { ColumnSpec } from '../../tables/spec';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import { columnFormat, columnWidth } from '../look/columnLook';
import { columnValidation, type ListSource } from './columnValidation';

/** A table that is to be dressed: its place and the columns that it has there. */
export interface PlacedTable {
  readonly columns: readonly ColumnSpec[];
  readonly language: Language;
  /** Header row and data rows. */
  readonly area: Area;
  readonly listOf: (column: ColumnSpec) => ListSource | undefined;
}

/** Points of a row with one and with two lines of body text. */
const rowPoints = { header: 30, oneLine: 20, twoLines: 32 } as const;

/** The data cells of a column, counted from the table's left edge. */
export function columnArea({ area }: PlacedTable, column: number): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + column, columns: 1 };
}

function headerLook({ area, language }: PlacedTable): Change[] {
  const header: Area = { ...area, rows: 1 };
  return [
    {
      edit: 'format',
      area: header,
      format: {
        fontName: sheetFont[language],
        fontSize: typeScale.header,
        fontColor: palette.paper,
        bold: true,
        fill: palette.accent,
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
      },
    },
    { edit: 'rowHeight', area: header, points: rowPoints.header },
  ];
}

function bodyLook({ columns, area, language }: PlacedTable): Change[] {
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const long = columns.some(({ type }) => type === 'longText');
  return [
    {
      edit: 'format',
      area: body,
      format: {
        fontName: sheetFont[language],
        fontSize: typeScale.body,
        fontColor: palette.ink,
        bottomBorder: palette.hairline,
      },
    },
    { edit: 'rowHeight', area: body, points: long ? rowPoints.twoLines : rowPoints.oneLine },
  ];
}

/** Format and validation of one column's data cells. */
export function columnLook(table: PlacedTable, index: number): Change[] {
  const column = table.columns[index];
  const area = columnArea(table, index);
  return [
    { edit: 'format', area, format: columnFormat(column) },
    columnValidation(column, area, table.language, table.listOf(column)),
  ];
}

/** How a table looks when it is made: header, body, and each column's width, format and validation. */
export function tableLook(table: PlacedTable): Change[] {
  const { columns, area } = table;
  return [
    ...headerLook(table),
    ...bodyLook(table),
    ...columns.flatMap((column, index): Change[] => [
      {
        edit: 'columnWidth',
        area: { ...area, column: area.column + index, columns: 1, rows: 1 },
        characters: columnWidth(column),
      },
      ...columnLook(table, index),
    ]),
  ];
}
