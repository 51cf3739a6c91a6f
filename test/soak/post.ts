import type { Wire, WireRequest } from '../../src/embedded/client/wire';

/** A request or a timer that waits until somebody lets it go. */
export interface Waiting {
  readonly who: string;
  readonly what: string;
  readonly letGo: () => void;
}

/** Requests of several clients and their timers, delivered in any order. */
export interface Post {
  readonly waiting: Waiting[];
  wire(who: string): Wire;
}

/** @param answerTo lets the workbook answer a request, or something go wrong with it. */
export function openPost(answerTo = (request: WireRequest): string => request.answer()): Post {
  const waiting: Waiting[] = [];
  return {
    waiting,
    wire: (who) => (request) =>
      new Promise((resolve) =>
        waiting.push({ who, what: `${request.actions} actions`, letGo: () => resolve(answerTo(request)) }),
      ),
  };
}

/** Lets everything that is ready run until nothing more happens by itself. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets events arrive: the client library hands them on after a timer of its own. */
export function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}
