/** How a request is to end before its last action: the actions before `action` are done, this one is refused. */
export interface Interruption {
  /** Place in the request, from 0, of the refused action; one that cannot fail is done, and the next is refused. */
  readonly action: number;
  /** Office's code, e.g. `GeneralException`. */
  readonly code: string;
}

/** A request on its way to the workbook. */
export interface WireRequest {
  /** How many actions it holds. */
  readonly actions: number;
  /** Lets the workbook answer, wholly or up to an interruption. Once a request. */
  answer(interruption?: Interruption): string;
  /** The answer of a host that takes nothing of the request, e.g. because it is too busy. */
  refusal(code: string): string;
}

/**
 * What lies between a client and the workbook. A test makes one that delays requests, lets them fail half-way, or
 * never answers; without one a request is answered at once.
 *
 * @example
 * const busy: Wire = async (request) => request.refusal('ActivityLimitReached');
 * typeof busy; //=> 'function'
 */
export type Wire = (request: WireRequest) => Promise<string>;

/** Answers at once and whole, on a later turn, as over a network. */
export const openWire: Wire = (request) => Promise.resolve().then(() => request.answer());
