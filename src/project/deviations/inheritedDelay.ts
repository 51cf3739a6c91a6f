import type { LinkMove } from './linkMove';

/** A move, with what it may count for at most. */
export interface InheritedMove extends LinkMove {
  /** Row of the predecessor. */
  readonly from: number;
  /**
   * Working days by which the task itself left its baseline at the end that the link binds, where facts or a pin
   * decided it and not the link; `null` where the link is free to move the task.
   */
  readonly decided: number | null;
}

/** The part of a deviation that came over the links. */
export interface InheritedDelay {
  /** Working days: + later, − earlier than the baseline. */
  readonly days: number;
  /** Row of the predecessor that drives, −1 where the task does not hang on one. */
  readonly from: number;
}

/** Nobody inherits more delay than he has: who began on time in spite of a late predecessor inherited none. */
function counted({ days, decided }: InheritedMove): number {
  return decided === null ? days : Math.min(days, Math.max(0, decided));
}

function isLater(move: InheritedMove, than: InheritedMove): boolean {
  return counted(move) > counted(than) || (counted(move) === counted(than) && move.days > than.days);
}

/**
 * What a task inherits: the move of the link that now lets it go last, the driving one. Where the baseline
 * stood on no link (a not-before date held it, say), predecessors that are early bring it nothing.
 *
 * @example
 * const late = { days: 3, gap: 0, from: 4, decided: null };
 * inheritedDelay([late, { days: -1, gap: 2, from: 6, decided: null }]); //=> { days: 3, from: 4 }
 * inheritedDelay([{ ...late, decided: 0 }]); //=> { days: 0, from: 4 }
 * inheritedDelay([]); //=> { days: 0, from: -1 }
 */
export function inheritedDelay(moves: readonly InheritedMove[]): InheritedDelay {
  let driving: InheritedMove | undefined;
  for (const move of moves) if (driving === undefined || isLater(move, driving)) driving = move;
  if (driving === undefined) return { days: 0, from: -1 };
  const days = counted(driving);
  const isHeld = moves.every(({ gap }) => gap > 0);
  return isHeld && days <= 0 ? { days: 0, from: -1 } : { days, from: driving.from };
}
