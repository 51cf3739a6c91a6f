import type { CellValue } from './cell';
import { itemName, nameIn, visibleRecords } from './pivotFilter';
import type { PivotRecord } from './pivotFieldFilters';
import { shownAs } from './pivotShowAs';
import type { PivotRowPlace } from './pivotShowAs';
import type { PivotData, PivotTable } from './pivotTable';
import { compareValues } from './sortValues';

/** A PivotTable as cells. `headRows` and `labelColumns` are what stands above and left of the values. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headRows: number;
  readonly labelColumns: number;
  /** The data field of each column, or null for labels; tells the number formats. */
  readonly dataOfColumn: readonly (PivotData | null)[];
}

const ORDER = { matchCase: false, method: 'PinYin' } as const;

/** The items of a field, in order, those that are left out included. */
export function itemsOf(pivot: PivotTable, field: string): CellValue[] {
  const index = pivot.fields.indexOf(field);
  const items = new Map<string, CellValue>();
  for (const record of pivot.records) items.set(itemName(record[index] ?? null), record[index] ?? null);
  return [...items.values()].sort((one, other) =>
    compareValues(one, other, !pivot.descending.has(field), ORDER),
  );
}

/** A column of values: its column item (undefined for the total) and its data field. */
interface ValueColumn {
  readonly item?: CellValue;
  readonly isTotal: boolean;
  readonly data: PivotData | null;
}

/** Computes a PivotTable: every cell from its top left corner, filters above it not included. */
export function pivotGrid(pivot: PivotTable): PivotGrid {
  const records = visibleRecords(pivot);
  const columns = valueColumns(pivot, records);
  const labelColumns = pivot.rows.length === 0 ? 1 : pivot.layoutType === 'Compact' ? 1 : pivot.rows.length;
  const head = headerRows(pivot, columns, labelColumns);
  const body = bodyRows(pivot, records, columns, labelColumns);
  return {
    cells: [...head, ...body],
    headRows: head.length,
    labelColumns,
    dataOfColumn: [...new Array<null>(labelColumns).fill(null), ...columns.map(({ data }) => data)],
  };
}

function valueColumns(pivot: PivotTable, records: readonly PivotRecord[]): ValueColumn[] {
  const data: readonly (PivotData | null)[] = pivot.data.length > 0 ? pivot.data : [null];
  const [field] = pivot.columns;
  if (field === undefined) return pivot.data.map((one) => ({ isTotal: true, data: one }));
  const index = pivot.fields.indexOf(field);
  const present = new Set(records.map((record) => itemName(record[index] ?? null)));
  const items = itemsOf(pivot, field).filter((item) => present.has(itemName(item)));
  const byItem = items.flatMap((item) =>
    data.map((one): ValueColumn => ({ item, isTotal: false, data: one })),
  );
  const totals = pivot.showRowGrandTotals
    ? data.map((one): ValueColumn => ({ isTotal: true, data: one }))
    : [];
  return [...byItem, ...totals];
}

function headerRows(pivot: PivotTable, columns: readonly ValueColumn[], labelColumns: number): CellValue[][] {
  const [single, second] = pivot.data;
  const labels = rowHeader(pivot, labelColumns);
  const blank = new Array<CellValue>(labelColumns).fill(null);
  if (pivot.columns.length === 0) {
    const first = pivot.rows.length === 0 ? blank : labels;
    return [[...first, ...columns.map(({ data }) => data?.name ?? null)]];
  }
  const title = pivot.layoutType === 'Compact' ? 'Column Labels' : pivot.columns[0]!;
  const axis = pivot.settings.ShowFieldHeaders === false ? null : title;
  const corner = single && !second ? [single.name, ...blank.slice(1)] : blank;
  const top = [...corner, axis, ...new Array<CellValue>(Math.max(0, columns.length - 1)).fill(null)];
  if (!second) {
    return [
      top,
      [...labels, ...columns.map(({ item, isTotal }) => (isTotal ? 'Grand Total' : itemName(item ?? null)))],
    ];
  }
  const named = columns.map(({ item, isTotal, data }) => {
    if (isTotal) return `Total ${data?.name ?? ''}`;
    return data === pivot.data[0] ? itemName(item ?? null) : null;
  });
  return [
    top,
    [...blank, ...named],
    [...labels, ...columns.map(({ isTotal, data }) => (isTotal ? null : (data?.name ?? null)))],
  ];
}

function rowHeader(pivot: PivotTable, labelColumns: number): CellValue[] {
  if (pivot.rows.length === 0 || pivot.settings.ShowFieldHeaders === false)
    return new Array<CellValue>(labelColumns).fill(null);
  return pivot.layoutType === 'Compact' ? ['Row Labels'] : [...pivot.rows];
}

function bodyRows(
  pivot: PivotTable,
  records: readonly PivotRecord[],
  columns: readonly ValueColumn[],
  labelColumns: number,
): CellValue[][] {
  const blank = new Array<CellValue>(labelColumns).fill(null);
  const whole: PivotRowPlace = { records, all: records, parent: null, path: [] };
  if (pivot.rows.length === 0) {
    if (pivot.data.length === 0) return [];
    const label =
      pivot.columns.length > 0 && pivot.data.length === 1
        ? pivot.data[0]!.name
        : pivot.columns.length > 0
          ? 'Total'
          : null;
    return [[label, ...valuesOf(pivot, whole, columns)]];
  }
  const rows = groupRows(pivot, whole, columns, 0);
  if (pivot.showColumnGrandTotals)
    rows.push(['Grand Total', ...blank.slice(1), ...valuesOf(pivot, whole, columns)]);
  return rows;
}

/** The rows of one row field and of the fields inside it. */
function groupRows(
  pivot: PivotTable,
  place: PivotRowPlace,
  columns: readonly ValueColumn[],
  depth: number,
): CellValue[][] {
  const field = pivot.rows[depth]!;
  const isLeaf = depth === pivot.rows.length - 1;
  const rows: CellValue[][] = [];
  for (const item of itemsOf(pivot, field)) {
    const records = place.records.filter((record) => nameIn(pivot, record, field) === itemName(item));
    if (records.length === 0) continue;
    const own: PivotRowPlace = {
      records,
      all: place.all,
      parent: place.records,
      path: [...place.path, { field, item: itemName(item) }],
    };
    const values = valuesOf(pivot, own, columns);
    if (isLeaf) rows.push([...labelCells(pivot, depth, item), ...values]);
    else rows.push(...parentRows(pivot, item, values, groupRows(pivot, own, columns, depth + 1), depth));
    if (pivot.settings.BlankLines === true && !isLeaf) rows.push(blankRow(rows[0]!));
  }
  return rows;
}

function blankRow({ length }: readonly CellValue[]): CellValue[] {
  return new Array<CellValue>(length).fill(null);
}

/** An outer item with its inner rows: the subtotal stands on its own line first, or last in tabular form. */
function parentRows(
  pivot: PivotTable,
  item: CellValue,
  values: readonly CellValue[],
  inner: readonly (readonly CellValue[])[],
  depth: number,
): CellValue[][] {
  const rows = inner.map((row) => [...row]);
  const isRepeated = pivot.settings.RepeatLabels === true && pivot.layoutType !== 'Compact';
  if (isRepeated) for (const row of rows) row[depth] ??= labelOf(item);
  const location = pivot.settings.SubtotalLocation ?? (pivot.layoutType === 'Tabular' ? 'AtBottom' : 'AtTop');
  const blank = new Array<CellValue>(values.length).fill(null);
  const total = [...labelCells(pivot, depth, `${itemName(item)} Total`), ...values];
  if (pivot.layoutType !== 'Tabular') {
    const head = [...labelCells(pivot, depth, item), ...(location === 'AtTop' ? values : blank)];
    return location === 'AtBottom' ? [head, ...rows, total] : [head, ...rows];
  }
  rows[0]![depth] = labelOf(item);
  return location === 'Off' ? rows : [...rows, total];
}

/** Numbers stay numbers in labels; blanks have a name. */
function labelOf(item: CellValue): CellValue {
  return typeof item === 'number' ? item : itemName(item);
}

function labelCells(pivot: PivotTable, depth: number, item: CellValue): CellValue[] {
  if (pivot.layoutType === 'Compact') return [labelOf(item)];
  return pivot.rows.map((_field, place) => (place === depth ? labelOf(item) : null));
}

function valuesOf(pivot: PivotTable, place: PivotRowPlace, columns: readonly ValueColumn[]): CellValue[] {
  const [field] = pivot.columns;
  return columns.map(({ item, isTotal, data }) => {
    if (!data) return null;
    const columnItem = isTotal || field === undefined ? null : itemName(item ?? null);
    const isInColumn = (record: PivotRecord): boolean =>
      columnItem === null || nameIn(pivot, record, field!) === columnItem;
    return shownAs(pivot, data, place, isInColumn) ?? emptyValue(pivot);
  });
}

/** What stands where a PivotTable has no value. */
function emptyValue({ settings }: PivotTable): CellValue {
  const text = settings.FillEmptyCells === false ? '' : settings.EmptyCellText;
  return typeof text === 'string' && text !== '' ? text : null;
}
