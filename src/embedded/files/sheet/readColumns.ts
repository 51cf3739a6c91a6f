import type { Column, Sheet } from '../../model/sheet';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { NORMAL_STYLE } from '../../model/style';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Widths that differ by less are the same: producers round in different ways. */
const SAME_WIDTH = 0.01;

function readColumn(column: XmlElement, standardWidth: number, styles: readonly CellStyle[]): Column {
  const { width, customWidth, hidden, outlineLevel, collapsed, style } = column.attributes;
  const read: Column = {};
  const isOwn = isOn(customWidth) || Math.abs(Number(width) - standardWidth) > SAME_WIDTH;
  if (width !== undefined && isOwn) read.width = Number(width);
  if (isOn(hidden)) read.hidden = true;
  if (Number(outlineLevel ?? 0) > 0) read.outlineLevel = Number(outlineLevel);
  if (isOn(collapsed)) read.collapsed = true;
  const known = styles[Number(style ?? 0)];
  if (known && known !== NORMAL_STYLE) read.style = known;
  return read;
}

/** Reads standard sizes and columns into a sheet. */
export function readColumns(sheet: Sheet, worksheet: XmlElement, styles: readonly CellStyle[]): void {
  const format = childNamed(worksheet, 'sheetFormatPr')?.attributes ?? {};
  sheet.standardWidth = Number(format.defaultColWidth ?? STANDARD_COLUMN_WIDTH);
  sheet.standardHeight = Number(format.defaultRowHeight ?? STANDARD_ROW_HEIGHT);
  for (const column of childrenNamed(childNamed(worksheet, 'cols'), 'col')) {
    if (Object.keys(readColumn(column, sheet.standardWidth, styles)).length === 0) continue;
    for (let number = Number(column.attributes.min); number <= Number(column.attributes.max); number++) {
      sheet.columns.set(number - 1, readColumn(column, sheet.standardWidth, styles));
    }
  }
}
