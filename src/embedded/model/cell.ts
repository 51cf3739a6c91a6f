import type { CellStyle } from './style';

/** The errors that a cell can show. */
export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;

/** One of Excel's error texts. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A cell's error, kept apart from a text that merely looks like one. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds: a number (dates are serials), a text, a boolean, an error, or null for a blank. */
export type CellValue = number | string | boolean | CellError | null;

/**
 * One stored cell. A cell may be stored for its style alone (`value` null).
 * `formula` is the A1 formula in en-US with its leading `=`, structured references as typed; `value` is then its last result.
 * `isSpill` marks a cell that shows a part of a neighbour's array result.
 */
export interface Cell {
  value: CellValue;
  formula?: string;
  style?: CellStyle;
  isSpill?: boolean;
}

/** Whether a value is a cell error. */
export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

const errors = new Map<string, CellError>(ERROR_CODES.map((error) => [error, Object.freeze({ error })]));

/**
 * The error value of an error text, or undefined when the text is none.
 * @example errorValue('#REF!') //=> { error: '#REF!' }
 */
export function errorValue(text: string): CellError | undefined {
  return errors.get(text.toUpperCase());
}
