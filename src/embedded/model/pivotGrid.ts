import { aggregate } from './aggregate';
import type { CellValue } from './cell';
import { isError } from './cell';
import type { PivotData, PivotTable } from './pivotTable';
import { compareValues } from './sortValues';

/** One record of a PivotTable's cache. */
type PivotRecord = readonly CellValue[];

/** A PivotTable as cells. `headRows` and `labelColumns` are what stands above and left of the values. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headRows: number;
  readonly labelColumns: number;
  /** The data field of each column, or null for labels; tells the number formats. */
  readonly dataOfColumn: readonly (PivotData | null)[];
}

const ORDER = { matchCase: false, method: 'PinYin' } as const;

/** What an item of a field is called. */
export function itemName(value: CellValue): string {
  if (value === null || value === '') return '(blank)';
  return isError(value)
    ? value.error
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
}

/** The items of a field, in order, those that are left out included. */
export function itemsOf(pivot: PivotTable, field: string): CellValue[] {
  const index = pivot.fields.indexOf(field);
  const items = new Map<string, CellValue>();
  for (const record of pivot.records) items.set(itemName(record[index] ?? null), record[index] ?? null);
  return [...items.values()].sort((one, other) =>
    compareValues(one, other, !pivot.descending.has(field), ORDER),
  );
}

/** The records that no filter leaves out. */
function visibleRecords(pivot: PivotTable): PivotRecord[] {
  return pivot.records.filter((record) =>
    [...pivot.hidden].every(
      ([field, hidden]) => !hidden.has(itemName(record[pivot.fields.indexOf(field)] ?? null)),
    ),
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
  const axis = pivot.layoutType === 'Compact' ? 'Column Labels' : pivot.columns[0]!;
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
  if (pivot.rows.length === 0) return new Array<CellValue>(labelColumns).fill(null);
  return pivot.layoutType === 'Compact' ? ['Row Labels'] : [...pivot.rows];
}

function bodyRows(
  pivot: PivotTable,
  records: readonly PivotRecord[],
  columns: readonly ValueColumn[],
  labelColumns: number,
): CellValue[][] {
  const blank = new Array<CellValue>(labelColumns).fill(null);
  if (pivot.rows.length === 0) {
    if (pivot.data.length === 0) return [];
    const label =
      pivot.columns.length > 0 && pivot.data.length === 1
        ? pivot.data[0]!.name
        : pivot.columns.length > 0
          ? 'Total'
          : null;
    return [[label, ...valuesOf(pivot, records, columns)]];
  }
  const rows = groupRows(pivot, records, columns, 0);
  if (pivot.showColumnGrandTotals)
    rows.push(['Grand Total', ...blank.slice(1), ...valuesOf(pivot, records, columns)]);
  return rows;
}

/** The rows of one row field and of the fields inside it. */
function groupRows(
  pivot: PivotTable,
  records: readonly PivotRecord[],
  columns: readonly ValueColumn[],
  depth: number,
): CellValue[][] {
  const field = pivot.rows[depth]!;
  const index = pivot.fields.indexOf(field);
  const isLeaf = depth === pivot.rows.length - 1;
  const rows: CellValue[][] = [];
  for (const item of itemsOf(pivot, field)) {
    const own = records.filter((record) => itemName(record[index] ?? null) === itemName(item));
    if (own.length === 0) continue;
    const values = valuesOf(pivot, own, columns);
    if (isLeaf) rows.push([...labelCells(pivot, depth, item), ...values]);
    else rows.push(...parentRows(pivot, item, values, groupRows(pivot, own, columns, depth + 1), depth));
  }
  return rows;
}

/** An outer item with its inner rows: the subtotal stands on its own line first, or last in tabular form. */
function parentRows(
  pivot: PivotTable,
  item: CellValue,
  values: readonly CellValue[],
  inner: readonly (readonly CellValue[])[],
  depth: number,
): CellValue[][] {
  if (pivot.layoutType !== 'Tabular')
    return [[...labelCells(pivot, depth, item), ...values], ...inner.map((row) => [...row])];
  const [first, ...others] = inner.map((row) => [...row]);
  first![depth] = labelOf(item);
  const total = labelCells(pivot, depth, `${itemName(item)} Total`);
  return [first!, ...others, [...total, ...values]];
}

/** Numbers stay numbers in labels; blanks have a name. */
function labelOf(item: CellValue): CellValue {
  return typeof item === 'number' ? item : itemName(item);
}

function labelCells(pivot: PivotTable, depth: number, item: CellValue): CellValue[] {
  if (pivot.layoutType === 'Compact') return [labelOf(item)];
  return pivot.rows.map((_field, place) => (place === depth ? labelOf(item) : null));
}

function valuesOf(
  pivot: PivotTable,
  records: readonly PivotRecord[],
  columns: readonly ValueColumn[],
): CellValue[] {
  const [field] = pivot.columns;
  const index = field === undefined ? -1 : pivot.fields.indexOf(field);
  return columns.map(({ item, isTotal, data }) => {
    if (!data) return null;
    const own = isTotal
      ? records
      : records.filter((record) => itemName(record[index] ?? null) === itemName(item ?? null));
    const place = pivot.fields.indexOf(data.field);
    return own.length === 0
      ? null
      : aggregate(
          data.aggregation,
          own.map((record) => record[place] ?? null),
        );
  });
}
