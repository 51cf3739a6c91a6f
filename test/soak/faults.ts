import type { Wire, WireRequest } from '../../src/embedded/client/wire';
import type { Random } from './random';

/** Office's codes that a request may end with. */
export const codes = [
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'RequestAborted',
  'ServiceNotAvailable',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'AccessDenied',
  'ItemNotFound',
  'InvalidReference',
  'ItemAlreadyExists',
  'InsertDeleteConflict',
  'MergedRangeConflict',
  'FilteredRangeConflict',
  'ApiNotFound',
  'UndoNotSupported',
  'HostRestartNeeded',
] as const;

/** Where a fault strikes: before the request is taken, at one of its actions, or on the way back. */
export interface Fault {
  /** Which request of the command, from 0. */
  readonly sync: number;
  readonly code: string;
  /** Share of the actions that are done before it strikes; 1 where only the answer is lost. */
  readonly done: number;
}

/** What a request that meets a fault is answered with. */
export function faultyAnswer(request: WireRequest, { code, done }: Omit<Fault, 'sync'>): string {
  if (done === 0) return request.refusal(code);
  if (done < 1) return request.answer({ action: Math.floor(request.actions * done), code });
  request.answer();
  return request.refusal(code);
}

/** A wire that lets one fault happen and is sound otherwise. `armed` says when requests begin to count. */
export function faultyWire(): { wire: Wire; strike(fault: Fault): void; struck(): boolean } {
  let fault: Fault | undefined;
  let seen = 0;
  const wire: Wire = async (request) => {
    if (fault === undefined || seen++ !== fault.sync) return request.answer();
    const now = fault;
    fault = undefined;
    return faultyAnswer(request, now);
  };
  return {
    wire,
    strike: (next) => {
      fault = next;
      seen = 0;
    },
    struck: () => fault === undefined,
  };
}

export function randomFault(random: Random): Fault {
  return {
    sync: random.below(2),
    code: random.pick(codes),
    done: random.pick([0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]),
  };
}
