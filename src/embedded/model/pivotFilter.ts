import { aggregate } from './aggregate';
import type { CellValue } from './cell';
import { isError } from './cell';
import type {
  ComparisonCondition,
  DateCondition,
  PivotDateFilter,
  PivotLabelFilter,
  PivotRecord,
  PivotValueFilter,
} from './pivotFieldFilters';
import type { PivotTable } from './pivotTable';

/** What an item of a field is called. */
export function itemName(value: CellValue): string {
  if (value === null || value === '') return '(blank)';
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The name of a record's item in a field. */
export function nameIn(pivot: PivotTable, record: PivotRecord, field: string): string {
  return itemName(record[pivot.fields.indexOf(field)] ?? null);
}

/** The records that no filter leaves out: first the chosen items, then labels, then values. */
export function visibleRecords(pivot: PivotTable): PivotRecord[] {
  const chosen = pivot.records.filter((record) =>
    [...pivot.hidden].every(([field, hidden]) => !hidden.has(nameIn(pivot, record, field))),
  );
  const labelled = chosen.filter((record) =>
    [...pivot.filtersOf].every(
      ([field, { label, date }]) =>
        (!label || isLabelled(nameIn(pivot, record, field), label)) &&
        (!date || isDated(record[pivot.fields.indexOf(field)] ?? null, date)),
    ),
  );
  let records = labelled;
  for (const [field, { value }] of pivot.filtersOf) {
    if (value) records = valuedRecords(pivot, records, field, value);
  }
  return records;
}

function isLabelled(name: string, filter: PivotLabelFilter): boolean {
  const text = name.toLowerCase();
  const part = (filter.substring ?? '').toLowerCase();
  const [comparator, lower, upper] = [filter.comparator, filter.lowerBound, filter.upperBound].map((bound) =>
    (bound ?? '').toLowerCase(),
  ) as [string, string, string];
  const order = (other: string): number => text.localeCompare(other, 'en', { numeric: true });
  const outcome = {
    BeginsWith: () => text.startsWith(part),
    EndsWith: () => text.endsWith(part),
    Contains: () => text.includes(part),
    ...comparisons(order(comparator), order(lower), order(upper)),
  };
  return outcome[filter.condition]() !== filter.exclusive;
}

function isDated(value: CellValue, { condition, from, until, exclusive }: PivotDateFilter): boolean {
  if (typeof value !== 'number') return false;
  const outcome: Record<DateCondition, () => boolean> = {
    Equals: () => value >= from && value < until,
    Between: () => value >= from && value < until,
    Before: () => value < from,
    BeforeOrEqualTo: () => value < until,
    After: () => value >= until,
    AfterOrEqualTo: () => value >= from,
  };
  return outcome[condition]() !== exclusive;
}

function comparisons(
  toComparator: number,
  toLower: number,
  toUpper: number,
): Record<ComparisonCondition, () => boolean> {
  return {
    Equals: () => toComparator === 0,
    GreaterThan: () => toComparator > 0,
    GreaterThanOrEqualTo: () => toComparator >= 0,
    LessThan: () => toComparator < 0,
    LessThanOrEqualTo: () => toComparator <= 0,
    Between: () => toLower >= 0 && toUpper <= 0,
  };
}

/** Inner row items are judged within the outer items that they stand in. */
function valuedRecords(
  pivot: PivotTable,
  records: readonly PivotRecord[],
  field: string,
  filter: PivotValueFilter,
): PivotRecord[] {
  const data = pivot.data.find(({ name }) => name.toLowerCase() === filter.value.toLowerCase());
  if (!data) return [...records];
  const depth = pivot.rows.indexOf(field);
  const path = depth < 0 ? [field] : pivot.rows.slice(0, depth + 1);
  const groups = new Map<string, PivotRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(path.map((outer) => nameIn(pivot, record, outer)));
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const place = pivot.fields.indexOf(data.field);
  return [...groups.values()].flatMap((group) => {
    const total = aggregate(
      data.aggregation,
      group.map((record) => record[place] ?? null),
    );
    return typeof total === 'number' && isValued(total, filter) ? group : [];
  });
}

function isValued(total: number, filter: PivotValueFilter): boolean {
  const { comparator = 0, lowerBound = -Infinity, upperBound = Infinity } = filter;
  const outcome = comparisons(total - comparator, total - lowerBound, total - upperBound);
  return outcome[filter.condition]() !== filter.exclusive;
}
