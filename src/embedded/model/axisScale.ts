/** The bounds and the unit of a value axis. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

const WANTED_STEPS = 10;

/**
 * The automatic scale of a value axis: round steps, room above the largest value, and a start at zero unless all values
 * lie close together far from it.
 * @example axisScale([5, 42]) //=> { minimum: 0, maximum: 45, majorUnit: 5 }
 */
export function axisScale(numbers: readonly number[]): AxisScale {
  const highest = numbers.reduce((most, number) => Math.max(most, number), -Infinity);
  const lowest = numbers.reduce((least, number) => Math.min(least, number), Infinity);
  if (!Number.isFinite(highest)) return { minimum: 0, maximum: 1, majorUnit: 0.2 };
  // Excel leaves zero out when the span is less than a sixth of the largest value.
  const isFar = lowest > 0 && highest - lowest < highest / 6;
  const isFarBelow = highest < 0 && highest - lowest < -lowest / 6;
  const bottom = isFar ? lowest - (highest - lowest) / 2 : Math.min(0, lowest);
  const top = isFarBelow ? highest + (highest - lowest) / 2 : Math.max(0, highest);
  const span = top - bottom || 1;
  const majorUnit = roundStep((span * 1.05) / WANTED_STEPS);
  const minimum = bottom < 0 || isFar ? floorTo(bottom - (bottom < 0 ? span * 0.05 : 0), majorUnit) : 0;
  const maximum = top > 0 || isFarBelow ? ceilTo(top + (top > 0 ? span * 0.05 : 0), majorUnit) : 0;
  return { minimum, maximum: maximum === minimum ? minimum + majorUnit : maximum, majorUnit };
}

/** The smallest of 1, 2, 5, 10 … that is at least the wanted step. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((step) => step * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function floorTo(number: number, step: number): number {
  return trim(Math.floor(number / step + 1e-9) * step);
}

function ceilTo(number: number, step: number): number {
  return trim(Math.ceil(number / step - 1e-9) * step);
}

/** Takes the noise of binary fractions away. */
function trim(number: number): number {
  return Number(number.toPrecision(12));
}
