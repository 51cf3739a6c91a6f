import type { FilterCriteria } from '../../model/table';
import {
  arrayOf,
  choiceOf,
  colorOf,
  integerOf,
  isOmitted,
  numberOf,
  optionalChoice,
  recordOf,
  textOf,
} from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';

const FILTER_ON: readonly FilterCriteria['filterOn'][] = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
];

/** Reads Office.js's `FilterCriteria`. */
export function readCriteria(value: unknown): FilterCriteria {
  const record = recordOf(value, 'criteria');
  const filterOn = choiceOf(record.filterOn, FILTER_ON, 'filterOn');
  switch (filterOn) {
    case 'Values':
      return valuesCriteria(record.values);
    case 'Custom':
      return customCriteria(record.criterion1, record.criterion2, record.operator);
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: colorOf(record.color) };
    case 'Dynamic':
      return { filterOn, dynamicCriteria: textOf(record.dynamicCriteria, 'dynamicCriteria') };
    case 'Icon':
      return { filterOn, icon: record.icon as FilterCriteria['icon'] };
    default:
      return rankCriteria(filterOn, record.criterion1);
  }
}

/** A filter that lets some texts (or dates) through. */
export function valuesCriteria(values: unknown): FilterCriteria {
  const read = arrayOf(values, 'values').map((value) => {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value === 'string') return value;
    const { date, specificity } = recordOf(value, 'value');
    return { date: textOf(date, 'date'), specificity: textOf(specificity, 'specificity') };
  });
  return { filterOn: 'Values', values: read };
}

/** A filter by one or two comparisons. */
export function customCriteria(criterion1: unknown, criterion2: unknown, operator: unknown): FilterCriteria {
  return {
    filterOn: 'Custom',
    criterion1: criterionOf(criterion1),
    ...(isOmitted(criterion2) ? {} : { criterion2: criterionOf(criterion2) }),
    operator: optionalChoice(operator, ['And', 'Or'] as const, 'And', 'operator'),
  };
}

function criterionOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : textOf(value, 'criterion');
}

/** A filter by rank; the count (or per cent) is that of the items that stay. */
export function rankCriteria(
  filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent',
  count: unknown,
): FilterCriteria {
  const number = typeof count === 'string' ? Number(count) : numberOf(count, 'count');
  integerOf(number, 'count', 1);
  if (filterOn.endsWith('Percent') && number > 100) throw invalidArgument('The per cent is above 100.');
  return { filterOn, criterion1: String(number) };
}
