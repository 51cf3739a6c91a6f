/**
 * A stream of random numbers that is a value: the same seed gives the same numbers on every machine.
 * xoshiro128** (Blackman and Vigna 2018, period 2^128 − 1), its state filled from the seed by splitmix32, so that
 * neighbouring seeds give unrelated streams.
 *
 * @example
 * const [one, other] = [new RandomNumbers(7), new RandomNumbers(7)];
 * one.next() === other.next(); //=> true
 * new RandomNumbers(8).next() === new RandomNumbers(7).next(); //=> false
 */
export class RandomNumbers {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** @param seed any whole number; its lowest 32 bits count. */
  constructor(seed: number) {
    let state = seed | 0;
    const fill = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.a = fill();
    this.b = fill();
    this.c = fill();
    this.d = fill();
  }

  /** The next number, evenly spread over [0, 1), in steps of 2^−32. */
  next(): number {
    const scrambled = Math.imul(this.b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return (result >>> 0) * 2 ** -32;
  }
}
