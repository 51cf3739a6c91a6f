import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { BarAnchors } from '../../tables/gantt/barRule';
import { barRules } from '../../tables/gantt/barRules';
import { barColumns, keptColumns, readColumns } from '../../tables/gantt/ganttColumns';
import { slotCount } from '../../tables/gantt/ganttUnit';
import type { Language } from '../../words/language';
import { sheetWords } from '../../words/sheetWords';
import { columnLetters } from '../address';
import type { Area } from '../cell';
import type { Change, RuleFormat } from '../change';
import { ganttKey, ganttKeySigns } from './ganttKey';
import {
  columnArea,
  columnOf,
  gridArea,
  gridColumn,
  hiddenRows,
  keptArea,
  keyRow,
  mostRows,
  slotArea,
  slotRow,
  spareRows,
  type GanttPlace,
} from './ganttLayout';

/** Rows that the rules cover from the start: as many as are ever listed, and room for rows that others insert. */
const ruledRows = mostRows + 20 * spareRows;

/** A column of the time scale holds two digits. */
const slotWidth = 1.15;
const slotFontSize = 7;
const rowPoints = 17;

/** The conditional formats of the grid, and those of the columns beside it: bold summaries over hairlines. */
export function ganttRules(place: GanttPlace): Change[] {
  const area = gridArea(place, 0, ruledRows);
  const row = place.body + 1;
  const column = columnLetters(gridColumn(place));
  const own = (id: Parameters<typeof columnOf>[1]) => `$${columnLetters(columnOf(place, id))}${row}`;
  const anchors: BarAnchors = {
    here: `${column}${row}`,
    row: own,
    slot: (id) => `${column}$${slotRow(place, id) + 1}`,
    slotBefore: (id) => `${columnLetters(gridColumn(place) - 1)}$${slotRow(place, id) + 1}`,
  };
  const rule = (where: Area, formula: string, format: RuleFormat): Change => ({
    edit: 'conditionalFormat',
    area: where,
    rule: { kind: 'formula', formula, format },
  });
  const read = { ...columnArea(place, 'code', 0, ruledRows), columns: readColumns.length };
  return [
    rule(read, `=${own('name')}<>""`, { bottom: palette.hairline }),
    // In LibreOffice one rule alone draws a cell: the stronger one has to say what both do.
    rule(read, `=${own('summary')}=1`, { bold: true, bottom: palette.hairline }),
    // Excel puts a new rule above those that are there.
    ...[...barRules].reverse().map(({ formula, look }) => rule(area, formula(anchors), look)),
  ];
}

/** The look of some rows of tasks. */
export function rowsLook(place: GanttPlace, first: number, rows: number, language: Language): Change[] {
  const font = { fontName: sheetFont[language], fontSize: typeScale.help, fontColor: palette.ink };
  const read = { ...columnArea(place, 'code', first, rows), columns: readColumns.length };
  return [
    { edit: 'format', area: read, format: { ...font, vertical: 'Center' } },
    ...readColumns.map(({ id, numberFormat, horizontal }): Change => ({
      edit: 'format',
      area: columnArea(place, id, first, rows),
      format: { ...(numberFormat ? { numberFormat } : {}), ...(horizontal ? { horizontal } : {}) },
    })),
    { edit: 'rowHeight', area: read, points: rowPoints },
  ];
}

/** The look of a milestone's signs. */
export function signLook(place: GanttPlace, first: number, mark: number, language: Language): Change {
  return {
    edit: 'format',
    area: gridArea(place, first, 1),
    format: {
      fontName: sheetFont[language],
      fontSize: typeScale.help - 1,
      fontColor: mark === 2 ? palette.critical : palette.ink,
      horizontal: 'Center',
      vertical: 'Center',
    },
  };
}

function headerLook(place: GanttPlace, language: Language): Change[] {
  const lower = slotArea(place, 'lower');
  const all: Area = { ...lower, row: slotRow(place, 'upper'), column: place.left, rows: 2 };
  const whole = { ...all, columns: readColumns.length + lower.columns };
  const slots = { fontSize: slotFontSize, horizontal: 'Center' } as const;
  const names = readColumns.map(({ label }) => label?.[language] ?? '');
  return [
    {
      edit: 'write',
      area: { ...lower, column: place.left, columns: names.length },
      cells: [names],
    },
    {
      edit: 'format',
      area: whole,
      format: {
        fontName: sheetFont[language],
        fontSize: typeScale.help,
        bold: true,
        fontColor: palette.paper,
        fill: palette.accent,
        vertical: 'Center',
      },
    },
    ...readColumns.map(({ id, horizontal }): Change => ({
      edit: 'format',
      area: { ...columnArea(place, id, 0, 1), row: lower.row },
      format: { horizontal: horizontal === 'Right' ? 'Right' : (horizontal ?? 'Left') },
    })),
    { edit: 'format', area: slotArea(place, 'upper'), format: { fontSize: typeScale.help - 1 } },
    { edit: 'format', area: lower, format: { ...slots, bold: false } },
    { edit: 'rowHeight', area: all, points: 16 },
  ];
}

function keyLook(place: GanttPlace, language: Language): Change[] {
  const cell = (offset: number, columns: number): Area => ({
    sheet: place.sheet,
    row: keyRow(place),
    column: gridColumn(place) + offset,
    rows: 1,
    columns,
  });
  const words = ganttKey(language);
  return [
    { edit: 'write', area: cell(0, words.length), cells: [words] },
    {
      edit: 'format',
      area: cell(0, slotCount),
      format: {
        fontName: sheetFont[language],
        fontSize: typeScale.help,
        fontColor: palette.muted,
        vertical: 'Center',
      },
    },
    ...ganttKeySigns.map(({ offset, color }): Change => ({
      edit: 'format',
      area: cell(offset, 1),
      format: { fontColor: color, horizontal: 'Center' },
    })),
    { edit: 'rowHeight', area: cell(0, 1), points: 18 },
  ];
}

/** The look of everything but the rows of tasks: key, headers, widths, hidden rows and columns, frozen panes. */
export function ganttSheetLook(place: GanttPlace, language: Language): Change[] {
  const { sheet } = place;
  const column = (index: number, count = 1): Area => ({
    sheet,
    row: 0,
    column: index,
    rows: 1,
    columns: count,
  });
  const hidden = { ...keptArea(place, 0, 1), row: 0, columns: keptColumns.length + barColumns.length };
  return [
    ...headerLook(place, language),
    ...keyLook(place, language),
    ...readColumns.map(({ id, width }): Change => ({
      edit: 'columnWidth',
      area: column(columnOf(place, id)),
      characters: width,
    })),
    { edit: 'columnWidth', area: { ...gridArea(place, 0, 1), row: 0 }, characters: slotWidth },
    { edit: 'hide', area: hidden, lines: 'columns', hidden: true },
    {
      edit: 'hide',
      area: { ...slotArea(place, 'from'), rows: hiddenRows },
      lines: 'rows',
      hidden: true,
    },
    { edit: 'freeze', sheet, rows: place.body, columns: columnOf(place, 'name') + 1 },
  ];
}

/** Prints on one page across, with the time scale over every page. */
export function ganttPage(place: GanttPlace, projectName: string, language: Language): Change {
  return {
    edit: 'page',
    sheet: place.sheet,
    titleRows: `$${slotRow(place, 'upper') + 1}:$${slotRow(place, 'lower') + 1}`,
    titleColumns: '',
    pagesWide: 1,
    pagesTall: 1,
    footerLeft: projectName.replaceAll('&', '&&'),
    footerRight: sheetWords.page[language],
  };
}
