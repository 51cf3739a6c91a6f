import { demandAllowed, editBy } from '../../edits/edit';
import { clearShown, readPivotSource } from '../../edits/pivots/refreshPivot';
import type { LiveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import { qualifiedAddress } from '../../model/address';
import type { PivotTable } from '../../model/pivotTable';
import { activeSheet, nextId } from '../../model/workbook';
import { booleanOf, textOf } from '../../protocol/argument';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { anyClass, NULL_OBJECT } from '../../protocol/hostObject';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import { findTable } from '../../edits/tables/findTable';
import { resolveAddress } from '../resolveAddress';
import { written } from '../storedProperty';
import { of, ofClass, targetIfOf } from '../targets';
import { pivotFieldClasses } from './pivotFields';
import { pivotFilterClasses } from './pivotFilterHierarchies';
import { pivotLayoutClass } from './pivotLayout';
import { changed, demandPivot } from './pivotTarget';
import type { PivotScope, PivotTarget } from './pivotTarget';

function all({ workbook, sheet }: PivotScope): PivotTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((home) => (home.pivotTables ?? []).map((pivot) => ({ sheet: home, pivot })));
}

function find(targets: readonly PivotTarget[], key: unknown): HostObject {
  const wanted = textOf(key, 'name').toLowerCase();
  const found = targets.find(
    ({ pivot }) => pivot.name.toLowerCase() === wanted || pivot.id.toLowerCase() === wanted,
  );
  if (!found) throw itemNotFound();
  return ofClass('PivotTable', found);
}

/** The source: a range, a table, an address or a table's name. */
function sourceOf({ workbook }: PivotScope, value: unknown): Pick<PivotTable, 'source' | 'sourceType'> {
  const table =
    targetIfOf('Table', value)?.table ??
    (typeof value === 'string' ? findTable(workbook.sheets, value)?.table : undefined);
  if (table) return { source: table.name, sourceType: 'LocalTable' };
  const range =
    targetIfOf('Range', value) ?? resolveAddress(workbook, activeSheet(workbook), textOf(value, 'source'));
  return { source: qualifiedAddress(range.sheet.name, range.area), sourceType: 'LocalRange' };
}

function destinationOf({ workbook, sheet }: PivotScope, value: unknown): LiveArea {
  return (
    targetIfOf('Range', value) ??
    resolveAddress(workbook, sheet ?? activeSheet(workbook), textOf(value, 'destination'))
  );
}

function addPivot(
  scope: PivotScope,
  [name, source, destination]: readonly unknown[],
  session: Session,
): HostObject {
  const { sheet, area } = destinationOf(scope, destination);
  demandAllowed(sheet, ({ options }) => options.allowPivotTables);
  const own = textOf(name, 'name');
  const isTaken = (sheet.pivotTables ?? []).some((pivot) => pivot.name.toLowerCase() === own.toLowerCase());
  if (own === '' || isTaken) throw invalidArgument(`The name "${own}" is taken or empty.`);
  const pivot: PivotTable = {
    ...sourceOf(scope, source),
    id: nextId(session.host.model),
    name: own,
    fields: [],
    records: [],
    rows: [],
    columns: [],
    data: [],
    filters: [],
    filterArea: null,
    pushed: 0,
    filtersOf: new Map(),
    hidden: new Map(),
    descending: new Set(),
    layoutType: 'Compact',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    area: { ...area, rowCount: 1, columnCount: 1 },
    isShown: false,
    settings: {},
  };
  const target = { sheet, pivot };
  readPivotSource(editBy(session), sheet, pivot);
  changed(target, session);
  (sheet.pivotTables ??= []).push(pivot);
  noteChange(session.host);
  return ofClass('PivotTable', target);
}

function refresh(target: PivotTarget, session: Session): void {
  readPivotSource(editBy(session), target.sheet, target.pivot);
  changed(target, session);
}

/** `workbook.pivotTables` and `worksheet.pivotTables`. */
const pivotTableCollectionClass: HostClass<PivotScope> = {
  name: 'PivotTableCollection',
  properties: {},
  items: (scope) => all(scope).map((target) => ofClass('PivotTable', target)),
  item: (scope, key) => find(all(scope), key),
  methods: {
    Add: addPivot,
    RefreshAll: (scope, _args, session) => {
      for (const target of all(scope)) refresh(target, session);
    },
  },
};

/** The PivotTables that touch a range. */
const pivotTableScopedCollectionClass: HostClass<{ readonly pivots: readonly PivotTarget[] }> = {
  name: 'PivotTableScopedCollection',
  properties: {},
  items: ({ pivots }) => pivots.map((target) => ofClass('PivotTable', target)),
  item: ({ pivots }, key) => find(pivots, key),
  methods: {
    GetFirst: ({ pivots }) => {
      if (!pivots[0]) throw itemNotFound();
      return ofClass('PivotTable', pivots[0]);
    },
    GetFirstOrNullObject: ({ pivots }) => (pivots[0] ? ofClass('PivotTable', pivots[0]) : NULL_OBJECT),
  },
};

function setting(name: string, absent: boolean): Property<PivotTarget> {
  return written(
    ({ pivot }) => pivot.settings[name] ?? absent,
    booleanOf,
    ({ pivot }, value) => void (pivot.settings[name] = value),
    name,
  );
}

/** One PivotTable. Its values are those of the last refresh. */
const pivotTableClass: HostClass<PivotTarget> = {
  name: 'PivotTable',
  identity: ['Id'],
  check: demandPivot,
  properties: {
    Id: ({ pivot }) => pivot.id,
    Name: written(
      ({ pivot }) => pivot.name,
      textOf,
      ({ pivot }, name) => void (pivot.name = name),
      'name',
    ),
    UseCustomSortLists: setting('UseCustomSortLists', true),
    EnableDataValueEditing: setting('EnableDataValueEditing', false),
    RefreshOnOpen: setting('RefreshOnOpen', false),
    AllowMultipleFiltersPerField: setting('AllowMultipleFiltersPerField', false),
  },
  navigation: {
    ColumnHierarchies: (target) =>
      ofClass('RowColumnPivotHierarchyCollection', { ...target, axis: 'columns' }),
    RowHierarchies: (target) => ofClass('RowColumnPivotHierarchyCollection', { ...target, axis: 'rows' }),
    FilterHierarchies: (target) => ofClass('FilterPivotHierarchyCollection', target),
    DataHierarchies: (target) => ofClass('DataPivotHierarchyCollection', target),
    Hierarchies: (target) => ofClass('PivotHierarchyCollection', target),
    Layout: (target) => ofClass('PivotLayout', target),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    Delete: ({ sheet, pivot }, _args, session) => {
      clearShown(editBy(session), sheet, pivot);
      sheet.pivotTables = (sheet.pivotTables ?? []).filter((other) => other !== pivot);
      noteChange(session.host);
    },
    Refresh: (target, _args, session) => refresh(target, session),
    GetDataSourceString: ({ pivot }) => pivot.source,
    GetDataSourceType: ({ pivot }) => pivot.sourceType,
  },
};

/** The classes of PivotTables. */
export const pivotClasses: readonly HostClass<unknown>[] = [
  anyClass(pivotLayoutClass),
  anyClass(pivotTableClass),
  anyClass(pivotTableCollectionClass),
  anyClass(pivotTableScopedCollectionClass),
  ...pivotFieldClasses,
  ...pivotFilterClasses,
];
