import { liveArea } from '../../host/liveArea';
import { pivotGrid } from '../../model/pivotGrid';
import type { PivotTable } from '../../model/pivotTable';
import { intersectAreas } from '../../model/area';
import type { Area } from '../../model/area';
import { booleanOf, choiceOf, textOf } from '../../protocol/argument';
import { HostError, itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject, Method, Property } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { resolveAddress } from '../resolveAddress';
import { of, ofClass, targetOf } from '../targets';
import { changed, demandPivot } from './pivotTarget';
import type { PivotTarget } from './pivotTarget';

function range({ sheet }: PivotTarget, area: Area): HostObject {
  if (area.rowCount < 1 || area.columnCount < 1)
    throw new HostError('InvalidOperation', 'The PivotTable does not show that part.');
  return of('Range', liveArea(sheet, area));
}

/** The part of a PivotTable right of its labels and below its headers. */
function dataBody(pivot: PivotTable): Area {
  const { headRows, labelColumns } = pivotGrid(pivot);
  const { area } = pivot;
  return {
    row: area.row + headRows,
    column: area.column + labelColumns,
    rowCount: area.rowCount - headRows,
    columnCount: area.columnCount - labelColumns,
  };
}

function setting(name: string, read: ReadArgument<unknown>, absent: unknown): Property<PivotTarget> {
  return written(
    ({ pivot }) => pivot.settings[name] ?? absent,
    read,
    ({ pivot }, value) => void (pivot.settings[name] = value),
    name,
  );
}

/** A setting that the cells of the PivotTable depend on. */
function shownSetting(name: string, read: ReadArgument<unknown>, absent: unknown): Property<PivotTarget> {
  return written(
    ({ pivot }) => pivot.settings[name] ?? absent,
    read,
    (target, value, session) => {
      target.pivot.settings[name] = value;
      changed(target, session);
    },
    name,
  );
}

/** A method that turns a setting of the layout on or off. */
function turns(name: string): Method<PivotTarget> {
  return (target, [value], session) => {
    target.pivot.settings[name] = booleanOf(value);
    changed(target, session);
  };
}

const SUBTOTAL_LOCATIONS = ['AtTop', 'AtBottom', 'Off'] as const;

/** `pivotTable.layout`. */
export const pivotLayoutClass: HostClass<PivotTarget> = {
  name: 'PivotLayout',
  check: demandPivot,
  properties: {
    LayoutType: written(
      ({ pivot }) => pivot.layoutType,
      (value, role) => choiceOf(value, ['Compact', 'Tabular', 'Outline'] as const, role),
      (target, layoutType, session) => {
        target.pivot.layoutType = layoutType;
        changed(target, session);
      },
      'layoutType',
    ),
    ShowRowGrandTotals: written(
      ({ pivot }) => pivot.showRowGrandTotals,
      booleanOf,
      (target, shows, session) => {
        target.pivot.showRowGrandTotals = shows;
        changed(target, session);
      },
      'showRowGrandTotals',
    ),
    ShowColumnGrandTotals: written(
      ({ pivot }) => pivot.showColumnGrandTotals,
      booleanOf,
      (target, shows, session) => {
        target.pivot.showColumnGrandTotals = shows;
        changed(target, session);
      },
      'showColumnGrandTotals',
    ),
    SubtotalLocation: {
      get: ({ pivot }) =>
        pivot.settings.SubtotalLocation ?? (pivot.layoutType === 'Tabular' ? 'AtBottom' : 'AtTop'),
      set: (target, value, session) => {
        target.pivot.settings.SubtotalLocation = choiceOf(value, SUBTOTAL_LOCATIONS, 'subtotalLocation');
        changed(target, session);
      },
    },
    EmptyCellText: shownSetting('EmptyCellText', textOf, ''),
    FillEmptyCells: shownSetting('FillEmptyCells', booleanOf, true),
    ShowFieldHeaders: shownSetting('ShowFieldHeaders', booleanOf, true),
    EnableFieldList: setting('EnableFieldList', booleanOf, true),
    AutoFormat: setting('AutoFormat', booleanOf, true),
    PreserveFormatting: setting('PreserveFormatting', booleanOf, true),
    AltTextDescription: setting('AltTextDescription', textOf, ''),
    AltTextTitle: setting('AltTextTitle', textOf, ''),
  },
  methods: {
    DisplayBlankLineAfterEachItem: turns('BlankLines'),
    RepeatAllItemLabels: turns('RepeatLabels'),
    GetFilterAxisRange: (target) => {
      const { filterArea } = target.pivot;
      if (!filterArea) throw itemNotFound();
      return range(target, filterArea);
    },
    GetDataHierarchy: (target, [cell], session) => {
      const { area } =
        typeof cell === 'string'
          ? resolveAddress(session.host.model, target.sheet, cell)
          : targetOf('Range', cell);
      const column = area.column - target.pivot.area.column;
      const data =
        intersectAreas(area, dataBody(target.pivot)) && pivotGrid(target.pivot).dataOfColumn[column];
      if (!data) throw itemNotFound();
      return ofClass('DataPivotHierarchy', { ...target, field: data.field, data });
    },
    GetRange: (target) => range(target, target.pivot.area),
    GetDataBodyRange: (target) => range(target, dataBody(target.pivot)),
    GetRowLabelRange: (target) => {
      const body = dataBody(target.pivot);
      const { area } = target.pivot;
      // The header of the labels belongs to them.
      return range(target, {
        row: body.row - 1,
        column: area.column,
        rowCount: body.rowCount + 1,
        columnCount: body.column - area.column,
      });
    },
    GetColumnLabelRange: (target) => {
      const body = dataBody(target.pivot);
      const { area } = target.pivot;
      return range(target, { ...body, row: area.row, rowCount: body.row - area.row });
    },
  },
};
