/** What a run came to: nothing, or what was broken and how to see it again. */
export interface RunResult {
  readonly steps: number;
  readonly broken: readonly string[];
  readonly story: readonly string[];
}
