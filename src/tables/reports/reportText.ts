import { indexDigits } from '../indexDigits';
import { fixedText, moneyText } from '../shownMoney';
import type { ReportFigure } from '../../project/reports/figureChanges';
import type { Light } from '../../project/measures/light';
import { formatIsoDay, type Day } from '../../project/values/day';
import type { Language, Localized } from '../../words/language';
import { reportWords } from '../../words/reportWords';
import { say } from '../../words/say';

/** The last day that a cell can hold, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** What stands where nothing is known. */
export const BLANK = '–';

/** Figures and dates as a report writes them; what is not known is a dash. */
export class ReportText {
  constructor(readonly language: Language) {}

  say(words: Localized, params: Readonly<Record<string, string | number>> = {}): string {
    return say(words, params, this.language);
  }

  day(day: Day | null): string {
    return day === null || day > LAST_DAY ? BLANK : formatIsoDay(day);
  }

  span({ start, finish }: { readonly start: Day | null; readonly finish: Day | null }): string {
    if (start === null && finish === null) return BLANK;
    return this.say(reportWords.span, { start: this.day(start), finish: this.day(finish) });
  }

  /** One decimal at most. */
  percent(share: number | null): string {
    return share === null ? BLANK : `${trimmed(share * 100, 1)}%`;
  }

  /** A difference of shares, in percentage points, without its sign. */
  points(difference: number): string {
    return this.say(reportWords.points, { n: trimmed(Math.abs(difference) * 100, 1) });
  }

  /** With two decimals, or a third where two would say the same as the limit that it is past. */
  index(value: number | null, limit: number | null = null): string {
    return value === null ? BLANK : fixedText(value, indexDigits(value, limit));
  }

  /** With its sign; working days late are positive. */
  days(days: number | null): string {
    return days === null ? BLANK : signed(trimmed(days, 1), days);
  }

  /** In the unit that its size asks for, as the sheets show it. */
  money(amount: number | null): string {
    return amount === null ? BLANK : minus(moneyText(amount, this.language));
  }

  signedMoney(amount: number | null): string {
    return amount === null ? BLANK : signed(this.money(Math.abs(amount)), amount);
  }

  light(light: Light): string {
    return this.say(reportWords[light]);
  }

  /** A figure of the weekly report. */
  figure(id: ReportFigure, value: number | null): string {
    switch (id) {
      case 'plannedProgress':
      case 'percentComplete':
        return this.percent(value);
      case 'forecastFinish':
        return this.day(value);
      case 'daysLate':
        return this.days(value);
      case 'spi':
      case 'spiT':
      case 'cpi':
        return this.index(value);
      case 'vac':
        return this.signedMoney(value);
      default:
        return this.money(value);
    }
  }

  /** By how much a figure moved, with its sign; 0 where it stayed. */
  change(id: ReportFigure, change: number | null): string {
    if (change === null) return BLANK;
    switch (id) {
      case 'plannedProgress':
      case 'percentComplete':
        return this.say(reportWords.points, { n: signed(trimmed(Math.abs(change) * 100, 1), change) });
      case 'forecastFinish':
        return this.say(reportWords.calendarDays, { n: signed(String(Math.abs(change)), change) });
      case 'daysLate':
        return this.days(change);
      case 'spi':
      case 'spiT':
      case 'cpi':
        return signed(fixedText(Math.abs(change), 2), change);
      default:
        return this.signedMoney(change);
    }
  }
}

function trimmed(value: number, digits: number): string {
  return minus(String(Number(fixedText(value, digits))));
}

/** A minus that is as wide as a plus. */
function minus(text: string): string {
  return text.replace(/^-/, '−');
}

/** A positive text with the sign of a number; zero has none. */
function signed(text: string, of: number): string {
  const bare = text.replace(/^−/, '');
  if (!/[1-9]/.test(bare)) return bare;
  return of < 0 ? `−${bare}` : `+${bare}`;
}
