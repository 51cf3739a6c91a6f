import { isError, type CellValue } from '../../model/cell';
import { unsure, type CallMaker, type Operand, type Scope } from './operand';

/** A part of a text of plain letters: pairs of surrogates count differently from engine to engine. */
const part =
  (cut: (text: string, count: number) => string): CallMaker =>
  ([text, count, ...rest]) => {
    if (!text || rest.length > 0) return null;
    return (scope) => {
      const whole = plainText(text, scope);
      const length = count ? count.value(scope) : 1;
      if (isError(whole)) return whole;
      if (typeof whole !== 'string' || !Number.isSafeInteger(length) || Number(length) < 0) return unsure();
      return cut(whole, Number(length));
    };
  };

function plainText({ value }: Operand, scope: Scope): CellValue {
  const text = value(scope);
  // The engine writes a negative zero with its sign.
  if (Object.is(text, -0)) return unsure();
  if (typeof text === 'number' && Number.isSafeInteger(text)) return String(text);
  return typeof text === 'string' && /[\uD800-\uDFFF]/.test(text) ? unsure() : text;
}

const length: CallMaker = ([text, ...rest]) => {
  if (!text || rest.length > 0) return null;
  return (scope) => {
    const whole = plainText(text, scope);
    if (isError(whole)) return whole;
    return typeof whole === 'string' ? whole.length : unsure();
  };
};

/** The functions of texts. */
export const textFunctions: Readonly<Record<string, CallMaker>> = {
  LEFT: part((text, count) => text.slice(0, count)),
  LEN: length,
  RIGHT: part((text, count) => (count === 0 ? '' : text.slice(-count))),
};
