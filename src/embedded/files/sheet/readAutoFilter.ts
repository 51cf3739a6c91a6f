import type { AutoFilter, FilterCriteria } from '../../model/table';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { readAreas } from './areaText';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const CUSTOM_OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function readValues(filters: XmlElement): FilterCriteria {
  const values = childrenNamed(filters, 'filter').map(({ attributes }) =>
    decodeXstring(attributes.val ?? ''),
  );
  const dates = childrenNamed(filters, 'dateGroupItem').map(({ attributes }) => {
    const { year, month, day, dateTimeGrouping } = attributes;
    const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
    const grouping = dateTimeGrouping ?? 'day';
    return { date: date.join('-'), specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1) };
  });
  const blank = isOn(filters.attributes.blank) ? [''] : [];
  return { filterOn: 'Values', values: [...blank, ...values, ...dates] };
}

function readCustom(filters: XmlElement): FilterCriteria {
  const [first, second] = childrenNamed(filters, 'customFilter').map(
    ({ attributes }) =>
      `${CUSTOM_OPERATORS[attributes.operator ?? 'equal'] ?? '='}${decodeXstring(attributes.val ?? '')}`,
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined
      ? {}
      : { criterion2: second, operator: isOn(filters.attributes.and) ? 'And' : 'Or' }),
  };
}

function readCriteria(column: XmlElement): FilterCriteria | undefined {
  const criterion = column.children.find(({ name }) => name !== 'extLst');
  if (!criterion) return undefined;
  const { attributes } = criterion;
  if (criterion.name === 'filters') return readValues(criterion);
  if (criterion.name === 'customFilters') return readCustom(criterion);
  if (criterion.name === 'dynamicFilter') {
    const type = attributes.type ?? '';
    return { filterOn: 'Dynamic', dynamicCriteria: type.charAt(0).toUpperCase() + type.slice(1) };
  }
  if (criterion.name !== 'top10') return undefined;
  const end = attributes.top === '0' ? 'Bottom' : 'Top';
  return {
    filterOn: `${end}${isOn(attributes.percent) ? 'Percent' : 'Items'}` as const,
    criterion1: attributes.val ?? '10',
  };
}

/** What the filtered columns of an `autoFilter` element let through, by their offset. */
export function readFilterCriteria(filter: XmlElement | undefined): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenNamed(filter, 'filterColumn')) {
    const read = readCriteria(column);
    if (read) criteria.set(Number(column.attributes.colId ?? 0), read);
  }
  return criteria;
}

/** The sheet's own filter, or null. */
export function readAutoFilter(worksheet: XmlElement): AutoFilter | null {
  const filter = childNamed(worksheet, 'autoFilter');
  const [area] = readAreas(filter?.attributes.ref);
  return area ? { area, criteria: readFilterCriteria(filter) } : null;
}
