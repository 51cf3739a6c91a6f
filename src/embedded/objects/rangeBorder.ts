import { editBy } from '../edits/edit';
import { restyleWith } from '../edits/formatCells';
import { effectiveStyle } from '../edits/effectiveStyle';
import { commonOf } from '../edits/stylesWithin';
import type { LiveAreas } from '../host/liveArea';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { restyle } from '../model/style';
import type { Border, BorderLineStyle, BorderSide, BorderWeight } from '../model/style';
import { choiceOf, colorOf } from '../protocol/argument';
import type { HostClass, Property, Session } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/hostError';
import { ofClass } from './targets';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

/** One side of some areas. */
interface BorderTarget {
  readonly areas: LiveAreas;
  readonly side: Side;
}

const STYLES: readonly BorderLineStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The lines of a cell that a side of its area means, at the cell's place in the area. */
function linesAt(side: Side, area: Area, row: number, column: number): BorderSide[] {
  const isTop = row === area.row;
  const isBottom = row === lastRow(area);
  const isLeft = column === area.column;
  const isRight = column === lastColumn(area);
  const lines: Record<Side, BorderSide[]> = {
    EdgeTop: isTop ? ['top'] : [],
    EdgeBottom: isBottom ? ['bottom'] : [],
    EdgeLeft: isLeft ? ['left'] : [],
    EdgeRight: isRight ? ['right'] : [],
    InsideHorizontal: [...(isTop ? [] : (['top'] as const)), ...(isBottom ? [] : (['bottom'] as const))],
    InsideVertical: [...(isLeft ? [] : (['left'] as const)), ...(isRight ? [] : (['right'] as const))],
    DiagonalDown: ['diagonalDown'],
    DiagonalUp: ['diagonalUp'],
  };
  return lines[side];
}

const DEFAULT_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function changeLines(
  { areas, side }: BorderTarget,
  change: (border: Border | undefined) => Border | null,
  session: Session,
): void {
  for (const { area } of areas.parts) {
    for (const strip of stripsOf(side, area)) {
      restyleWith(editBy(session), areas.sheet, strip, (style, row, column) => {
        // Entire rows and columns are asked about at their first cell only; inside it the lines are those of any cell.
        const lines =
          isEntireColumns(strip) || isEntireRows(strip) ? wholeLines(side) : linesAt(side, area, row, column);
        const borders = Object.fromEntries(lines.map((line) => [line, change(style?.borders[line])]));
        return restyle(style, { borders });
      });
    }
  }
}

function wholeLines(side: Side): BorderSide[] {
  const lines: Record<Side, BorderSide[]> = {
    EdgeTop: [],
    EdgeBottom: [],
    EdgeLeft: ['left'],
    EdgeRight: ['right'],
    InsideHorizontal: ['top', 'bottom'],
    InsideVertical: ['left', 'right'],
    DiagonalDown: ['diagonalDown'],
    DiagonalUp: ['diagonalUp'],
  };
  return lines[side];
}

/** The cells whose lines a side is made of. */
function stripsOf(side: Side, area: Area): Area[] {
  switch (side) {
    case 'EdgeTop':
      return [{ ...area, rowCount: 1 }];
    case 'EdgeBottom':
      return [{ ...area, row: lastRow(area), rowCount: 1 }];
    case 'EdgeLeft':
      return [{ ...area, columnCount: 1 }];
    case 'EdgeRight':
      return [{ ...area, column: lastColumn(area), columnCount: 1 }];
    case 'InsideHorizontal':
      return area.rowCount > 1 ? [area] : [];
    case 'InsideVertical':
      return area.columnCount > 1 ? [area] : [];
    default:
      return [area];
  }
}

function* linesOf({ areas: { sheet, parts }, side }: BorderTarget): Generator<Border | undefined> {
  for (const { area } of parts) {
    for (const strip of stripsOf(side, area)) {
      if (isEntireColumns(strip) || isEntireRows(strip)) {
        for (const line of wholeLines(side))
          yield effectiveStyle(sheet, strip.row, strip.column).borders[line];
        continue;
      }
      for (let row = strip.row; row <= lastRow(strip); row++) {
        for (let column = strip.column; column <= lastColumn(strip); column++) {
          for (const line of linesAt(side, area, row, column))
            yield effectiveStyle(sheet, row, column).borders[line];
        }
      }
    }
  }
}

function common<T>(target: BorderTarget, read: (border: Border | undefined) => T, absent: T): T | null {
  function* values(): Generator<T> {
    for (const border of linesOf(target)) yield read(border);
  }
  const found = commonOf(values());
  return found === undefined ? absent : found;
}

const color: Property<BorderTarget> = {
  get: (target) => common(target, (border) => border?.color ?? '#000000', '#000000'),
  set: (target, value, session) => {
    const wanted = colorOf(value);
    changeLines(target, (border) => ({ ...(border ?? DEFAULT_BORDER), color: wanted }), session);
  },
};

const style: Property<BorderTarget> = {
  get: (target) => common<string>(target, (border) => border?.style ?? 'None', 'None'),
  set: (target, value, session) => {
    const wanted = choiceOf(value, STYLES, 'style');
    changeLines(target, (border) => styledBorder(border, wanted), session);
  },
};

function styledBorder(border: Border | undefined, wanted: BorderLineStyle): Border | null {
  if (wanted === 'None') return null;
  const base = border ?? DEFAULT_BORDER;
  if (wanted === 'Double') return { ...base, style: wanted, weight: 'Thick' };
  return { ...base, style: wanted, weight: base.style === 'Double' ? 'Thin' : base.weight };
}

const weight: Property<BorderTarget> = {
  get: (target) => common<string>(target, (border) => border?.weight ?? 'Thin', 'Thin'),
  set: (target, value, session) => {
    const wanted = choiceOf(value, WEIGHTS, 'weight');
    changeLines(target, (border) => ({ ...(border ?? DEFAULT_BORDER), weight: wanted }), session);
  },
};

/** One side of a range's borders. */
export const rangeBorderClass: HostClass<BorderTarget> = {
  name: 'RangeBorder',
  identity: ['Id'],
  properties: {
    Id: ({ side }) => side,
    SideIndex: ({ side }) => side,
    Color: color,
    Style: style,
    Weight: weight,
    TintAndShade: () => 0,
  },
};

/** `format.borders`. */
export const rangeBorderCollectionClass: HostClass<LiveAreas> = {
  name: 'RangeBorderCollection',
  properties: { Count: () => SIDES.length, TintAndShade: () => 0 },
  items: (areas) => SIDES.map((side) => ofClass('RangeBorder', { areas, side } satisfies BorderTarget)),
  item: (areas, key) => {
    const side = SIDES.find((known) => known === key);
    if (!side) throw invalidArgument('There is no such border.');
    return ofClass('RangeBorder', { areas, side } satisfies BorderTarget);
  },
};
