import type { CellValue } from './cell';
import { isError } from './cell';
import { partsOfSerial, serialOfDate } from './filterDates';
import { inDynamicPeriod } from './filterPeriods';
import type { FilterCriteria } from './table';

/** What a filter looks at in one cell. */
export interface FilterCell {
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly fillColor: string;
  readonly fontColor: string;
}

/**
 * The test that a filter's criteria mean for the cells of one column. Ranks and averages are those of the whole column.
 * @param today - the serial of the day that `Today`, `ThisMonth` … are counted from
 * @throws RangeError when the criteria are not ones that can be tested
 */
export function filterTest(
  criteria: FilterCriteria,
  column: readonly FilterCell[],
  today: number,
): (cell: FilterCell) => boolean {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values ?? []);
    case 'Custom':
      return customTest(criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return rankTest(criteria, column);
    case 'CellColor':
      return ({ fillColor }) => fillColor.toUpperCase() === (criteria.color ?? '').toUpperCase();
    case 'FontColor':
      return ({ fontColor }) => fontColor.toUpperCase() === (criteria.color ?? '').toUpperCase();
    case 'Dynamic':
      return dynamicTest(criteria.dynamicCriteria ?? 'Unknown', column, today);
    case 'Icon':
      throw new RangeError('Filtering by icon is not implemented.');
  }
}

function valuesTest(values: NonNullable<FilterCriteria['values']>): (cell: FilterCell) => boolean {
  const texts = new Set(
    values.filter((value) => typeof value === 'string').map((text) => text.toLowerCase()),
  );
  const dates = values.filter((value) => typeof value !== 'string');
  return ({ text, value }) =>
    texts.has(text.toLowerCase()) ||
    (typeof value === 'number' && (texts.has(String(value)) || dates.some((date) => isWithin(value, date))));
}

const SPECIFICITY = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];

/** Whether a serial is in the year, month, day … of a date. */
function isWithin(serial: number, { date, specificity }: { date: string; specificity: string }): boolean {
  const depth = SPECIFICITY.findIndex((name) => name.toLowerCase() === specificity.toLowerCase());
  const wanted = serialOfDate(date);
  if (wanted === null || depth < 0) return false;
  const parts = partsOfSerial(serial);
  return partsOfSerial(wanted)
    .slice(0, depth + 1)
    .every((part, index) => part === parts[index]);
}

function customTest({ criterion1, criterion2, operator }: FilterCriteria): (cell: FilterCell) => boolean {
  const first = criterionTest(criterion1 ?? '');
  if (criterion2 === undefined || criterion2 === '') return first;
  const second = criterionTest(criterion2);
  return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** The test of one criterion such as `>=5`, `<>done`, `=A*` or `done`. */
function criterionTest(criterion: string): (cell: FilterCell) => boolean {
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion.trim()) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const bound = Number.isNaN(number) ? (serialOfDate(operand) ?? NaN) : number;
  switch (operator) {
    case '<>': {
      const isEqual = equalTest(operand, bound);
      return (cell) => !isEqual(cell);
    }
    case '<':
    case '>':
    case '<=':
    case '>=':
      return (cell) => compares(cell, operator, operand, bound);
    default:
      return equalTest(operand, bound);
  }
}

function equalTest(operand: string, bound: number): (cell: FilterCell) => boolean {
  if (operand === '') return ({ text }) => text === '';
  const pattern = wildcardPattern(operand);
  return ({ value, text }) =>
    typeof value === 'number' && !Number.isNaN(bound) ? value === bound : pattern.test(text);
}

function compares({ value, text }: FilterCell, operator: string, operand: string, bound: number): boolean {
  if (isError(value) || value === null) return false;
  const isNumeric = !Number.isNaN(bound);
  if (isNumeric !== (typeof value === 'number')) return false;
  const order = isNumeric ? Number(value) - bound : text.toLowerCase().localeCompare(operand.toLowerCase());
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/**
 * A pattern with Excel's wildcards (`*`, `?`, `~` before one that stands for itself) as a regular expression.
 * @example wildcardPattern('a*').test('Apple') //=> true
 */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\s\S])/g,
    (_match, escaped?: string, wildcard?: string, plain?: string) => {
      if (wildcard !== undefined) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  return new RegExp(`^${source}$`, 'iu');
}

function numbersOf(column: readonly FilterCell[]): number[] {
  return column.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

function rankTest(
  { filterOn, criterion1 }: FilterCriteria,
  column: readonly FilterCell[],
): (cell: FilterCell) => boolean {
  const wanted = Number(criterion1);
  const isTop = filterOn.startsWith('Top');
  const numbers = numbersOf(column).sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * wanted) / 100))
    : wanted;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) =>
    typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last);
}

function dynamicTest(
  period: string,
  column: readonly FilterCell[],
  today: number,
): (cell: FilterCell) => boolean {
  const numbers = numbersOf(column);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (period === 'AboveAverage') return ({ value }) => typeof value === 'number' && value > average;
  if (period === 'BelowAverage') return ({ value }) => typeof value === 'number' && value < average;
  return ({ value }) => typeof value === 'number' && inDynamicPeriod(period, value, today);
}
