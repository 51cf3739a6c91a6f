/**
 * Expected monetary value (EMV) of a risk: chance (0–1) × amount, a loss being positive.
 *
 * @see PMBOK Guide, 6th edition, 11.4.2.5
 * @example
 * expectedMonetaryValue(0.5, 80000); //=> 40000
 */
export function expectedMonetaryValue(chance: number | null, amount: number | null): number | null {
  return chance === null || amount === null ? null : chance * amount;
}
