import { dayOfWorkingIndex, workingDayIndex, workingDayOnOrAfter } from '../calendar/workingDays';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Day } from '../values/day';

/** Halves and thirds of days add up with rounding errors; below this two offsets are one. */
const TINY = 1e-6;

/**
 * The scheduler's time: working days from the morning of the project's first working day. Offset 0 is that
 * morning, 1 the evening of the first working day, which is also the morning of the second.
 */
export class TimeAxis {
  private readonly origin: number;
  /** The calendar's own table: nearly every day is found there. */
  private readonly dayAt: Int32Array;

  constructor(
    private readonly calendar: WorkCalendar,
    projectStart: Day,
  ) {
    this.origin = workingDayIndex(calendar, workingDayOnOrAfter(calendar, projectStart));
    this.dayAt = calendar.dayAt;
  }

  /** The morning of a day (of the next working day, where it is off). */
  morning(day: Day): number {
    return workingDayIndex(this.calendar, day - 1) - this.origin + 1;
  }

  /** The evening of a day (of the working day before, where it is off). */
  evening(day: Day): number {
    return workingDayIndex(this.calendar, day) - this.origin + 1;
  }

  /** The day in which work begins that starts at an offset. */
  startDay(offset: number): Day {
    return this.dayOf(this.origin + Math.floor(offset + TINY));
  }

  /** The day in which work ends that finishes at an offset. */
  finishDay(offset: number): Day {
    return this.dayOf(this.origin + Math.ceil(offset - TINY) - 1);
  }

  private dayOf(index: number): Day {
    if (index >= 1 && index <= this.dayAt.length) return this.dayAt[index - 1];
    return dayOfWorkingIndex(this.calendar, index);
  }

  /** The offset a number of elapsed days after an evening. */
  afterEvening(offset: number, elapsedDays: number): number {
    return this.evening(this.finishDay(offset) + Math.round(elapsedDays));
  }

  /** The offset a number of elapsed days after a morning. */
  afterMorning(offset: number, elapsedDays: number): number {
    return this.morning(this.startDay(offset) + Math.round(elapsedDays));
  }

  /** The latest evening from which `afterEvening` does not pass an offset. */
  beforeEvening(offset: number, elapsedDays: number): number {
    return this.evening(this.startDay(offset) - 1 - Math.round(elapsedDays));
  }

  /** The latest morning from which `afterMorning` does not pass an offset. */
  beforeMorning(offset: number, elapsedDays: number): number {
    // The work has to begin on a working day that lies early enough; the next one after it would be too late.
    return this.evening(this.startDay(offset) - Math.round(elapsedDays)) - 1;
  }
}
