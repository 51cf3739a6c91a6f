import type { CSSProperties } from 'react';
import { effectiveStyle } from '../../embedded/edits/effectiveStyle';
import type { Cell } from '../../embedded/model/cell';
import type { BarLook, ConditionalLook, IconLook } from '../../embedded/model/conditionalFormatEvaluation';
import { cellAt } from '../../embedded/model/cells';
import { formatValue } from '../../embedded/model/formatValue';
import type { Sheet } from '../../embedded/model/sheet';
import type { Border, BorderSide, CellStyle } from '../../embedded/model/style';
import { PIXELS_PER_POINT } from './gridGeometry';
import { tableLook } from './tableLook';

/** A cell as it is drawn: ground and letters apart, since letters may run over blank neighbours. */
export interface CellLook {
  readonly text: string;
  readonly ground: CSSProperties;
  readonly letters: CSSProperties;
  /** Whether the text may run over blank cells to its right. */
  readonly runsOver: boolean;
  readonly filterButton: boolean;
  readonly bar?: BarLook;
  readonly icon?: string;
}

/** Everything that decides how a cell looks, strongest first: conditional format, its own format, its table's style. */
export function cellLook(sheet: Sheet, row: number, column: number, rule?: ConditionalLook): CellLook {
  const cell = cellAt(sheet.cells, row, column);
  const style = effectiveStyle(sheet, row, column);
  const table = tableLook(sheet, row, column);
  const hasOwnFill = style.fill.pattern !== 'None';
  const fill = rule?.style.fill?.color ?? (hasOwnFill ? style.fill.color : table?.fill);
  const hasOwnColor = style.font.color !== '#000000';
  const color =
    rule?.style.font?.color ?? (hasOwnColor ? style.font.color : (table?.color ?? style.font.color));
  const text =
    rule?.showsValue === false
      ? ''
      : formatValue(cell?.value ?? null, rule?.style.numberFormat ?? style.numberFormat);
  const align = alignment(style, cell);
  return {
    text,
    ground: {
      ...(fill ? { backgroundColor: fill } : {}),
      ...borders(
        { ...withoutShared(sheet, row, column, style.borders), ...rule?.style.borders },
        table?.line,
      ),
    },
    letters: {
      ...letters(style, align),
      color,
      fontWeight: (rule?.style.font?.bold ?? (style.font.bold || table?.bold)) ? 700 : 400,
    },
    runsOver: typeof cell?.value === 'string' && align === 'left' && !style.wrapText && text !== '',
    filterButton: table?.filterButton ?? false,
    ...(rule?.bar ? { bar: rule.bar } : {}),
    ...(rule?.icon ? { icon: iconDrawing(rule.icon) } : {}),
  };
}

type Borders = CellStyle['borders'];

type Align = 'left' | 'center' | 'right';

function alignment(style: CellStyle, cell: Cell | undefined): Align {
  switch (style.horizontal) {
    case 'General': {
      const value = cell?.value ?? null;
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
    }
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    default:
      return 'left';
  }
}

const verticals = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};
const horizontals: Readonly<Record<Align, string>> = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
};

/** Width of one step of indent. */
const INDENT_PIXELS = 9;

function letters(style: CellStyle, align: Align): CSSProperties {
  const indent = style.indent * INDENT_PIXELS;
  const decoration = [
    style.font.underline !== 'None' && 'underline',
    style.font.strikethrough && 'line-through',
  ];
  return {
    alignItems: verticals[style.vertical],
    justifyContent: horizontals[align],
    textAlign: align,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    overflowWrap: style.wrapText ? 'anywhere' : 'normal',
    fontFamily: fontFamily(style.font.name),
    fontSize: style.font.size * PIXELS_PER_POINT,
    fontStyle: style.font.italic ? 'italic' : 'normal',
    textDecoration: decoration.filter(Boolean).join(' ') || 'none',
    paddingLeft: 3 + (align === 'left' ? indent : 0),
    paddingRight: 3 + (align === 'right' ? indent : 0),
  };
}

/** A family with look-alikes of the same widths for machines that have not got it. */
function fontFamily(name: string): string {
  return `"${name.replace(/["\\]/g, '')}", Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;
}

const sides: readonly [BorderSide, keyof CSSProperties][] = [
  ['right', 'borderRight'],
  ['bottom', 'borderBottom'],
  ['top', 'borderTop'],
  ['left', 'borderLeft'],
];

/** A line between two cells is one line, though both may name it: the upper and the left cell draw it. */
function withoutShared(sheet: Sheet, row: number, column: number, own: Borders): Borders {
  const { top, left, ...others } = own;
  const above = row > 0 ? effectiveStyle(sheet, row - 1, column).borders.bottom : undefined;
  const before = column > 0 ? effectiveStyle(sheet, row, column - 1).borders.right : undefined;
  return { ...others, ...(top && !above ? { top } : {}), ...(left && !before ? { left } : {}) };
}

function borders(own: Borders, tableLine: string | undefined): CSSProperties {
  const css: Record<string, string> = tableLine ? { borderBottom: `1px solid ${tableLine}` } : {};
  for (const [side, property] of sides) {
    const border = own[side];
    if (border && border.style !== 'None') css[property] = cssBorder(border);
  }
  return css;
}

const lineStyles: Partial<Record<Border['style'], string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const weights: Readonly<Record<Border['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function cssBorder({ style, weight, color }: Border): string {
  const width = style === 'Double' ? 3 : weights[weight];
  return `${width}px ${lineStyles[style] ?? 'solid'} ${color}`;
}

/** Drawings of the icon sets, lowest first; sets that are not drawn apart look like traffic lights. */
const iconDrawings: readonly (readonly [RegExp, string])[] = [
  [/3Arrows|ThreeArrows/, '↓→↑'],
  [/Arrows/, '↓↘→↗↑'],
  [/Flags/, '⚑⚑⚑'],
  [/Symbols/, '✖!✔'],
  [/./, '●●●●●'],
];

function iconDrawing({ set, index }: IconLook): string {
  const drawing = [...(iconDrawings.find(([name]) => name.test(set))?.[1] ?? '')];
  return drawing[Math.min(index, drawing.length - 1)] ?? '';
}
