import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import { barRules } from '../../tables/gantt/barRules';
import { barColumns, keptColumns, readColumns } from '../../tables/gantt/ganttColumns';
import { ganttWords } from '../../words/ganttWords';
import type { Language } from '../../words/language';
import { columnLetters } from '../address';
import type { Area } from '../cell';
import type { Change } from '../change';
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
const slotWidth = 1;
const slotFontSize = 7;
const rowPoints = 17;

/** The conditional formats of the grid, and bold summaries beside it. */
export function ganttRules(place: GanttPlace): Change[] {
  const area = gridArea(place, 0, ruledRows);
  const row = place.body + 1;
  const column = columnLetters(gridColumn(place));
  const own = (id: Parameters<typeof columnOf>[1]) => `$${columnLetters(columnOf(place, id))}${row}`;
  const rules = barRules.map((rule): Change => {
    const formula = rule.formula({
      here: `${column}${row}`,
      row: own,
      slot: (id) => `${column}$${slotRow(place, id) + 1}`,
    });
    return { edit: 'conditionalFormat', area, rule: { kind: 'formula', formula, format: rule.look } };
  });
  const read = { ...columnArea(place, 'code', 0, ruledRows), columns: readColumns.length };
  return [
    ...rules,
    {
      edit: 'conditionalFormat',
      area: read,
      rule: { kind: 'formula', formula: `=${own('summary')}=1`, format: { bold: true } },
    },
  ];
}

/** The look of some rows of tasks. */
export function rowsLook(place: GanttPlace, first: number, rows: number, language: Language): Change[] {
  const font = { fontName: sheetFont[language], fontSize: typeScale.help, fontColor: palette.ink };
  const read = { ...columnArea(place, 'code', first, rows), columns: readColumns.length };
  return [
    { edit: 'format', area: read, format: { ...font, vertical: 'Center', bottomBorder: palette.hairline } },
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
      fontSize: typeScale.help,
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

type KeyEntry = { readonly word: keyof typeof ganttWords; readonly look: Partial<Record<string, string>> };

/** The key: a swatch as its rule draws it, and the word. */
const keyEntries: readonly KeyEntry[] = [
  { word: 'plan', look: { fill: palette.gantt.plan } },
  { word: 'done', look: { fill: palette.gantt.done } },
  { word: 'critical', look: { fill: palette.gantt.critical } },
  { word: 'late', look: { fill: palette.late.tint } },
  { word: 'summary', look: { fill: palette.gantt.summary } },
  { word: 'baseline', look: { bottomBorder: palette.muted } },
  { word: 'dayOff', look: { fill: palette.notKnown.tint } },
];

/** Columns of the time scale that an entry of the key takes: two for the swatch, the rest for the word. */
const keyWidth = 10;

function keyLook(place: GanttPlace, language: Language): Change[] {
  const row = keyRow(place);
  const cell = (offset: number, columns: number): Area => ({
    sheet: place.sheet,
    row,
    column: gridColumn(place) + offset,
    rows: 1,
    columns,
  });
  const signs = ['◆', '┃'];
  const words = (['milestone', 'statusDate'] as const).map((id) => ganttWords[id][language]);
  const font = {
    fontName: sheetFont[language],
    fontSize: typeScale.help,
    fontColor: palette.muted,
    vertical: 'Center',
  } as const;
  const swatches = keyEntries.flatMap(({ word, look }, index): Change[] => [
    { edit: 'format', area: cell(index * keyWidth, 2), format: look },
    { edit: 'write', area: cell(index * keyWidth + 2, 1), cells: [[` ${ganttWords[word][language]}`]] },
  ]);
  const next = keyEntries.length * keyWidth;
  return [
    { edit: 'format', area: cell(0, gridArea(place, 0, 1).columns), format: font },
    ...swatches,
    ...signs.flatMap((sign, index): Change[] => [
      {
        edit: 'write',
        area: cell(next + index * keyWidth, 2),
        cells: [[sign, ` ${words[index]}`]],
      },
    ]),
    {
      edit: 'format',
      area: cell(next + keyWidth, 1),
      format: { fontColor: palette.late.ink },
    },
    { edit: 'rowHeight', area: cell(0, 1), points: 15 },
  ];
}

/** The look of everything but the rows of tasks: key, headers, widths, hidden rows and columns, frozen panes. */
export function ganttSheetLook(place: GanttPlace, language: Language): Change[] {
  const { sheet } = place;
  const column = (index: number, count = 1): Area => ({ sheet, row: 0, column: index, rows: 1, columns: count });
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
