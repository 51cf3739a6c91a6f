/** Round steps between two bounds that hold all values. */
export interface AxisTicks {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5, 10].find((factor) => factor * power >= wanted * (1 - 1e-9)) ?? 10) * power;
}

/**
 * An axis for values: it starts at zero unless they lie close together far from it, and has about as many steps
 * as are wanted.
 *
 * @example
 * axisTicks([5, 42], 5).ticks; //=> [0, 10, 20, 30, 40, 50]
 * axisTicks([46_000, 46_100], 2).ticks; //=> [46000, 46050, 46100]
 */
export function axisTicks(values: readonly number[], steps: number): AxisTicks {
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  if (!Number.isFinite(highest)) return { low: 0, high: 1, ticks: [0, 1] };
  const isFar = lowest > 0 && highest - lowest < highest / 6;
  const [bottom, top] = isFar ? [lowest, highest] : [Math.min(0, lowest), Math.max(0, highest)];
  const step = roundStep((top - bottom || 1) / steps);
  const low = Math.floor(bottom / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((top - low) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((low + at * step).toPrecision(12)));
  return { low, high: low + count * step, ticks };
}
