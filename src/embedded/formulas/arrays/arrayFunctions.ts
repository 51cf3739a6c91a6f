import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { formatValue } from '../../model/formatValue';
import { aggregates } from './aggregates';
import { conditionOf, error, isMatrix, numberOf, textOf } from './formulaValue';
import type { FormulaFunction } from './functionContext';
import { lookups } from './lookups';
import { finite } from './operators';
import { shapes } from './shapes';

function ofNumber(compute: (number: number) => CellValue): FormulaFunction {
  return ([value = null]) => {
    const number = numberOf(value as CellValue);
    return isError(number) ? number : compute(number);
  };
}

function ofValue(compute: (value: CellValue) => CellValue): FormulaFunction {
  return ([value = null]) => compute(value as CellValue);
}

function ofText(compute: (text: string) => CellValue): FormulaFunction {
  return ([value = null]) => {
    const text = textOf(value as CellValue);
    return isError(text) ? text : compute(text);
  };
}

/** Halves go away from 0; a number whose 15 digits end in a half is one. */
function rounded(number: number, places: number): CellValue {
  const unit = 10 ** Math.abs(places);
  const scaled = Math.abs(number) * (1 + Number.EPSILON);
  const whole = Math.round(places < 0 ? scaled / unit : scaled * unit);
  return finite(Math.sign(number) * (places < 0 ? whole * unit : whole / unit));
}

/** The whole seconds of a day that a serial tells, to the nearest. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

/** Functions of single values that are so common that the engine need not be asked for every element. */
const single: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumber(Math.abs),
  INT: ofNumber(Math.floor),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber((number) => (number < 0 ? error('#NUM!') : Math.sqrt(number))),
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  ISNUMBER: ofValue((value) => typeof value === 'number'),
  ISTEXT: ofValue((value) => typeof value === 'string'),
  ISNONTEXT: ofValue((value) => typeof value !== 'string'),
  ISLOGICAL: ofValue((value) => typeof value === 'boolean'),
  ISBLANK: ofValue((value) => value === null),
  ISERROR: ofValue((value) => isError(value)),
  ISERR: ofValue((value) => isError(value) && value.error !== '#N/A'),
  ISNA: ofValue((value) => isError(value) && value.error === '#N/A'),
  NOT: ofValue((value) => {
    const condition = conditionOf(value);
    return isError(condition) ? condition : !condition;
  }),
  N: ofValue((value) => {
    if (isError(value) || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  T: ofValue((value) => (isError(value) || typeof value === 'string' ? value : '')),
  ROUND: ([value = null, digits = null]) => {
    const [number, places] = [numberOf(value as CellValue), numberOf(digits as CellValue)];
    if (isError(number)) return number;
    if (isError(places)) return places;
    return rounded(number, Math.trunc(places));
  },
  MOD: ([value = null, divisor = null]) => {
    const [number, by] = [numberOf(value as CellValue), numberOf(divisor as CellValue)];
    if (isError(number)) return number;
    if (isError(by)) return by;
    return by === 0 ? error('#DIV/0!') : finite(number - by * Math.floor(number / by));
  },
  TEXT: ([value = null, format = null]) => {
    const code = textOf(format as CellValue);
    if (isError(value as CellValue)) return value;
    if (isError(code)) return code;
    const number = typeof value === 'string' ? numberOf(value) : (value as CellValue);
    return code === '' ? '' : formatValue(isError(number) ? (value as CellValue) : (number ?? 0), code);
  },
  HOUR: ofNumber((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofNumber((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofNumber((serial) => secondsOf(serial) % 60),
  ENCODEURL: ofText((text) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  ),
  USDOLLAR: (args, { callFunction }) => callFunction('DOLLAR', args),
  TYPE: ([value = null], { read }) => {
    const given = read(value);
    if (isMatrix(given)) return 64;
    if (isError(given)) return 16;
    return { number: 1, string: 2, boolean: 4, object: 1 }[typeof given as 'number'];
  },
};

/** Functions that are written here rather than asked of the engine: those of arrays, and the commonest of values. */
export const arrayFunctions: Readonly<Record<string, FormulaFunction>> = {
  ...single,
  ...aggregates,
  ...lookups,
  ...shapes,
};
