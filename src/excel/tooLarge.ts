import { toHostError } from './hostError';

/** What was too large for Excel to take: a request, of which nothing was done, or an answer, before which all was done. */
export type TooLarge = 'request' | 'answer';

const codes: Readonly<Record<string, TooLarge>> = {
  RequestPayloadSizeLimitExceeded: 'request',
  ResponsePayloadSizeLimitExceeded: 'answer',
};

/**
 * Tells an error of size from all others.
 *
 * @example
 * tooLarge(Object.assign(new Error(), { code: 'RequestPayloadSizeLimitExceeded' })); //=> 'request'
 * tooLarge(Object.assign(new Error(), { code: 'AccessDenied' })); //=> undefined
 */
export function tooLarge(error: unknown): TooLarge | undefined {
  return codes[toHostError(error)?.code ?? ''];
}
