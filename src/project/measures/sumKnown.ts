/**
 * The sum of the figures that are known; `null` where none is.
 *
 * @example
 * sumKnown([380, null, 20]); //=> 400
 * sumKnown([null]); //=> null
 */
export function sumKnown(figures: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const figure of figures) if (figure !== null) sum = (sum ?? 0) + figure;
  return sum;
}
