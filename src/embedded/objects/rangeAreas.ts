import { clearCells } from '../edits/clearCells';
import { copyCells } from '../edits/copyCells';
import { editBy } from '../edits/edit';
import { resolveAddress } from './resolveAddress';
import { restyleCells } from '../edits/formatCells';
import { builtInStyleName, namedStyle } from '../edits/namedStyles';
import { commonOf, stylesWithin } from '../edits/stylesWithin';
import { specialCells } from '../edits/specialCells';
import { usedArea } from '../edits/usedArea';
import { liveArea } from '../host/liveArea';
import type { LiveArea, LiveAreas } from '../host/liveArea';
import { qualifiedAddress } from '../model/address';
import {
  cellCount,
  COLUMN_LIMIT,
  containsArea,
  intersectAreas,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
  ROW_LIMIT,
} from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { flagOf, integerOf, optionalChoice, textOf } from '../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject } from '../protocol/hostObject';
import { of, ofClass, targetIfOf } from './targets';

/** The host object of several areas of a sheet. */
export function areasObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  return of('RangeAreas', { sheet, parts: areas.map((area) => liveArea(sheet, area)) });
}

function addressOf({ sheet, parts }: LiveAreas): string {
  return parts.map(({ area }) => qualifiedAddress(sheet.name, area)).join(',');
}

/** The areas of a range or of several. */
function areasOfArgument(value: unknown): Area[] {
  const many = targetIfOf('RangeAreas', value);
  const one = targetIfOf('Range', value);
  if (!many && !one) throw invalidArgument('A range is expected.');
  return many ? many.parts.map(({ area }) => area) : [one!.area];
}

/** A range, or the first of several. */
function rangeOfArgument(value: unknown): LiveArea {
  const range = targetIfOf('RangeAreas', value)?.parts[0] ?? targetIfOf('Range', value);
  if (!range) throw invalidArgument('A range is expected.');
  return range;
}

function intersection({ sheet, parts }: LiveAreas, value: unknown): HostObject | null {
  const others = areasOfArgument(value);
  const common = parts
    .flatMap(({ area }) => others.map((other) => intersectAreas(area, other)))
    .filter((area) => area !== null);
  return common.length > 0 ? areasObject(sheet, common) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function usedAreas({ sheet, parts }: LiveAreas, isValuesOnly: boolean): HostObject | null {
  const used = parts.map(({ area }) => usedArea(sheet, isValuesOnly, area)).filter((area) => area !== null);
  return used.length > 0 ? areasObject(sheet, used) : null;
}

/** The kinds of special cells. */
const CELL_TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** The special cells of some areas, or null when there are none. */
export function specialCellsOf(
  sheet: Sheet,
  areas: readonly Area[],
  type: unknown,
  valueType: unknown,
): HostObject | null {
  const kind = optionalChoice(type, CELL_TYPES, 'Visible', 'cellType');
  const found = specialCells(
    sheet,
    areas,
    kind,
    optionalChoice(valueType, VALUE_TYPES, 'All', 'cellValueType'),
  );
  return found.length > 0 ? areasObject(sheet, found) : null;
}

/** Several ranges of one sheet. */
export const rangeAreasClass: HostClass<LiveAreas> = {
  name: 'RangeAreas',
  check: ({ sheet, parts }, { host }) => {
    const isGone = parts.every((part: LiveArea) => part.isGone);
    if (isGone || !host.model.sheets.includes(sheet)) throw new HostError('InvalidReference');
  },
  properties: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: ({ parts }) => parts.length,
    CellCount: ({ parts }) => parts.reduce((count, { area }) => count + cellCount(area), 0),
    IsEntireColumn: ({ parts }) => parts.every(({ area }) => isEntireColumns(area)),
    Style: {
      get: ({ sheet, parts }) => {
        const name = commonOf(
          parts.flatMap(({ area }) => [...stylesWithin(sheet, area)].map((style) => style.name)),
        );
        return name ? builtInStyleName(name) : null;
      },
      set: ({ sheet, parts }, value, session) => {
        const named = namedStyle(session.host.model, textOf(value, 'style'));
        if (!named) throw invalidArgument(`There is no style "${String(value)}".`);
        for (const { area } of parts)
          restyleCells(editBy(session), sheet, area, { ...named.style, name: named.name });
      },
    },
    IsEntireRow: ({ parts }) => parts.every(({ area }) => isEntireRows(area)),
  },
  navigation: {
    Areas: (areas) => ofClass('RangeCollection', areas),
    ConditionalFormats: (areas) => ofClass('ConditionalFormatCollection', areas),
    DataValidation: (areas) => ofClass('DataValidation', areas),
    Format: (areas) => ofClass('RangeFormat', areas),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    Calculate: (_areas, _args, session) => session.host.calculator.calculateAll(),
    Clear: ({ sheet, parts }, [applyTo], session) => {
      const what = optionalChoice(
        applyTo,
        ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
        'All',
      );
      for (const { area } of parts) clearCells(editBy(session), sheet, area, what);
    },
    CopyFrom: ({ sheet, parts }, [source, copyType, skipBlanks, transpose], session) => {
      const from =
        typeof source === 'string'
          ? resolveAddress(session.host.model, sheet, source)
          : rangeOfArgument(source);
      for (const part of parts) {
        copyCells(editBy(session), from, part, {
          type: optionalChoice(
            copyType,
            ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'],
            'All',
            'copyType',
          ),
          skipBlanks: flagOf(skipBlanks, 'skipBlanks'),
          transpose: flagOf(transpose, 'transpose'),
        });
      }
    },
    GetEntireColumn: ({ sheet, parts }) =>
      areasObject(
        sheet,
        parts.map(({ area }) => ({ ...area, row: 0, rowCount: ROW_LIMIT })),
      ),
    GetEntireRow: ({ sheet, parts }) =>
      areasObject(
        sheet,
        parts.map(({ area }) => ({ ...area, column: 0, columnCount: COLUMN_LIMIT })),
      ),
    GetIntersection: (areas, [other]) => required(intersection(areas, other)),
    GetIntersectionOrNullObject: (areas, [other]) => intersection(areas, other) ?? NULL_OBJECT,
    GetOffsetRangeAreas: ({ sheet, parts }, [rows, columns]) => {
      const moved = parts.map(({ area }) => ({
        ...area,
        row: area.row + integerOf(rows, 'rowOffset'),
        column: area.column + integerOf(columns, 'columnOffset'),
      }));
      if (!moved.every(isOnSheet)) throw invalidArgument('The range is not on the sheet.');
      return areasObject(sheet, moved);
    },
    GetTables: ({ sheet, parts }, [fullyContained]) => {
      const tables = sheet.tables.filter(({ area: own }) =>
        parts.some(({ area }) =>
          fullyContained === true ? containsArea(area, own) : intersectAreas(area, own) !== null,
        ),
      );
      return ofClass('TableScopedCollection', { tables: tables.map((table) => ({ sheet, table })) });
    },
    GetSpecialCells: ({ sheet, parts }, [type, valueType]) =>
      required(
        specialCellsOf(
          sheet,
          parts.map(({ area }) => area),
          type,
          valueType,
        ),
      ),
    GetSpecialCellsOrNullObject: ({ sheet, parts }, [type, valueType]) =>
      specialCellsOf(
        sheet,
        parts.map(({ area }) => area),
        type,
        valueType,
      ) ?? NULL_OBJECT,
    GetUsedRangeAreas: (areas, [valuesOnly]) => required(usedAreas(areas, flagOf(valuesOnly))),
    GetUsedRangeAreasOrNullObject: (areas, [valuesOnly]) =>
      usedAreas(areas, flagOf(valuesOnly)) ?? NULL_OBJECT,
    SetDirty: (_areas, _args, session) => session.host.calculator.structureChanged(),
  },
};

/** `rangeAreas.areas`. */
export const rangeCollectionClass: HostClass<LiveAreas> = {
  name: 'RangeCollection',
  properties: {},
  items: ({ parts }) => parts.map((part) => of('Range', part)),
};
