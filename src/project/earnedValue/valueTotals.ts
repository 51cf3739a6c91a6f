/** The four sums that every measure starts from, in currency; `null` where no part of a sum is known. */
export interface ValueTotals {
  /** Budget at completion (BAC). */
  readonly bac: number | null;
  /** Planned value (PV) at the end of the status date. */
  readonly pv: number | null;
  /** Earned value (EV). */
  readonly ev: number | null;
  /** Actual cost (AC). */
  readonly ac: number | null;
}

/** Nothing known of anything. */
export const noTotals: ValueTotals = { bac: null, pv: null, ev: null, ac: null };

function plus(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : one + other;
}

/**
 * Two sums together; what is not known counts as nothing.
 *
 * @example
 * const [known, open] = [{ bac: 10, pv: 5, ev: 4, ac: 3 }, { bac: 10, pv: 5, ev: null, ac: null }];
 * addTotals(known, open); //=> { bac: 20, pv: 10, ev: 4, ac: 3 }
 */
export function addTotals(one: ValueTotals, other: ValueTotals): ValueTotals {
  return {
    bac: plus(one.bac, other.bac),
    pv: plus(one.pv, other.pv),
    ev: plus(one.ev, other.ev),
    ac: plus(one.ac, other.ac),
  };
}
