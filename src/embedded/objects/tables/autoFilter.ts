import { demandAllowed, editBy } from '../../edits/edit';
import { clearFilter, filterRows, setCriteria } from '../../edits/tables/filterRows';
import type { Filtered } from '../../edits/tables/filterRows';
import { liveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import { boundsOf, hasContent } from '../../model/cells';
import { isEntireColumns, sameArea } from '../../model/area';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { integerOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, Session } from '../../protocol/hostObject';
import { resolveAddress } from '../resolveAddress';
import { of, targetIfOf } from '../targets';
import { readCriteria } from './filterCriteria';

/** The auto filter of a sheet, or that of a table. */
export interface AutoFilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** What filters now, or null when there is no auto filter. */
function filterOf({ sheet, table }: AutoFilterTarget): Filtered | null {
  return table ?? sheet.autoFilter;
}

function demandFilter(target: AutoFilterTarget): Filtered {
  const filter = filterOf(target);
  if (!filter) throw new HostError('InvalidOperation', 'There is no auto filter.');
  return filter;
}

/** Where a table's filter or a sheet's auto filter shall stand. */
function areaArgument({ sheet, table }: AutoFilterTarget, value: unknown, { host }: Session): Area {
  const range = targetIfOf('Range', value) ?? resolveAddress(host.model, sheet, textOf(value, 'range'));
  if (range.sheet !== sheet) throw invalidArgument('The range is on another sheet.');
  if (table) return table.area;
  return isEntireColumns(range.area)
    ? (boundsOf(sheet.cells, hasContent, range.area) ?? range.area)
    : range.area;
}

/** `worksheet.autoFilter` and `table.autoFilter`. */
export const autoFilterClass: HostClass<AutoFilterTarget> = {
  name: 'AutoFilter',
  properties: {
    Enabled: (target) => {
      const filter = filterOf(target);
      return filter !== null && (!('columns' in filter) || filter.showFilterButton);
    },
    IsDataFiltered: (target) => (filterOf(target)?.criteria.size ?? 0) > 0,
    Criteria: (target) => {
      const filter = filterOf(target);
      if (!filter) return [];
      return Array.from(
        { length: filter.area.columnCount },
        (_column, offset) => filter.criteria.get(offset) ?? null,
      );
    },
  },
  methods: {
    Apply: (target, [range, columnIndex, criteria], session) => {
      const { sheet, table } = target;
      demandAllowed(sheet, ({ options }) => options.allowAutoFilter);
      const area = areaArgument(target, range, session);
      if (!table && !(sheet.autoFilter && sameArea(sheet.autoFilter.area, area))) {
        if (sheet.autoFilter) clearFilter(editBy(session), sheet, sheet.autoFilter);
        sheet.autoFilter = { area, criteria: new Map() };
        noteChange(session.host);
      }
      if (columnIndex === null || columnIndex === undefined) return;
      const column = integerOf(columnIndex, 'columnIndex', 0, area.columnCount - 1);
      const read = criteria === null || criteria === undefined ? null : readCriteria(criteria);
      setCriteria(editBy(session), sheet, demandFilter(target), column, read);
    },
    ClearCriteria: (target, _args, session) => {
      const filter = filterOf(target);
      if (filter) clearFilter(editBy(session), target.sheet, filter);
    },
    ClearColumnCriteria: (target, [columnIndex], session) =>
      setCriteria(
        editBy(session),
        target.sheet,
        demandFilter(target),
        integerOf(columnIndex, 'columnIndex', 0),
        null,
      ),
    GetRange: (target) => {
      const filter = filterOf(target);
      if (!filter) throw itemNotFound();
      return of('Range', liveArea(target.sheet, filter.area));
    },
    GetRangeOrNullObject: (target) => {
      const filter = filterOf(target);
      return filter ? of('Range', liveArea(target.sheet, filter.area)) : NULL_OBJECT;
    },
    Reapply: (target, _args, session) => {
      const filter = filterOf(target);
      if (filter) filterRows(editBy(session), target.sheet, filter);
    },
    Remove: (target, _args, session) => {
      const filter = filterOf(target);
      if (!filter) return;
      clearFilter(editBy(session), target.sheet, filter);
      if ('columns' in filter) filter.showFilterButton = false;
      else target.sheet.autoFilter = null;
      noteChange(session.host);
    },
  },
};
