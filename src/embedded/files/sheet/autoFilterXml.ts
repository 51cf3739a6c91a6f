import type { Area } from '../../model/area';
import type { FilterCriteria } from '../../model/table';
import { encodeXstring } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';
import { areaText } from './areaText';

const CUSTOM_OPERATORS: readonly (readonly [prefix: string, word: string | undefined])[] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', undefined],
];

function customFilterXml(criterion: string): string {
  const [prefix, operator] = CUSTOM_OPERATORS.find(([sign]) => criterion.startsWith(sign)) ?? ['', undefined];
  return element('customFilter', { operator, val: encodeXstring(criterion.slice(prefix.length)) });
}

function valuesXml(criteria: FilterCriteria): string {
  const values = criteria.values ?? [];
  const items = values.map((value) => {
    if (value === '') return '';
    if (typeof value === 'string') return element('filter', { val: encodeXstring(value) });
    const [year, month, day] = value.date.slice(0, 10).split('-').map(Number);
    const dateTimeGrouping = value.specificity.toLowerCase();
    return element('dateGroupItem', { year, month, day, dateTimeGrouping });
  });
  return element('filters', { blank: values.includes('') || undefined }, items.join(''));
}

/** Criteria by colour and icon need a format of their own and are not written: the rows stay hidden as they are. */
function criteriaXml(criteria: FilterCriteria): string {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesXml(criteria);
    case 'Custom': {
      const { criterion1 = '', criterion2, operator } = criteria;
      const filters = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(customFilterXml);
      return element('customFilters', { and: operator === 'And' || undefined }, filters.join(''));
    }
    case 'Dynamic': {
      const type = criteria.dynamicCriteria ?? '';
      return element('dynamicFilter', { type: type.charAt(0).toLowerCase() + type.slice(1) });
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return element('top10', {
        top: criteria.filterOn.startsWith('Bottom') ? false : undefined,
        percent: criteria.filterOn.endsWith('Percent') || undefined,
        val: Number(criteria.criterion1 ?? 10),
      });
    default:
      return '';
  }
}

/** An `autoFilter` element over an area that begins with the header row. */
export function autoFilterXml(area: Area, criteria: ReadonlyMap<number, FilterCriteria>): string {
  const columns = [...criteria].sort(([one], [other]) => one - other);
  const content = columns.map(([colId, filter]) => {
    const xml = criteriaXml(filter);
    return xml === '' ? '' : element('filterColumn', { colId }, xml);
  });
  return element('autoFilter', { ref: areaText(area) }, content.join(''));
}
