import type { Wire } from '../../src/embedded/client/wire';

/** Requests of several clients that wait until somebody lets one go: delivery in any order. */
export interface Held {
  readonly wire: Wire;
  readonly waiting: (() => void)[];
}

export function heldRequests(): Held {
  const waiting: (() => void)[] = [];
  const wire: Wire = (request) => new Promise((resolve) => waiting.push(() => resolve(request.answer())));
  return { wire, waiting };
}

/** Lets everything that is ready run until nothing more happens by itself. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
