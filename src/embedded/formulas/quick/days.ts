import { isError, type CellValue } from '../../model/cell';
import { unsure, type CallMaker } from './operand';

/** The first of March 1900 and the last day of 9999: between them serials are days without exception. */
const [FIRST_DAY, LAST_DAY] = [61, 2_958_465];

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A function of the day of a serial; days that Excel counts otherwise than the calendar are left to the engine. */
const ofDay =
  (compute: (serial: number) => number): CallMaker =>
  ([day, ...rest]) => {
    if (!day || rest.length > 0) return null;
    return (scope) => {
      const serial = day.value(scope);
      if (isError(serial)) return serial;
      return isDay(serial) ? compute(Math.floor(serial)) : unsure();
    };
  };

function isDay(serial: CellValue): serial is number {
  return typeof serial === 'number' && serial >= FIRST_DAY && serial <= LAST_DAY;
}

const dateOf = (serial: number): Date => new Date((serial - UNIX_EPOCH) * MS_PER_DAY);

/** WEEKDAY counted from Monday. */
const weekday: CallMaker = ([day, type, ...rest]) =>
  day && type?.number === 2 && rest.length === 0 ? ofDay((serial) => ((serial - 2) % 7) + 1)([day]) : null;

/** DATE of whole numbers; months and days beyond their year and month go on into the next. */
const date: CallMaker = (operands) => {
  if (operands.length !== 3) return null;
  return (scope) => {
    const [year, month, day] = operands.map(({ value }) => value(scope));
    if (!isWhole(year) || !isWhole(month) || !isWhole(day) || year < 1900) return unsure();
    const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH;
    return isDay(serial) ? serial : unsure();
  };
};

function isWhole(value: CellValue | undefined): value is number {
  return Number.isSafeInteger(value);
}

/** The functions of days. */
export const dayFunctions: Readonly<Record<string, CallMaker>> = {
  DATE: date,
  DAY: ofDay((serial) => dateOf(serial).getUTCDate()),
  MONTH: ofDay((serial) => dateOf(serial).getUTCMonth() + 1),
  WEEKDAY: weekday,
  YEAR: ofDay((serial) => dateOf(serial).getUTCFullYear()),
};
