import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { ColumnSpec } from '../../tables/spec';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import { columnFormat } from '../look/columnLook';
import { columnValidation, type ListSource } from './columnValidation';
import { listOf } from './listOf';

/** A table that is to be dressed: its place and the columns that it has there. */
export interface PlacedTable {
  readonly columns: readonly ColumnSpec[];
  readonly language: Language;
  /** Header row and data rows. */
  readonly area: Area;
}

/** Points of a row with one and with two lines of body text. */
const rowPoints = { header: 30, oneLine: 20, twoLines: 32 } as const;

/** Header cells: white on the accent, wrapped and centred. */
export function headerLook(header: Area, language: Language): Change[] {
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

/** Data rows: font, hairlines, and a height of two lines where a column holds long text. */
export function rowLook(body: Area, columns: readonly ColumnSpec[], language: Language): Change[] {
  const isLong = columns.some(({ type }) => type === 'longText');
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
    { edit: 'rowHeight', area: body, points: isLong ? rowPoints.twoLines : rowPoints.oneLine },
  ];
}

/** Format and validation of data cells of one column. */
export function columnLook(
  column: ColumnSpec,
  area: Area,
  language: Language,
  list: ListSource | undefined,
): Change[] {
  return [
    { edit: 'format', area, format: columnFormat(column) },
    columnValidation(column, area, language, list),
  ];
}

/** How a table looks when it is made: header, rows, and each column's format and validation. */
export function tableLook({ columns, language, area }: PlacedTable): Change[] {
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return [
    ...headerLook({ ...area, rows: 1 }, language),
    ...rowLook(body, columns, language),
    ...columns.flatMap((column, index) =>
      columnLook(column, { ...body, column: area.column + index, columns: 1 }, language, listOf(column)),
    ),
  ];
}
