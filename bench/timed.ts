/** The middle of several measurements. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Median milliseconds of a run, after one that is not counted. */
export function timed(run: () => void, rounds: number): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}
