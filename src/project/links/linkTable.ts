/**
 * Links as columns that grow, so that a plan of 100,000 tasks is read without an object per link. What
 * `from` holds is said by who fills it: the ID that the text names, or the row of the task.
 *
 * @example
 * const table = new LinkTable(1);
 * table.push(12, 3, linkCodes.FS, 2.5, unitCodes.days);
 * [table.length, table.from[0], table.lag[0]]; //=> [1, 12, 2.5]
 */
export class LinkTable {
  length = 0;
  from: Int32Array;
  to: Int32Array;
  type: Uint8Array;
  lag: Float64Array;
  unit: Uint8Array;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.type = new Uint8Array(capacity);
    this.lag = new Float64Array(capacity);
    this.unit = new Uint8Array(capacity);
  }

  push(from: number, to: number, type: number, lag: number, unit: number): void {
    if (this.length === this.from.length) this.grow();
    const at = this.length;
    this.length = at + 1;
    this.from[at] = from;
    this.to[at] = to;
    this.type[at] = type;
    this.lag[at] = lag;
    this.unit[at] = unit;
  }

  private grow(): void {
    const { from, to, type, lag, unit } = this;
    const capacity = from.length * 2 + 16;
    (this.from = new Int32Array(capacity)).set(from);
    (this.to = new Int32Array(capacity)).set(to);
    (this.type = new Uint8Array(capacity)).set(type);
    (this.lag = new Float64Array(capacity)).set(lag);
    (this.unit = new Uint8Array(capacity)).set(unit);
  }
}
