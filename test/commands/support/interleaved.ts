import type { ExcelHost } from '../../../src/excel/host';

/**
 * A host on which something happens between the round trips of a batch, as when others work on the same file.
 *
 * @param meanwhile what happens after a round trip, by its number from 1.
 */
export function interleaved(host: ExcelHost, meanwhile: (roundTrip: number) => Promise<void>): ExcelHost {
  return {
    run: (batch) =>
      host.run((context) => {
        const sync = context.sync.bind(context);
        let roundTrips = 0;
        context.sync = (async (value?: unknown) => {
          const answer = await sync(value);
          roundTrips += 1;
          await meanwhile(roundTrips);
          return answer;
        }) as typeof context.sync;
        return batch(context);
      }),
  };
}

/** Something that happens after one round trip only. */
export function once(after: number, happens: () => Promise<void>): (roundTrip: number) => Promise<void> {
  return (roundTrip) => (roundTrip === after ? happens() : Promise.resolve());
}
