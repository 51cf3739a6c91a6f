import type { CellValue } from './cell';
import { isError } from './cell';
import type {
  CellValueFormat,
  ColorScaleFormat,
  ContainsTextFormat,
  DataBarFormat,
  DifferentialStyle,
  IconSetFormat,
  TopBottomFormat,
} from './conditionalFormat';
import { calendarDay } from './dateSerial';

/** A bar in a cell: where it starts and ends across the cell (0 is left, 1 is right), and where its axis is. */
export interface BarLook {
  readonly start: number;
  readonly end: number;
  /** Null when the axis is at the edge and not drawn. */
  readonly axis: number | null;
  readonly color: string;
  /** '' for none. */
  readonly borderColor: string;
  readonly isGradient: boolean;
}

/** An icon in a cell: its set in Office.js's name and its place in it, 0 being the icon for the lowest values. */
export interface IconLook {
  readonly set: string;
  readonly index: number;
}

/** What conditional formats make of one cell. */
export interface ConditionalLook {
  readonly style: DifferentialStyle;
  readonly bar?: BarLook;
  readonly icon?: IconLook;
  /** False where only the bar or the icon is to be seen. */
  readonly showsValue: boolean;
}

/** Whether a value meets a comparison with one or two operands; texts are compared without regard to case. */
export function matchesCellValue(
  { operator }: Pick<CellValueFormat, 'operator'>,
  value: CellValue,
  [first, second]: readonly [CellValue, CellValue],
): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  const low = order(value, first);
  const high = order(value, second);
  switch (operator) {
    case 'EqualTo':
      return low === 0;
    case 'NotEqualTo':
      return low !== 0;
    case 'GreaterThan':
      return low > 0;
    case 'LessThan':
      return low < 0;
    case 'GreaterThanOrEqual':
      return low >= 0;
    case 'LessThanOrEqual':
      return low <= 0;
    case 'Between':
      return low >= 0 && high <= 0;
    case 'NotBetween':
      return low < 0 || high > 0;
  }
}

type Plain = Exclude<CellValue, { readonly error: string }>;

/** Numbers before texts before booleans; a blank counts as 0 or as an empty text. */
function order(one: Plain, other: Plain): number {
  const left = one ?? (typeof other === 'string' ? '' : 0);
  const right = other ?? (typeof left === 'string' ? '' : 0);
  const rank = (value: string | number | boolean): number =>
    ({ number: 0, string: 1, boolean: 2 })[typeof value as 'number'];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') return left.toLowerCase().localeCompare(String(right).toLowerCase());
  return Number(left) - Number(right);
}

/** Whether a text contains, begins or ends with another, without regard to case. */
export function matchesText(
  { operator, text }: Pick<ContainsTextFormat, 'operator' | 'text'>,
  shown: string,
): boolean {
  const [whole, part] = [shown.toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case 'Contains':
      return whole.includes(part);
    case 'NotContains':
      return !whole.includes(part);
    case 'BeginsWith':
      return whole.startsWith(part);
    case 'EndsWith':
      return whole.endsWith(part);
  }
}

/** Whether a number is among the first or last so many (or so many per cent) of all; equal ones count as one rank. */
export function matchesRank(
  { type, rank }: Pick<TopBottomFormat, 'type' | 'rank'>,
  value: CellValue,
  numbers: readonly number[],
): boolean {
  if (typeof value !== 'number') return false;
  const isTop = type.startsWith('Top');
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const count = type.endsWith('Percent') ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : rank;
  const last = sorted[Math.min(count, sorted.length) - 1];
  return last !== undefined && (isTop ? value >= last : value <= last);
}

/** What the presets look at beside the value itself. */
export interface PresetInputs {
  /** All numbers of the formatted cells. */
  readonly numbers: readonly number[];
  /** How often each value (in lower case) occurs in the formatted cells. */
  readonly counts: ReadonlyMap<string, number>;
  /** The serial of the current day. */
  readonly today: number;
}

/** Whether a value meets one of Office.js's `ConditionalFormatPresetCriterion`. */
export function matchesPreset(criterion: string, value: CellValue, inputs: PresetInputs): boolean {
  switch (criterion) {
    case 'Blanks':
      return value === null || (typeof value === 'string' && value.trim() === '');
    case 'NonBlanks':
      return !matchesPreset('Blanks', value, inputs);
    case 'Errors':
      return isError(value);
    case 'NonErrors':
      return !isError(value);
    case 'UniqueValues':
      return inputs.counts.get(countingKey(value)) === 1;
    case 'DuplicateValues':
      return (inputs.counts.get(countingKey(value)) ?? 0) > 1;
    default:
      return (
        typeof value === 'number' &&
        (matchesAverage(criterion, value, inputs.numbers) ?? matchesDate(criterion, value, inputs.today))
      );
  }
}

/** The key under which equal values are counted; '' for blanks, which are not. */
export function countingKey(value: CellValue): string {
  return value === null
    ? ''
    : `${typeof value}:${isError(value) ? value.error : String(value).toLowerCase()}`;
}

/** Null when the criterion is none about averages. */
function matchesAverage(criterion: string, value: number, numbers: readonly number[]): boolean | null {
  const parts = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(criterion);
  if (!parts) return null;
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviations = ['', 'OneStdDev', 'TwoStdDev', 'ThreeStdDev'].indexOf(parts[1] ?? '');
  const spread = deviations > 0 ? deviations * standardDeviation(numbers, average) : 0;
  const distance = parts[2] === 'Above' ? value - (average + spread) : average - spread - value;
  return parts[1] === 'EqualOr' ? distance >= 0 : distance > 0;
}

function standardDeviation(numbers: readonly number[], average: number): number {
  const squares = numbers.reduce((sum, number) => sum + (number - average) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, numbers.length - 1));
}

function matchesDate(criterion: string, value: number, today: number): boolean {
  const day = Math.floor(value);
  const weekOf = (serial: number): number => Math.floor((serial - 1) / 7);
  switch (criterion) {
    case 'Yesterday':
      return day === today - 1;
    case 'Today':
      return day === today;
    case 'Tomorrow':
      return day === today + 1;
    case 'LastSevenDays':
      return day > today - 7 && day <= today;
    case 'LastWeek':
      return weekOf(day) === weekOf(today) - 1;
    case 'ThisWeek':
      return weekOf(day) === weekOf(today);
    case 'NextWeek':
      return weekOf(day) === weekOf(today) + 1;
    case 'LastMonth':
      return monthOf(day) === monthOf(today) - 1;
    case 'ThisMonth':
      return monthOf(day) === monthOf(today);
    case 'NextMonth':
      return monthOf(day) === monthOf(today) + 1;
    default:
      return false;
  }
}

function monthOf(serial: number): number {
  const { year, month } = calendarDay(serial);
  return year * 12 + month;
}

/** Where a bound of a scale, a bar or an icon set lies among the numbers; `given` is what its formula comes to. `AutomaticLow` and `AutomaticHigh` are those of data bars, which take zero in. */
export function thresholdOf(type: string, given: number | null, numbers: readonly number[]): number {
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  switch (type) {
    case 'AutomaticLow':
      return Math.min(0, lowest);
    case 'AutomaticHigh':
      return Math.max(0, highest);
    case 'LowestValue':
      return lowest;
    case 'HighestValue':
      return highest;
    case 'Percent':
      return lowest + ((highest - lowest) * (given ?? 0)) / 100;
    case 'Percentile':
      return percentile(numbers, (given ?? 0) / 100);
    default:
      return given ?? 0;
  }
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The colour of a scale for a number. `stops` are the thresholds of the minimum, the midpoint (if any) and the maximum.
 * @example scaleColor({ kind: 'ColorScale', minimum: { type: 'Number', color: '#000000' }, maximum: { type: 'Number', color: '#FFFFFF' } }, 5, [0, 10]) //=> '#808080'
 */
export function scaleColor(
  { minimum, midpoint, maximum }: ColorScaleFormat,
  value: number,
  stops: readonly number[],
): string {
  const colors = [minimum.color, ...(midpoint ? [midpoint.color] : []), maximum.color];
  const upper = stops.findIndex((stop) => value <= stop);
  if (upper === 0) return colors[0]!;
  if (upper < 0) return colors.at(-1)!;
  const from = stops[upper - 1]!;
  const to = stops[upper]!;
  return mixed(colors[upper - 1]!, colors[upper]!, to === from ? 1 : (value - from) / (to - from));
}

function mixed(one: string, other: string, share: number): string {
  const channel = (color: string, index: number): number =>
    parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const parts = [0, 1, 2].map((index) => {
    const value = Math.round(channel(one, index) + (channel(other, index) - channel(one, index)) * share);
    return value.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${parts.join('')}`;
}

/** The bar of a number between the thresholds of the lower and the upper bound. Bars of both signs grow from an axis. */
export function barOf(
  rule: DataBarFormat,
  value: number,
  [lower, upper]: readonly [number, number],
): BarLook {
  const { positive, negative, axisFormat } = rule;
  const isNegative = value < 0;
  const color = isNegative && !negative.matchPositiveFillColor ? negative.fillColor : positive.fillColor;
  const borderColor =
    isNegative && !negative.matchPositiveBorderColor ? negative.borderColor : positive.borderColor;
  const look = { color, borderColor, isGradient: positive.gradientFill };
  const span = upper - lower || 1;
  const clamped = Math.min(upper, Math.max(lower, value));
  if (axisFormat === 'None' || lower >= 0)
    return { ...look, start: 0, end: (clamped - lower) / span, axis: null };
  const axis = axisFormat === 'CellMidPoint' ? 0.5 : upper <= 0 ? 1 : -lower / span;
  const length = clamped < 0 ? (axis * clamped) / lower : ((1 - axis) * clamped) / (upper || 1);
  return {
    ...look,
    start: clamped < 0 ? axis - length : axis,
    end: clamped < 0 ? axis : axis + length,
    axis,
  };
}

/** The icon of a number; `thresholds` are those of the second icon on. */
export function iconOf(rule: IconSetFormat, value: number, thresholds: readonly number[]): IconLook {
  let index = 0;
  thresholds.forEach((threshold, place) => {
    const isStrict = rule.criteria[place + 1]?.operator === 'GreaterThan';
    if (isStrict ? value > threshold : value >= threshold) index = place + 1;
  });
  const custom = rule.criteria[index]?.customIcon;
  if (custom) return { set: custom.set, index: custom.index };
  return { set: rule.style, index: rule.reverseIconOrder ? rule.criteria.length - 1 - index : index };
}
