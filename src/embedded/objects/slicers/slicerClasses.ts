import { demandAllowed, editBy } from '../../edits/edit';
import { findTable } from '../../edits/tables/findTable';
import { setCriteria } from '../../edits/tables/filterRows';
import { effectiveStyle } from '../../edits/effectiveStyle';
import { noteChange } from '../../host/host';
import { lastRow } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { cellAt } from '../../model/cells';
import { formatValue } from '../../model/formatValue';
import type { Sheet } from '../../model/sheet';
import type { Slicer } from '../../model/slicer';
import { compareValues } from '../../model/sortValues';
import { tableBody } from '../../model/table';
import type { Table } from '../../model/table';
import { activeSheet, nextId } from '../../model/workbook';
import type { WorkbookModel } from '../../model/workbook';
import { arrayOf, booleanOf, choiceOf, isOmitted, numberOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { anyClass, isHostObject } from '../../protocol/hostObject';
import type { HostClass, HostObject, Property, Session } from '../../protocol/hostObject';
import type { ReadArgument } from '../storedProperty';
import { written } from '../storedProperty';
import { of, ofClass, targetIfOf } from '../targets';

/** The slicers of a whole workbook (`sheet` null) or of one sheet. */
interface SlicerScope {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

/** A slicer and the sheet that it is on. */
interface SlicerTarget {
  readonly sheet: Sheet;
  readonly slicer: Slicer;
}

/** One item of a slicer. */
interface SlicerItemTarget extends SlicerTarget {
  readonly item: string;
}

function all({ workbook, sheet }: SlicerScope): SlicerTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((home) => (home.slicers ?? []).map((slicer) => ({ sheet: home, slicer })));
}

/** The table and column that a slicer filters; it is gone with them. */
function sourceOf(
  { slicer }: SlicerTarget,
  { host }: Session,
): { sheet: Sheet; table: Table; column: number } {
  const found = findTable(host.model.sheets, slicer.tableId);
  const column = found?.table.columns.findIndex(({ id }) => id === slicer.columnId) ?? -1;
  if (!found || column < 0) throw itemNotFound();
  return { ...found, column };
}

/** What the column's cells show, each once, in the slicer's order. */
function itemsOf(target: SlicerTarget, session: Session): string[] {
  session.host.calculator.settle();
  const { sheet, table, column } = sourceOf(target, session);
  const body = tableBody(table);
  const items = new Map<string, CellValue>();
  for (let row = body.row; row <= lastRow(body); row++) {
    const value = cellAt(sheet.cells, row, body.column + column)?.value ?? null;
    const text = formatValue(value, effectiveStyle(sheet, row, body.column + column).numberFormat);
    if (!items.has(text)) items.set(text, value);
  }
  const { sortBy } = target.slicer;
  const entries = [...items];
  if (sortBy !== 'DataSourceOrder') {
    const order = { matchCase: false, method: 'PinYin' } as const;
    entries.sort(([, one], [, other]) => compareValues(one, other, sortBy === 'Ascending', order));
  }
  return entries.map(([text]) => text);
}

/** The items that are let through, or null for all. */
function selectedOf(target: SlicerTarget, session: Session): ReadonlySet<string> | null {
  const { table, column } = sourceOf(target, session);
  const criteria = table.criteria.get(column);
  if (criteria?.filterOn !== 'Values') return null;
  return new Set(
    (criteria.values ?? []).filter((value) => typeof value === 'string').map((text) => text.toLowerCase()),
  );
}

function isSelected(target: SlicerItemTarget, session: Session): boolean {
  return selectedOf(target, session)?.has(target.item.toLowerCase()) ?? true;
}

function select(target: SlicerTarget, items: readonly string[], session: Session): void {
  const { sheet, table, column } = sourceOf(target, session);
  const criteria = items.length === 0 ? null : ({ filterOn: 'Values', values: [...items] } as const);
  setCriteria(editBy(session), sheet, table, column, criteria);
}

function tableArgument({ workbook }: SlicerScope, source: unknown): Table {
  if (isHostObject(source) && source.className === 'PivotTable') {
    throw new HostError('NotImplemented', 'Slicers of PivotTables are not implemented.');
  }
  const table =
    targetIfOf('Table', source)?.table ?? findTable(workbook.sheets, textOf(source, 'slicerSource'))?.table;
  if (!table) throw itemNotFound();
  return table;
}

function columnArgument({ columns }: Table, field: unknown): number {
  const id =
    isHostObject(field) && field.className === 'TableColumn'
      ? (field.target as { column: { id: number } }).column.id
      : field;
  const found = columns.find(
    (column) =>
      column.id === id ||
      String(column.id) === id ||
      (typeof id === 'string' && column.name.toLowerCase() === id.toLowerCase()),
  );
  if (!found) throw invalidArgument('The table has no such column.');
  return found.id;
}

function sheetArgument({ workbook, sheet }: SlicerScope, destination: unknown): Sheet {
  if (isOmitted(destination)) return sheet ?? activeSheet(workbook);
  const found =
    targetIfOf('Worksheet', destination) ??
    workbook.sheets.find(
      ({ id, name }) => id === destination || name.toLowerCase() === String(destination).toLowerCase(),
    );
  if (!found) throw itemNotFound();
  return found;
}

function addSlicer(
  scope: SlicerScope,
  [source, field, destination]: readonly unknown[],
  session: Session,
): HostObject {
  const table = tableArgument(scope, source);
  const columnId = columnArgument(table, field);
  const sheet = sheetArgument(scope, destination);
  demandAllowed(sheet, ({ options }) => options.allowEditObjects);
  const caption = table.columns.find(({ id }) => id === columnId)!.name;
  const taken = new Set(all({ ...scope, sheet: null }).map(({ slicer }) => slicer.name));
  let name = caption;
  for (let number = 1; taken.has(name); number++) name = `${caption} ${number}`;
  const slicer: Slicer = {
    id: nextId(session.host.model),
    tableId: table.id,
    columnId,
    name,
    caption,
    left: 192,
    top: 72,
    width: 144,
    height: 198,
    style: 'SlicerStyleLight1',
    sortBy: 'Ascending',
  };
  (sheet.slicers ??= []).push(slicer);
  noteChange(session.host);
  return ofClass('Slicer', { sheet, slicer });
}

/** `workbook.slicers` and `worksheet.slicers`. */
const slicerCollectionClass: HostClass<SlicerScope> = {
  name: 'SlicerCollection',
  properties: {},
  items: (scope) => all(scope).map((target) => ofClass('Slicer', target)),
  item: (scope, key) => {
    const wanted = textOf(key, 'key').toLowerCase();
    const found = all(scope).find(
      ({ slicer }) => slicer.name.toLowerCase() === wanted || slicer.id.toLowerCase() === wanted,
    );
    if (!found) throw itemNotFound();
    return ofClass('Slicer', found);
  },
  methods: { Add: addSlicer },
};

function field<K extends keyof Slicer & string>(
  key: K,
  read: ReadArgument<Slicer[K]>,
): Property<SlicerTarget> {
  return written(
    ({ slicer }) => slicer[key],
    read,
    ({ slicer }, value) => void (slicer[key] = value),
    key,
  );
}

/** One slicer of a table. */
const slicerClass: HostClass<SlicerTarget> = {
  name: 'Slicer',
  identity: ['Id'],
  check: (target, session) => {
    if (!target.sheet.slicers?.includes(target.slicer)) throw itemNotFound();
    sourceOf(target, session);
  },
  properties: {
    Id: ({ slicer }) => slicer.id,
    Name: field('name', textOf),
    Caption: field('caption', textOf),
    Left: field('left', numberOf),
    Top: field('top', numberOf),
    Width: field('width', numberOf),
    Height: field('height', numberOf),
    Style: field('style', textOf),
    SortBy: field('sortBy', (value, role) =>
      choiceOf(value, ['DataSourceOrder', 'Ascending', 'Descending'] as const, role),
    ),
    IsFilterCleared: (target, session) => selectedOf(target, session) === null,
  },
  navigation: {
    SlicerItems: (target) => ofClass('SlicerItemCollection', target),
    Worksheet: ({ sheet }) => of('Worksheet', sheet),
  },
  methods: {
    ClearFilters: (target, _args, session) => select(target, [], session),
    Delete: (target, _args, session) => {
      target.sheet.slicers = (target.sheet.slicers ?? []).filter((other) => other !== target.slicer);
      noteChange(session.host);
    },
    GetSelectedItems: (target, _args, session) =>
      itemsOf(target, session).filter((item) => isSelected({ ...target, item }, session)),
    SelectItems: (target, [items], session) => {
      const keys = isOmitted(items) ? [] : arrayOf(items, 'items').map((item) => textOf(item, 'item'));
      select(target, keys, session);
    },
  },
};

/** `slicer.slicerItems`. */
const slicerItemCollectionClass: HostClass<SlicerTarget> = {
  name: 'SlicerItemCollection',
  properties: {},
  items: (target, session) =>
    itemsOf(target, session).map((item) => ofClass('SlicerItem', { ...target, item })),
  item: (target, key, session) => {
    const item = itemsOf(target, session).find(
      (text) => text.toLowerCase() === textOf(key, 'key').toLowerCase(),
    );
    if (item === undefined) throw itemNotFound();
    return ofClass('SlicerItem', { ...target, item });
  },
};

/** One item of a slicer. */
const slicerItemClass: HostClass<SlicerItemTarget> = {
  name: 'SlicerItem',
  identity: ['Key'],
  properties: {
    Key: ({ item }) => item,
    Name: ({ item }) => item,
    HasData: () => true,
    IsSelected: {
      get: isSelected,
      set: (target, value, session) => {
        const others = itemsOf(target, session).filter(
          (item) => item !== target.item && isSelected({ ...target, item }, session),
        );
        select(target, booleanOf(value, 'isSelected') ? [...others, target.item] : others, session);
      },
    },
  },
};

/** The classes of slicers. */
export const slicerClasses: readonly HostClass<unknown>[] = [
  anyClass(slicerClass),
  anyClass(slicerCollectionClass),
  anyClass(slicerItemClass),
  anyClass(slicerItemCollectionClass),
];
