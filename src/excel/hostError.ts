import type { HostRemedy } from '../words/hostWords';

/** What may be done by the program itself after a host error. */
export type Retry = 'no' | 'readAgain' | 'wait' | 'afterEditing';

/** Excel refused or failed; the one shape in which anything above `src/excel` sees it. */
export class HostError extends Error {
  /** Office's code, e.g. `AccessDenied`; `Unknown` where the host gave none. */
  readonly code: string;
  /** Which part of Excel's model it happened in, e.g. `Range.formulas`; blank where the host did not say. */
  readonly place: string;
  /** Key of the sentence that tells the user what to do. */
  readonly remedy: HostRemedy;
  readonly retry: Retry;

  constructor(code: string, place: string, remedy: HostRemedy, retry: Retry, cause: unknown) {
    super(place === '' ? code : `${code} (${place})`, { cause });
    this.name = 'HostError';
    this.code = code;
    this.place = place;
    this.remedy = remedy;
    this.retry = retry;
  }
}

/** Office's codes that ask for different things of the user or of the program; messages are localised, codes are not. */
const known: Readonly<Record<string, readonly [HostRemedy, Retry]>> = {
  InvalidOperationInCellEditMode: ['finishEditing', 'afterEditing'],
  GeneralException: ['tryAgain', 'readAgain'],
  // E.g. rows are taken out of a group that a co-worker’s add-in has just taken them out of.
  InvalidOperation: ['tryAgain', 'readAgain'],
  // E.g. a total row was switched on between reading and writing, and the table is to be resized.
  InvalidArgument: ['unknown', 'readAgain'],
  ActivityLimitReached: ['tryAgain', 'wait'],
  InvalidOrTimedOutSession: ['tryAgain', 'wait'],
  RequestAborted: ['tryAgain', 'wait'],
  ServiceNotAvailable: ['tryAgain', 'wait'],
  NoAnswer: ['noAnswer', 'no'],
  RequestPayloadSizeLimitExceeded: ['tooLarge', 'no'],
  ResponsePayloadSizeLimitExceeded: ['tooLarge', 'no'],
  AccessDenied: ['unprotect', 'no'],
  ItemNotFound: ['repair', 'readAgain'],
  InvalidReference: ['repair', 'readAgain'],
  ItemAlreadyExists: ['repair', 'readAgain'],
  InsertDeleteConflict: ['clearBelow', 'no'],
  MergedRangeConflict: ['unmerge', 'no'],
  FilteredRangeConflict: ['clearFilter', 'no'],
  ApiNotFound: ['updateExcel', 'no'],
  UndoNotSupported: ['tryAgain', 'no'],
  HostRestartNeeded: ['restart', 'no'],
};

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/**
 * What Excel did wrong as a `HostError`, or `undefined` where the error is not the host's but ours.
 *
 * @example
 * const denied = Object.assign(new Error('…'), { code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
 * toHostError(denied)?.remedy; //=> 'unprotect'
 * toHostError(new TypeError('x is not a function')); //=> undefined
 */
export function toHostError(error: unknown): HostError | undefined {
  if (error instanceof HostError) return error;
  if (!isOfficeError(error)) return undefined;
  const [remedy, retry] = known[error.code] ?? (['unknown', 'no'] as const);
  return new HostError(error.code, error.debugInfo?.errorLocation ?? '', remedy, retry, error);
}
