import { dayOf, type Day } from '../../project/values/day';
import { parseXsdDuration } from './xsdDuration';
import { childOf, type XmlRecord } from './xmlRecord';

/** A point in time as a plan file names it. */
export interface Moment {
  readonly day: Day;
  /** Minutes after midnight. */
  readonly minutes: number;
}

/** Project knows the years 1984 to 2149; the day before 1984 and the day after 2149. */
const [beforeFirst, afterLast] = [dayOf(1983, 12, 31)!, dayOf(2150, 1, 1)!];

/**
 * Reads a moment as `xsd:dateTime`; without a time it is midnight. A zone is not looked at: Project writes
 * local times.
 *
 * @returns `null` where the text is none, or a day outside 1984 to 2149, the years that Project knows.
 * @example
 * parseMoment('2026-09-14T08:00:00'); //=> { day: 46279, minutes: 480 }
 * parseMoment('NA'); //=> null
 */
export function parseMoment(text: string): Moment | null {
  const found =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?\s*$/.exec(
      text,
    );
  const day = found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (!found || day === null || day <= beforeFirst || day >= afterLast) return null;
  return { day, minutes: Number(found[4] ?? 0) * 60 + Number(found[5] ?? 0) };
}

/** The fields of a record, read as what they are; what is absent, blank or unreadable is `null`. */
export class RecordFields {
  constructor(private readonly record: XmlRecord | undefined) {}

  /** Trimmed; blank where it is absent. */
  text(name: string): string {
    return childOf(this.record, name)?.text.trim() ?? '';
  }

  number(name: string): number | null {
    const text = this.text(name);
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : null;
  }

  /** An amount of money: Project writes hundredths of the currency's unit. */
  money(name: string): number | null {
    const hundredths = this.number(name);
    return hundredths === null ? null : hundredths / 100;
  }

  flag(name: string): boolean {
    return /^(1|true)$/i.test(this.text(name));
  }

  moment(name: string): Moment | null {
    return parseMoment(this.text(name));
  }

  /** Minutes of a duration. */
  minutes(name: string): number | null {
    return parseXsdDuration(this.text(name));
  }

  /** Minutes after midnight of a time such as `08:00:00`. */
  timeOfDay(name: string): number | null {
    const found = /^(\d{2}):(\d{2})/.exec(this.text(name));
    return found ? Number(found[1]) * 60 + Number(found[2]) : null;
  }
}
