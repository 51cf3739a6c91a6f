import { serialOfDate } from '../../model/filterDates';
import { DATE_CONDITIONS, LABEL_CONDITIONS, VALUE_CONDITIONS } from '../../model/pivotFieldFilters';
import { itemName } from '../../model/pivotFilter';
import type {
  PivotDateFilter,
  PivotFieldFilters,
  PivotLabelFilter,
  PivotValueFilter,
} from '../../model/pivotFieldFilters';
import { itemsOf } from '../../model/pivotGrid';
import { calendarDay, dateSerial } from '../../model/dateSerial';
import { arrayOf, choiceOf, flagOf, numberOf, optionalText, recordOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument } from '../../protocol/hostError';
import type { Method } from '../../protocol/hostObject';
import { changed } from './pivotTarget';
import type { PivotFieldTarget } from './pivotTarget';

type FilterRecord = Readonly<Record<string, unknown>>;

function demandCondition<Condition extends string>(value: unknown, known: readonly Condition[]): Condition {
  if (value === 'TopN' || value === 'BottomN' || /week|month|quarter|year|day|periods/i.test(String(value))) {
    throw new HostError(
      'NotImplemented',
      `The condition ${String(value)} of PivotTables is not implemented.`,
    );
  }
  return choiceOf(value, known, 'condition');
}

function demandBounds(condition: string, lower: unknown, upper: unknown): void {
  if (condition === 'Between' && (lower === undefined || upper === undefined)) {
    throw invalidArgument('Between needs a lower and an upper bound.');
  }
}

function labelFilter(filter: FilterRecord): PivotLabelFilter {
  const condition = demandCondition(filter.condition, LABEL_CONDITIONS);
  demandBounds(condition, filter.lowerBound, filter.upperBound);
  const text = (key: string): Record<string, string> => {
    const value = optionalText(filter[key], key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    condition,
    exclusive: flagOf(filter.exclusive, 'exclusive'),
    ...text('substring'),
    ...text('comparator'),
    ...text('lowerBound'),
    ...text('upperBound'),
  };
}

function valueFilter(filter: FilterRecord): PivotValueFilter {
  const condition = demandCondition(filter.condition, VALUE_CONDITIONS);
  demandBounds(condition, filter.lowerBound, filter.upperBound);
  const number = (key: string): Record<string, number> =>
    filter[key] === undefined || filter[key] === null ? {} : { [key]: numberOf(filter[key], key) };
  return {
    condition,
    value: textOf(filter.value, 'value'),
    exclusive: flagOf(filter.exclusive, 'exclusive'),
    ...number('comparator'),
    ...number('lowerBound'),
    ...number('upperBound'),
  };
}

/** The first moment of a date and the first one after it; a date that says only its month is that whole month. */
function spanOf(value: unknown): readonly [from: number, until: number] {
  const { date, specificity } = recordOf(value, 'comparator');
  const serial = serialOfDate(textOf(date, 'date'));
  if (serial === null) throw invalidArgument('The date of the filter is no date.');
  const { year, month } = calendarDay(serial);
  const first = (years: number, months: number): number => {
    const place = months - 1;
    return dateSerial({ year: years + Math.floor(place / 12), month: (place % 12) + 1, day: 1 }) ?? serial;
  };
  if (specificity === 'Year') return [first(year, 1), first(year + 1, 1)];
  if (specificity === 'Month') return [first(year, month), first(year, month + 1)];
  return [Math.floor(serial), Math.floor(serial) + 1];
}

function dateFilter(filter: FilterRecord): PivotDateFilter {
  const condition = demandCondition(filter.condition, DATE_CONDITIONS);
  const exclusive = flagOf(filter.exclusive, 'exclusive');
  if (condition !== 'Between') {
    const [from, until] = spanOf(filter.comparator);
    return { condition, from, until, exclusive, given: filter };
  }
  const [from] = spanOf(filter.lowerBound);
  const [, until] = spanOf(filter.upperBound);
  return { condition, from, until, exclusive, given: filter };
}

/** Lets only the named items of a field through. */
function filterManually({ pivot, field }: PivotFieldTarget, filter: FilterRecord): void {
  const selected = arrayOf(filter.selectedItems, 'selectedItems').map((item) => textOf(item, 'item'));
  const wanted = new Set(selected.map((name) => name.toLowerCase()));
  const names = itemsOf(pivot, field).map(itemName);
  const hidden = names.filter((name) => !wanted.has(name.toLowerCase()));
  if (hidden.length === names.length) throw invalidArgument('At least one item must stay.');
  pivot.hidden.set(field, new Set(hidden));
}

/** A field keeps one filter, unless the PivotTable allows several. */
function applyFilters(target: PivotFieldTarget, given: FilterRecord): void {
  const { pivot, field } = target;
  const kinds = ['manualFilter', 'labelFilter', 'valueFilter', 'dateFilter'].filter(
    (kind) => given[kind] !== undefined && given[kind] !== null,
  );
  if (kinds.length === 0) throw invalidArgument('A filter is expected.');
  const read = (kind: string): FilterRecord => recordOf(given[kind], kind);
  const filters: PivotFieldFilters = {
    ...(kinds.includes('labelFilter') ? { label: labelFilter(read('labelFilter')) } : {}),
    ...(kinds.includes('valueFilter') ? { value: valueFilter(read('valueFilter')) } : {}),
    ...(kinds.includes('dateFilter') ? { date: dateFilter(read('dateFilter')) } : {}),
  };
  const known = pivot.settings.AllowMultipleFiltersPerField === true ? pivot.filtersOf.get(field) : undefined;
  if (!known) pivot.hidden.delete(field);
  if (kinds.includes('manualFilter')) filterManually(target, read('manualFilter'));
  pivot.filtersOf.set(field, { ...known, ...filters });
}

function filtersOf({ pivot, field }: PivotFieldTarget): FilterRecord {
  const { label, value, date } = pivot.filtersOf.get(field) ?? {};
  const hidden = pivot.hidden.get(field);
  const selectedItems = itemsOf(pivot, field)
    .map(itemName)
    .filter((name) => !hidden?.has(name));
  return {
    ...(hidden?.size ? { manualFilter: { selectedItems } } : {}),
    ...(label ? { labelFilter: label } : {}),
    ...(value ? { valueFilter: value } : {}),
    ...(date ? { dateFilter: date.given } : {}),
  };
}

const KINDS = ['Value', 'Manual', 'Label', 'Date'] as const;

function clearKind({ pivot, field }: PivotFieldTarget, kind: (typeof KINDS)[number]): void {
  if (kind === 'Manual') {
    pivot.hidden.delete(field);
    return;
  }
  const { label, value, date } = pivot.filtersOf.get(field) ?? {};
  pivot.filtersOf.set(field, {
    ...(label && kind !== 'Label' ? { label } : {}),
    ...(value && kind !== 'Value' ? { value } : {}),
    ...(date && kind !== 'Date' ? { date } : {}),
  });
}

/** The methods of a PivotTable's field that filter it. */
export const pivotFilterMethods: Readonly<Record<string, Method<PivotFieldTarget>>> = {
  ApplyFilter: (target, [filter], session) => {
    applyFilters(target, recordOf(filter, 'filter'));
    changed(target, session);
  },
  ClearAllFilters: (target, _args, session) => {
    target.pivot.hidden.delete(target.field);
    target.pivot.filtersOf.delete(target.field);
    changed(target, session);
  },
  ClearFilter: (target, [kind], session) => {
    clearKind(target, choiceOf(kind, KINDS, 'filterType'));
    changed(target, session);
  },
  GetFilters: (target) => filtersOf(target),
  IsFiltered: (target, [kind]) => {
    const filters = filtersOf(target);
    if (kind === undefined || kind === null) return Object.keys(filters).length > 0;
    return `${choiceOf(kind, KINDS, 'filterType').toLowerCase()}Filter` in filters;
  },
};
