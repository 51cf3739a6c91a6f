/** The middle of several measurements. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** How long a run is repeated before it is measured, for the engine to compile what it meets often. */
const WARM_UP = 400;

/** Median milliseconds of a run, once it is warm. */
export function timed(run: () => void, rounds: number): number {
  const begun = performance.now();
  do run();
  while (performance.now() - begun < WARM_UP);
  return median(
    Array.from({ length: rounds }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}
