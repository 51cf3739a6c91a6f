import { autofitColumns, autofitRows, columnWidth, rowHeight } from '../edits/autofit';
import { editBy } from '../edits/edit';
import { restyleCells, restyleWith } from '../edits/formatCells';
import { changeColumns, changeRows } from '../edits/resizeCells';
import { commonOf, stylesWithin } from '../edits/stylesWithin';
import type { LiveAreas } from '../host/liveArea';
import { lastColumn, lastRow } from '../model/area';
import { widthInCharacters } from '../model/measure';
import { NO_FILL, restyle } from '../model/style';
import type { CellStyle, Fill, FillPattern, Font, StylePatch, Underline } from '../model/style';
import { booleanOf, choiceOf, colorOf, integerOf, numberOf, textOf } from '../protocol/argument';
import { invalidArgument } from '../protocol/hostError';
import type { HostClass, Property, Session } from '../protocol/hostObject';
import { ofClass } from './targets';

/** Changes the style of every cell of some areas. */
function restyleAll(target: LiveAreas, patch: StylePatch, session: Session): void {
  for (const { area } of target.parts) restyleCells(editBy(session), target.sheet, area, patch);
}

/** What all cells of some areas have in common, or null. */
function common<T>({ sheet, parts }: LiveAreas, read: (style: CellStyle) => T): T | null {
  function* values(): Generator<T> {
    for (const { area } of parts) for (const style of stylesWithin(sheet, area)) yield read(style);
  }
  return commonOf(values()) ?? null;
}

/** A property of the style itself. */
function styled<T>(
  read: (style: CellStyle) => T,
  patch: (value: unknown) => StylePatch,
): Property<LiveAreas> {
  return {
    get: (target) => common(target, read),
    set: (target, value, session) => restyleAll(target, patch(value), session),
  };
}

function font<Key extends keyof Font>(key: Key, convert: (value: unknown) => Font[Key]): Property<LiveAreas> {
  return styled(
    (style) => style.font[key],
    (value) => ({ font: { [key]: convert(value) } }),
  );
}

const UNDERLINES: readonly Underline[] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** `format.font`. */
export const rangeFontClass: HostClass<LiveAreas> = {
  name: 'RangeFont',
  properties: {
    Bold: font('bold', (value) => booleanOf(value, 'bold')),
    Color: font('color', (value) => colorOf(value)),
    Italic: font('italic', (value) => booleanOf(value, 'italic')),
    Name: font('name', (value) => textOf(value, 'name')),
    Size: font('size', fontSize),
    Strikethrough: font('strikethrough', (value) => booleanOf(value, 'strikethrough')),
    Subscript: font('subscript', (value) => booleanOf(value, 'subscript')),
    Superscript: font('superscript', (value) => booleanOf(value, 'superscript')),
    TintAndShade: () => 0,
    Underline: font('underline', (value) => choiceOf(value, UNDERLINES, 'underline')),
  },
};

function fontSize(value: unknown): number {
  const size = numberOf(value, 'size');
  if (size < 1 || size > 409) throw invalidArgument('The font size is out of range.');
  return size;
}

const PATTERNS: readonly FillPattern[] = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
  'LinearGradient',
  'RectangularGradient',
];

/** A solid fill unless there is a pattern already. */
function filled(color: string): Partial<Fill> {
  return { color, pattern: 'Solid' };
}

/** `format.fill`. */
export const rangeFillClass: HostClass<LiveAreas> = {
  name: 'RangeFill',
  properties: {
    Color: {
      get: (target) => common(target, (style) => style.fill.color) ?? '',
      set: (target, value, session) => {
        if (value === '' || value === null) restyleAll(target, { fill: NO_FILL }, session);
        else restyleAll(target, { fill: filled(colorOf(value)) }, session);
      },
    },
    Pattern: styled(
      (style) => style.fill.pattern,
      (value) => ({ fill: { pattern: choiceOf(value, PATTERNS, 'pattern') } }),
    ),
    PatternColor: styled(
      (style) => style.fill.patternColor,
      (value) => ({ fill: { patternColor: colorOf(value) } }),
    ),
    PatternTintAndShade: () => 0,
    TintAndShade: () => 0,
  },
  methods: { Clear: (target, _args, session) => restyleAll(target, { fill: NO_FILL }, session) },
};

/** `format.protection`. */
export const formatProtectionClass: HostClass<LiveAreas> = {
  name: 'FormatProtection',
  properties: {
    Locked: styled(
      (style) => style.locked,
      (value) => ({ locked: booleanOf(value, 'locked') }),
    ),
    FormulaHidden: styled(
      (style) => style.formulaHidden,
      (value) => ({ formulaHidden: booleanOf(value, 'formulaHidden') }),
    ),
  },
};

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function rotation(value: unknown): number {
  const degrees = integerOf(value, 'textOrientation');
  if ((degrees < -90 || degrees > 90) && degrees !== 180)
    throw invalidArgument('The text orientation is out of range.');
  return degrees;
}

/** Widths of the columns of some areas. */
function* widths({ sheet, parts }: LiveAreas): Generator<number> {
  for (const { area } of parts) {
    for (let column = area.column; column <= lastColumn(area); column++) yield columnWidth(sheet, column);
  }
}

/** Heights of the rows of some areas; those of untouched rows beyond the last stored one are alike. */
function* heights({ sheet, parts }: LiveAreas): Generator<number> {
  for (const { area } of parts) {
    const isLong = area.rowCount > 100_000;
    if (!isLong) for (let row = area.row; row <= lastRow(area); row++) yield rowHeight(sheet, row);
    else {
      yield sheet.standardHeight;
      for (const row of new Set([...sheet.cells.keys(), ...sheet.rows.keys()])) {
        if (row >= area.row && row <= lastRow(area)) yield rowHeight(sheet, row);
      }
    }
  }
}

/** `range.format`. */
export const rangeFormatClass: HostClass<LiveAreas> = {
  name: 'RangeFormat',
  properties: {
    AutoIndent: () => false,
    ColumnWidth: {
      get: (target) => commonOf(widths(target)) ?? null,
      set: ({ sheet, parts }, value, session) => {
        const width = widthInCharacters(pointsOf(value, 'columnWidth', 1340));
        for (const { area } of parts)
          changeColumns(editBy(session), sheet, area, { width, hidden: width === 0 });
      },
    },
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (value) => ({ horizontal: choiceOf(value, HORIZONTAL, 'horizontalAlignment') }),
    ),
    IndentLevel: {
      get: (target) => common(target, (style) => style.indent),
      set: (target, value, session) => indentBy(target, integerOf(value, 'indentLevel', 0, 250), session),
    },
    ReadingOrder: styled(
      (style) => style.readingOrder,
      (value) => ({ readingOrder: choiceOf(value, ORDERS, 'readingOrder') }),
    ),
    RowHeight: {
      get: (target) => commonOf(heights(target)) ?? null,
      set: ({ sheet, parts }, value, session) => {
        const height = pointsOf(value, 'rowHeight', 409.5);
        for (const { area } of parts)
          changeRows(editBy(session), sheet, area, { height, hidden: height === 0 });
      },
    },
    ShrinkToFit: styled(
      (style) => style.shrinkToFit,
      (value) => ({ shrinkToFit: booleanOf(value, 'shrinkToFit') }),
    ),
    TextOrientation: styled(
      (style) => style.rotation,
      (value) => ({ rotation: rotation(value) }),
    ),
    UseStandardHeight: {
      get: ({ sheet, parts }) =>
        parts.every(({ area }) => !hasOwnHeight(sheet.rows, area.row, lastRow(area))),
      set: ({ sheet, parts }, value, session) => {
        if (value !== true) return;
        for (const { area } of parts) changeRows(editBy(session), sheet, area, { height: undefined });
      },
    },
    UseStandardWidth: {
      get: ({ sheet, parts }) =>
        parts.every(({ area }) =>
          [...sheet.columns].every(
            ([column, { width }]) => width === undefined || column < area.column || column > lastColumn(area),
          ),
        ),
      set: ({ sheet, parts }, value, session) => {
        if (value !== true) return;
        for (const { area } of parts) changeColumns(editBy(session), sheet, area, { width: undefined });
      },
    },
    VerticalAlignment: styled(
      (style) => style.vertical,
      (value) => ({ vertical: choiceOf(value, VERTICAL, 'verticalAlignment') }),
    ),
    WrapText: styled(
      (style) => style.wrapText,
      (value) => ({ wrapText: booleanOf(value, 'wrapText') }),
    ),
  },
  navigation: {
    Borders: (target) => ofClass('RangeBorderCollection', target),
    Fill: (target) => ofClass('RangeFill', target),
    Font: (target) => ofClass('RangeFont', target),
    Protection: (target) => ofClass('FormatProtection', target),
  },
  methods: {
    AdjustIndent: (target, [amount], session) => {
      const by = integerOf(amount, 'amount', -250, 250);
      for (const { area } of target.parts) {
        restyleWith(editBy(session), target.sheet, area, (style) =>
          restyle(style, { indent: Math.max(0, Math.min(250, (style?.indent ?? 0) + by)) }),
        );
      }
    },
    AutofitColumns: ({ sheet, parts }, _args, session) => {
      for (const { area } of parts) autofitColumns(editBy(session), sheet, area);
    },
    AutofitRows: ({ sheet, parts }, _args, session) => {
      for (const { area } of parts) autofitRows(editBy(session), sheet, area);
    },
  },
};

/** An indent takes a text that is aligned by its kind to the left. */
function indentBy(target: LiveAreas, indent: number, session: Session): void {
  for (const { area } of target.parts) {
    restyleWith(editBy(session), target.sheet, area, (style) => {
      const isGeneral = (style?.horizontal ?? 'General') === 'General' || style?.horizontal === 'Center';
      return restyle(style, indent > 0 && isGeneral ? { indent, horizontal: 'Left' } : { indent });
    });
  }
}

function hasOwnHeight(
  rows: ReadonlyMap<number, { readonly height?: number }>,
  first: number,
  last: number,
): boolean {
  return [...rows].some(([row, { height }]) => height !== undefined && row >= first && row <= last);
}

function pointsOf(value: unknown, role: string, most: number): number {
  const points = numberOf(value, role);
  if (points < 0 || points > most) throw invalidArgument(`The ${role} is out of range.`);
  return points;
}
