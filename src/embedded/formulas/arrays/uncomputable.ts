/** A function that cannot be computed for what it was given: better no result than a wrong one. */
export class Uncomputable extends Error {
  constructor(readonly functionName: string) {
    super(`The embedded Excel cannot compute ${functionName} here.`);
    this.name = 'Uncomputable';
  }
}
