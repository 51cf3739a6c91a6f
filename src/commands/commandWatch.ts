/** What a command is doing. Of a write that Excel takes in one request the number is 1 of 1. */
export type CommandStage =
  /** A cell is being edited, and Excel takes nothing until that ends. */
  | { readonly does: 'waiting' }
  | { readonly does: 'reading' }
  | { readonly does: 'computing' }
  | { readonly does: 'writing'; readonly request: number; readonly of: number };

/** Whoever watches a command run, such as the pane, and may call it off before it writes. */
export interface CommandWatch {
  /** Told before each stage; the command goes on when the answer is there, so that the pane can draw meanwhile. */
  readonly onStage: (stage: CommandStage) => Promise<void>;
  /** Somebody is there to end the editing of a cell: the command waits for that instead of failing. */
  readonly waitsForEditing?: true;
  /** The workbook is shown afterwards: it is read in the request that writes, where there is room. */
  readonly showsAfter?: true;
  /** Asked before the first write, and while a cell is being edited; later a command is no longer called off, but reverted. */
  readonly isCancelled: () => Promise<boolean>;
}

/** Nobody watches: the command line, the live refresh, the tests. */
export const unwatched: CommandWatch = {
  onStage: () => Promise.resolve(),
  isCancelled: () => Promise.resolve(false),
};
