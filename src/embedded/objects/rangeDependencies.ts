import { directDependents, directPrecedents, follow } from '../formulas/dependencies';
import type { Place } from '../formulas/dependencies';
import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { qualifiedAddress } from '../model/address';
import { cellCount } from '../model/area';
import { cellAt } from '../model/cells';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject, Method } from '../protocol/hostObject';
import { areasObject } from './rangeAreas';
import { of, ofClass } from './targets';
import { findSheet } from './worksheetCollection';

/** Places on several sheets, each a live area. */
interface WorkbookAreas {
  readonly parts: readonly LiveArea[];
}

function workbookAreas(places: readonly Place[]): HostObject {
  if (places.length === 0) throw itemNotFound();
  return ofClass('WorkbookRangeAreas', { parts: places.map(({ sheet, area }) => liveArea(sheet, area)) });
}

/** The parts of each sheet, in the order of their first appearance. */
function bySheet({ parts }: WorkbookAreas): HostObject[] {
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => areasOn(parts, sheet)!);
}

function areasOn(parts: readonly LiveArea[], sheet: Sheet): HostObject | null {
  const areas = parts.filter((part) => part.sheet === sheet).map(({ area }) => area);
  return areas.length > 0 ? areasObject(sheet, areas) : null;
}

/** What precedents and dependents are answered as. */
export const workbookRangeAreasClass: HostClass<WorkbookAreas> = {
  name: 'WorkbookRangeAreas',
  properties: {
    Addresses: ({ parts }) => parts.map(({ sheet, area }) => qualifiedAddress(sheet.name, area)),
  },
  navigation: {
    Areas: (areas) => ofClass('RangeAreasCollection', areas),
    Ranges: (areas) => ofClass('RangeCollection', areas),
  },
  methods: {
    GetRangeAreasBySheet: ({ parts }, [key], { host }) => {
      const found = areasOn(parts, findSheet(host.model, key));
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: ({ parts }, [key], { host }) =>
      areasOn(parts, findSheet(host.model, key)) ?? NULL_OBJECT,
  },
};

/** `workbookRangeAreas.areas`. */
export const rangeAreasCollectionClass: HostClass<WorkbookAreas> = {
  name: 'RangeAreasCollection',
  properties: {},
  items: bySheet,
};

/** The area that the array result of a cell fills, or null when it fills only the cell. */
function spillOf({ sheet, area }: LiveArea): HostObject | null {
  if (cellCount(area) !== 1) throw invalidArgument('A single cell is expected.');
  if (cellAt(sheet.cells, area.row, area.column)?.formula === undefined) return null;
  const isSpill = (row: number, column: number): boolean =>
    cellAt(sheet.cells, row, column)?.isSpill === true;
  let rowCount = 1;
  let columnCount = 1;
  while (isSpill(area.row + rowCount, area.column)) rowCount++;
  while (isSpill(area.row, area.column + columnCount)) columnCount++;
  return rowCount * columnCount > 1 ? of('Range', liveArea(sheet, { ...area, rowCount, columnCount })) : null;
}

/** The cell whose array result fills a cell, or null. */
function spillParent({ sheet, area }: LiveArea): HostObject | null {
  if (cellCount(area) !== 1) throw invalidArgument('A single cell is expected.');
  let { row, column } = area;
  const isSpill = (atRow: number, atColumn: number): boolean =>
    cellAt(sheet.cells, atRow, atColumn)?.isSpill === true;
  if (!isSpill(row, column)) return null;
  while (isSpill(row, column - 1)) column--;
  while (isSpill(row - 1, column)) row--;
  const parent = [
    [row, column - 1],
    [row - 1, column],
  ].find(([r, c]) => cellAt(sheet.cells, r!, c!)?.formula !== undefined);
  return parent
    ? of('Range', liveArea(sheet, { row: parent[0]!, column: parent[1]!, rowCount: 1, columnCount: 1 }))
    : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** The methods of a range that follow formulas. */
export const rangeDependencies: Readonly<Record<string, Method<LiveArea>>> = {
  GetDirectPrecedents: (range, _args, { host }) => workbookAreas(directPrecedents(host.model, range)),
  GetPrecedents: (range, _args, { host }) =>
    workbookAreas(follow(range, (place) => directPrecedents(host.model, place))),
  GetDirectDependents: (range, _args, { host }) => workbookAreas(directDependents(host.model, range)),
  GetDependents: (range, _args, { host }) =>
    workbookAreas(follow(range, (place) => directDependents(host.model, place))),
  GetSpillingToRange: (range, _args, { host }) => {
    host.calculator.settle();
    return required(spillOf(range));
  },
  GetSpillingToRangeOrNullObject: (range, _args, { host }) => {
    host.calculator.settle();
    return spillOf(range) ?? NULL_OBJECT;
  },
  GetSpillParent: (range, _args, { host }) => {
    host.calculator.settle();
    return required(spillParent(range));
  },
  GetSpillParentOrNullObject: (range, _args, { host }) => {
    host.calculator.settle();
    return spillParent(range) ?? NULL_OBJECT;
  },
};
