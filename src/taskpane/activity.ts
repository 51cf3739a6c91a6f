import type { Checkpoint } from '../workbook/revert/checkpoint';

/** Something that Plumbline wrote while the pane was open. */
export interface Deed {
  readonly key: number;
  /** The command, in the pane's language of that moment. */
  readonly label: string;
  /** What it told when it ended. */
  readonly summary: string;
  readonly cellsWritten: number;
  /** Time of day as it is shown. */
  readonly time: string;
  /** What takes it back; absent where it altered nothing that can be taken back. */
  readonly checkpoint: Checkpoint | undefined;
  /** It has been taken back. */
  readonly isReverted: boolean;
}

/** As many as are kept: each holds what stood in the cells before. */
const MOST = 30;

/**
 * Puts a deed in front of the others.
 *
 * @param reverted the checkpoint of the deed that it took back, if it took one back.
 */
export function withDeed(
  deeds: readonly Deed[],
  deed: Omit<Deed, 'key' | 'isReverted'>,
  reverted?: Checkpoint,
): Deed[] {
  const key = (deeds[0]?.key ?? 0) + 1;
  const others = deeds.map((one) =>
    reverted !== undefined && one.checkpoint === reverted ? { ...one, isReverted: true } : one,
  );
  return [{ ...deed, key, isReverted: false }, ...others].slice(0, MOST);
}
