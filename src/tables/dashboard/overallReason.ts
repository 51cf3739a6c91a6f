import type { AllMeasures } from '../../project/measures/lightBasis';
import { lightReasons, type LightReason } from '../../project/reports/lightReasons';
import { localized } from '../../words/language';
import { reportWords } from '../../words/reportWords';
import type { BoardContext, BoardScope } from '../board/boardSpec';
import { judgedOverall, overallMeasures } from '../computed/overallLight';
import { numberIn } from '../computed/numberIn';
import type { CellValue } from '../tableContent';
import { indexDigits, indexDigitsFormula } from '../indexDigits';
import { fixedText } from '../shownMoney';
import { fixedFormula } from './shownNumbers';

const words = {
  unknown: reportWords.reasonUnknown,
  late: localized('完工预计晚 ', 'Finish foreseen late by '),
  early: localized('完工预计早 ', 'Finish foreseen early by '),
  onTime: localized('完工预计按期', 'Finish foreseen on time'),
  days: localized(' 个工作日', ' working days'),
  behind: localized('进度落后计划 ', 'Progress behind plan by '),
  ahead: localized('进度超前计划 ', 'Progress ahead of plan by '),
  points: localized(' 个百分点', ' points'),
  spi: localized('SPI ', 'SPI '),
  cpi: localized('CPI ', 'CPI '),
  limit: localized('（阈值 ', ' (limit '),
  closed: localized('）', ')'),
  between: localized('；', '; '),
  end: localized('。', '.'),
};

/** The names of a measure's thresholds, the digits that both are shown with, and how often the cell's number. */
interface Shown {
  readonly red: string;
  readonly yellow: string;
  readonly digits: number;
  readonly times: number;
}

const index: Shown = { red: 'indexRed', yellow: 'indexYellow', digits: 2, times: 1 };

const shown: Readonly<Record<keyof AllMeasures, Shown>> = {
  daysLate: { red: 'daysLateRed', yellow: 'daysLateYellow', digits: 0, times: 1 },
  schedulePerformanceIndex: index,
  costPerformanceIndex: index,
  progressVariance: { red: 'behindRed', yellow: 'behindYellow', digits: 1, times: 100 },
};

/** In the order in which reasons are told. */
const measures = Object.keys(shown) as (keyof AllMeasures)[];

function factor({ times }: Shown): string {
  return times === 1 ? '' : `*${times}`;
}

/** A measure's own part of the sentence, as an expression. */
function factFormula(measure: keyof AllMeasures, { name, text, word }: BoardScope): string {
  const [late, gap] = [name('projectDaysLate'), name('progressGap')];
  switch (measure) {
    case 'daysLate':
      return (
        `IF(N(${late})>0,${text(words.late)}&${late}&${text(words.days)},` +
        `IF(N(${late})<0,${text(words.early)}&-${late}&${text(words.days)},${text(words.onTime)}))`
      );
    case 'progressVariance':
      return (
        `IF(N(${gap})<0,${text(words.behind)},${text(words.ahead)})` +
        `&${fixedFormula(`ABS(N(${gap}))*100`, 1)}&${text(words.points)}`
      );
    default: {
      const id = measure === 'schedulePerformanceIndex' ? 'spi' : 'cpi';
      const is = (light: string) => `${name('overall')}=${word('light', light)}`;
      const limit = `IF(${is('red')},N(${name('indexRed')}),N(${name('indexYellow')}))`;
      const digits = `IF(${is('green')},2,${indexDigitsFormula(`N(${name(id)})`, limit)})`;
      return `${text(words[id])}&FIXED(N(${name(id)}),${digits},TRUE)`;
    }
  }
}

function fact({ measure, value, limit }: LightReason, { text }: BoardContext): string {
  switch (measure) {
    case 'daysLate': {
      if (value === 0) return text(words.onTime);
      return `${text(value > 0 ? words.late : words.early)}${Math.abs(value)}${text(words.days)}`;
    }
    case 'progressVariance':
      return `${text(value < 0 ? words.behind : words.ahead)}${fixedText(Math.abs(value) * 100, 1)}${text(words.points)}`;
    default:
      return `${text(measure === 'schedulePerformanceIndex' ? words.spi : words.cpi)}${fixedText(value, indexDigits(value, limit))}`;
  }
}

/**
 * Why the project has its light: the measures that come to its colour, each with the threshold that it is past; for
 * a green light all that are judged.
 */
export function overallReasonFormula(scope: BoardScope): string {
  const { name, text, word } = scope;
  const judged = judgedOverall(scope);
  const is = (light: string) => `${name('overall')}=${word('light', light)}`;
  const parts = measures.map((measure) => {
    const { used, known, red, yellow } = judged[measure];
    const limits = shown[measure];
    const limit = (id: string) => fixedFormula(`N(${name(id)})${factor(limits)}`, limits.digits);
    const past =
      `IF(${is('green')},"",${text(words.limit)}&` +
      `IF(${is('red')},${limit(limits.red)},${limit(limits.yellow)})&${text(words.closed)})`;
    const isReason = `AND(${used},${known},IF(${is('red')},${red},IF(${is('yellow')},${yellow},TRUE)))`;
    return `IF(${isReason},${text(words.between)}&${factFormula(measure, scope)}&${past},"")`;
  });
  const sentence = `MID(${parts.join('&')},LEN(${text(words.between)})+1,999)&${text(words.end)}`;
  return `=IF(${name('overall')}="",${text(words.unknown)},${sentence})`;
}

/** The same without a sheet. */
export function overallReason(context: BoardContext): CellValue {
  const { name, text } = context;
  if (name('overall') === '') return text(words.unknown);
  const { judged, thresholds } = overallMeasures(name);
  const parts = lightReasons(judged, thresholds).map((reason) => {
    const { digits, times, red, yellow } = shown[reason.measure];
    const id = reason.light === 'late' ? red : yellow;
    const limit = fixedText((numberIn(name(id)) ?? 0) * times, digits);
    const past = reason.limit === null ? '' : `${text(words.limit)}${limit}${text(words.closed)}`;
    return `${fact(reason, context)}${past}`;
  });
  return `${parts.join(text(words.between))}${text(words.end)}`;
}
