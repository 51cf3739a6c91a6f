import type { Column, Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { element } from '../xml/xmlWriter';

function columnKey(column: Column): string {
  const { width, hidden, outlineLevel, collapsed } = column;
  return JSON.stringify([width, hidden, outlineLevel, collapsed]);
}

/** The `cols` element, neighbours that are alike in one entry; `''` for none. */
export function columnsXml(sheet: Sheet, cellFormat: (style: CellStyle) => number): string {
  const stored = [...sheet.columns]
    .filter(([, column]) => Object.values(column).some((value) => value !== undefined && value !== false))
    .sort(([one], [other]) => one - other);
  const runs: { first: number; last: number; column: Column }[] = [];
  for (const [index, column] of stored) {
    const run = runs[runs.length - 1];
    const continues =
      run?.last === index - 1 &&
      columnKey(run.column) === columnKey(column) &&
      run.column.style === column.style;
    if (run && continues) run.last = index;
    else runs.push({ first: index, last: index, column });
  }
  const items = runs.map(({ first, last, column }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width: column.width ?? sheet.standardWidth,
      style: column.style ? cellFormat(column.style) || undefined : undefined,
      hidden: column.hidden || undefined,
      customWidth: column.width === undefined ? undefined : true,
      outlineLevel: column.outlineLevel || undefined,
      collapsed: column.collapsed || undefined,
    }),
  );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

/** The `sheetFormatPr` element. */
export function sheetFormatXml(
  sheet: Sheet,
  kept: Readonly<Record<string, string>>,
  fileWidth: number,
): string {
  const deepest = (items: Iterable<{ outlineLevel?: number }>): number | undefined =>
    [...items].reduce((level, { outlineLevel = 0 }) => Math.max(level, outlineLevel), 0) || undefined;
  return element('sheetFormatPr', {
    baseColWidth: 8,
    ...kept,
    defaultColWidth: sheet.standardWidth === fileWidth ? kept.defaultColWidth : sheet.standardWidth,
    defaultRowHeight: sheet.standardHeight,
    outlineLevelRow: deepest(sheet.rows.values()),
    outlineLevelCol: deepest(sheet.columns.values()),
  });
}
