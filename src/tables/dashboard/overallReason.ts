import { light } from '../../project/measures/light';
import type { AllMeasures } from '../../project/measures/lightBasis';
import { lightReasons } from '../../project/reports/lightReasons';
import type { Localized } from '../../words/language';
import { reportWords as words } from '../../words/reportWords';
import type { BoardContext, BoardScope } from '../board/boardSpec';
import { sayFormula } from '../board/sayFormula';
import { judgedOverall, overallMeasures } from '../computed/overallLight';
import { numberIn } from '../computed/numberIn';
import { indexDigitsFormula } from '../indexDigits';
import { reasonText } from '../reports/reasonText';
import { ReportText } from '../reports/reportText';
import type { CellValue } from '../tableContent';
import { fixedFormula } from './shownNumbers';

/** The names of a measure's thresholds. */
interface Limits {
  readonly red: string;
  readonly yellow: string;
}

const index: Limits = { red: 'indexRed', yellow: 'indexYellow' };

const limits: Readonly<Record<keyof AllMeasures, Limits>> = {
  daysLate: { red: 'daysLateRed', yellow: 'daysLateYellow' },
  schedulePerformanceIndex: index,
  costPerformanceIndex: index,
  progressVariance: { red: 'behindRed', yellow: 'behindYellow' },
};

/** In the order in which reasons are told. */
const measures = Object.keys(limits) as (keyof AllMeasures)[];

function isLit({ name, word }: BoardScope, one: 'green' | 'yellow' | 'red'): string {
  return `${name('overall')}=${word('light', one)}`;
}

/** A difference of shares as `ReportText` writes it. */
function pointsFormula(scope: BoardScope, difference: string): string {
  return sayFormula(scope, words.points, { n: `ROUND(ABS(N(${difference}))*100,1)` });
}

function finishFormula(scope: BoardScope, late: Localized, early: Localized, onDay: Localized): string {
  const days = scope.name('projectDaysLate');
  return (
    `IF(N(${days})>0,${sayFormula(scope, late, { days })},` +
    `IF(N(${days})<0,${sayFormula(scope, early, { days: `-${days}` })},${scope.text(onDay)}))`
  );
}

/** A measure's own part of the sentence, as an expression. */
function factFormula(measure: keyof AllMeasures, scope: BoardScope): string {
  const { name, text } = scope;
  switch (measure) {
    case 'daysLate': {
      const approved = finishFormula(scope, words.reasonLate, words.reasonEarly, words.reasonOnDay);
      const first = finishFormula(
        scope,
        words.reasonLateFirst,
        words.reasonEarlyFirst,
        words.reasonOnFirstDay,
      );
      return `IF(ISNUMBER(${name('unauthorisedChanges')}),${approved},${first})`;
    }
    case 'progressVariance': {
      const gap = name('progressGap');
      const behind = sayFormula(scope, words.reasonBehind, { value: pointsFormula(scope, gap) });
      return `IF(N(${gap})<0,${behind},${text(words.reasonAhead)})`;
    }
    default: {
      const isSchedule = measure === 'schedulePerformanceIndex';
      const value = `N(${name(isSchedule ? 'spi' : 'cpi')})`;
      const limit = `IF(${isLit(scope, 'red')},N(${name('indexRed')}),N(${name('indexYellow')}))`;
      const digits = `IF(${isLit(scope, 'green')},2,${indexDigitsFormula(value, limit)})`;
      return sayFormula(scope, isSchedule ? words.reasonSpi : words.reasonCpi, {
        value: `FIXED(${value},${digits},TRUE)`,
      });
    }
  }
}

/** A threshold as the sentence names it, as an expression. */
function limitFormula(measure: keyof AllMeasures, scope: BoardScope): string {
  const { red, yellow } = limits[measure];
  const limit = `IF(${isLit(scope, 'red')},N(${scope.name(red)}),N(${scope.name(yellow)}))`;
  if (measure === 'daysLate') return limit;
  return measure === 'progressVariance' ? pointsFormula(scope, limit) : fixedFormula(limit, 2);
}

/**
 * Why the project has its light: the measures that come to its colour, each with the threshold that it is past; for
 * a green light all that are judged. `reasonText` says the same in Word.
 */
export function overallReasonFormula(scope: BoardScope): string {
  const { name, text } = scope;
  const judged = judgedOverall(scope);
  const parts = measures.map((measure) => {
    const { used, known, red, yellow } = judged[measure];
    const limit = sayFormula(scope, words.reasonLimit, { limit: limitFormula(measure, scope) });
    const past = `IF(${isLit(scope, 'green')},"",${limit})`;
    const isReason = `AND(${used},${known},IF(${isLit(scope, 'red')},${red},IF(${isLit(scope, 'yellow')},${yellow},TRUE)))`;
    return `IF(${isReason},${text(words.reasonJoin)}&${factFormula(measure, scope)}&${past},"")`;
  });
  const reasons = `MID(${parts.join('&')},LEN(${text(words.reasonJoin)})+1,999)`;
  const [lead, end] = [words.reasonGreen, words.reasonOther].map((sentence) =>
    sayFormula(scope, sentence, { reasons: '"|"' }),
  );
  return `=IF(${name('overall')}="",${text(words.reasonUnknown)},SUBSTITUTE(IF(${isLit(scope, 'green')},${lead},${end}),"|",${reasons}))`;
}

/** The same without a sheet. */
export function overallReason({ name, language }: BoardContext): CellValue {
  const { judged, thresholds } = overallMeasures(name);
  const isApproved = numberIn(name('unauthorisedChanges')) !== null;
  const overall = name('overall') === '' ? 'notKnown' : light(judged, thresholds);
  const reasons = lightReasons(judged, thresholds);
  return reasonText({ light: overall, reasons, isApproved }, new ReportText(language));
}
