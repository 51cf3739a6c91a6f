import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { edgeOf } from '../edits/edgeOf';
import { surroundingRegion } from '../edits/surroundingRegion';
import { usedArea } from '../edits/usedArea';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  areaBetween,
  boundingArea,
  cellArea,
  intersectAreas,
  isOnSheet,
  lastColumn,
  lastRow,
} from '../model/area';
import type { Area } from '../model/area';
import { choiceOf, flagOf, integerOf, optionalInteger } from '../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT, isHostObject } from '../protocol/hostObject';
import type { HostObject, Method, Session } from '../protocol/hostObject';
import { resolveAddress } from './resolveAddress';
import { of, targetIfOf } from './targets';

/** A range on the same sheet; off the sheet it is an invalid argument. */
function sibling({ sheet }: LiveArea, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument('The range is not on the sheet.');
  return of('Range', liveArea(sheet, area));
}

/** An argument that is a range or an address on the range's sheet. */
export function rangeArgument(range: LiveArea, value: unknown, session: Session): LiveArea {
  if (typeof value === 'string') return resolveAddress(session.host.model, range.sheet, value);
  const other = targetIfOf('Range', value);
  if (!other) throw invalidArgument('A range or an address is expected.');
  return other;
}

function intersection(range: LiveArea, value: unknown, session: Session): HostObject | null {
  if (isHostObject(value) && value === NULL_OBJECT) return null;
  const other = rangeArgument(range, value, session);
  if (other.sheet !== range.sheet) throw invalidArgument('The ranges are on different sheets.');
  const common = intersectAreas(range.area, other.area);
  return common && sibling(range, common);
}

const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;

function activeCellOf(range: LiveArea, value: unknown, session: Session): Area {
  return value === undefined || value === null
    ? cellArea(range.area.row, range.area.column)
    : rangeArgument(range, value, session).area;
}

/** The methods of a range that answer other ranges of its sheet. */
export const rangeNavigation: Readonly<Record<string, Method<LiveArea>>> = {
  GetCell: (range, [row, column]) =>
    sibling(
      range,
      cellArea(range.area.row + integerOf(row, 'row'), range.area.column + integerOf(column, 'column')),
    ),
  GetRow: (range, [row]) => {
    const index = integerOf(row, 'row', 0, range.area.rowCount - 1);
    return sibling(range, { ...range.area, row: range.area.row + index, rowCount: 1 });
  },
  GetColumn: (range, [column]) => {
    const index = integerOf(column, 'column', 0, range.area.columnCount - 1);
    return sibling(range, { ...range.area, column: range.area.column + index, columnCount: 1 });
  },
  GetOffsetRange: (range, [rows, columns]) => {
    const { area } = range;
    return sibling(range, {
      ...area,
      row: area.row + integerOf(rows, 'rowOffset'),
      column: area.column + integerOf(columns, 'columnOffset'),
    });
  },
  GetResizedRange: (range, [rows, columns]) => {
    const { area } = range;
    return sibling(range, {
      ...area,
      rowCount: area.rowCount + integerOf(rows, 'deltaRows'),
      columnCount: area.columnCount + integerOf(columns, 'deltaColumns'),
    });
  },
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    sibling(range, {
      ...range.area,
      rowCount: integerOf(rows, 'numRows', 1),
      columnCount: integerOf(columns, 'numColumns', 1),
    }),
  GetIntersection: (range, [other], session) => {
    const common = intersection(range, other, session);
    if (!common) throw itemNotFound();
    return common;
  },
  GetIntersectionOrNullObject: (range, [other], session) =>
    intersection(range, other, session) ?? NULL_OBJECT,
  GetBoundingRect: (range, [value], session) => {
    const other = rangeArgument(range, value, session);
    if (other.sheet !== range.sheet) throw invalidArgument('The ranges are on different sheets.');
    return sibling(range, boundingArea(range.area, other.area));
  },
  GetEntireRow: (range) => sibling(range, { ...range.area, column: 0, columnCount: COLUMN_LIMIT }),
  GetEntireColumn: (range) => sibling(range, { ...range.area, row: 0, rowCount: ROW_LIMIT }),
  GetLastCell: (range) => sibling(range, cellArea(lastRow(range.area), lastColumn(range.area))),
  GetLastRow: (range) => sibling(range, { ...range.area, row: lastRow(range.area), rowCount: 1 }),
  GetLastColumn: (range) => sibling(range, { ...range.area, column: lastColumn(range.area), columnCount: 1 }),
  GetRowsAbove: (range, [count]) => rowsBeside(range, -optionalInteger(count, 1, 'count')),
  GetRowsBelow: (range, [count]) => rowsBeside(range, optionalInteger(count, 1, 'count')),
  GetColumnsBefore: (range, [count]) => columnsBeside(range, -optionalInteger(count, 1, 'count')),
  GetColumnsAfter: (range, [count]) => columnsBeside(range, optionalInteger(count, 1, 'count')),
  GetUsedRange: (range, [valuesOnly]) => {
    const used = usedArea(range.sheet, flagOf(valuesOnly), range.area);
    return sibling(range, used ?? cellArea(range.area.row, range.area.column));
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
    const used = usedArea(range.sheet, flagOf(valuesOnly), range.area);
    return used ? sibling(range, used) : NULL_OBJECT;
  },
  GetSurroundingRegion: (range) => sibling(range, surroundingRegion(range.sheet, range.area)),
  GetRangeEdge: (range, [direction, activeCell], session) => {
    const from = activeCellOf(range, activeCell, session);
    return sibling(range, edgeOf(range.sheet, from, choiceOf(direction, DIRECTIONS, 'direction')));
  },
  GetExtendedRange: (range, [direction, activeCell], session) => {
    const from = activeCellOf(range, activeCell, session);
    return sibling(
      range,
      boundingArea(range.area, edgeOf(range.sheet, from, choiceOf(direction, DIRECTIONS, 'direction'))),
    );
  },
};

/** Rows right below (or above, when negative) a range. */
function rowsBeside(range: LiveArea, count: number): HostObject {
  if (count === 0) throw new HostError('InvalidArgument');
  const row = count > 0 ? lastRow(range.area) + 1 : range.area.row + count;
  return sibling(range, { ...range.area, row, rowCount: Math.abs(count) });
}

function columnsBeside(range: LiveArea, count: number): HostObject {
  if (count === 0) throw new HostError('InvalidArgument');
  const column = count > 0 ? lastColumn(range.area) + 1 : range.area.column + count;
  return sibling(
    range,
    areaBetween(range.area.row, column, lastRow(range.area), column + Math.abs(count) - 1),
  );
}
