import type { ExcelHost } from './host';
import { HostError } from './hostError';

/** How long a request may go without an answer; a first request on the web has been seen to hang for ever. */
const patience = 60_000;

/** Sets a time after which something happens; answers how to call it off. */
export type SetAlarm = (milliseconds: number, ring: () => void) => () => void;

const realAlarm: SetAlarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** The promise, or an error where it takes too long. What comes later comes to nobody. */
function within<Result>(work: Promise<Result>, milliseconds: number, setAlarm: SetAlarm): Promise<Result> {
  return new Promise((resolve, reject) => {
    const callOff = setAlarm(milliseconds, () =>
      reject(new HostError('NoAnswer', '', 'noAnswer', 'no', undefined)),
    );
    work.then(resolve, reject).finally(callOff);
  });
}

/**
 * A host whose every request is watched: one that is never answered ends as `NoAnswer`, so that a command ends
 * and the user is told. Plans are read anew and write only what differs, so that it is safe to try again even
 * where the lost request arrives late.
 *
 * @param setAlarm the clock; a test gives its own.
 */
export function watchedHost(
  host: ExcelHost,
  milliseconds = patience,
  setAlarm: SetAlarm = realAlarm,
): ExcelHost {
  return {
    run: (batch) =>
      host.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = ((passThrough?: unknown) =>
          within(sync(passThrough), milliseconds, setAlarm)) as typeof context.sync;
        return batch(context);
      }),
  };
}
