/** An amount that comes evenly over the working days from one to another, both counted. */
export interface Spread {
  readonly from: number;
  /** Not before `from`; on the same day the whole amount comes by its end. */
  readonly to: number;
  readonly amount: number;
}
