/**
 * A number to so many decimals, as `ROUND` and `FIXED` of a spreadsheet: halves away from zero, and no dust of
 * binary fractions.
 *
 * @example
 * rounded(2.345, 2); //=> 2.35
 * rounded(-0.5, 0); //=> -1
 * rounded(1.005, 2); //=> 1.01
 */
export function rounded(value: number, digits: number): number {
  const scaled = Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(15)));
  return (Math.sign(value) * scaled) / 10 ** digits;
}
