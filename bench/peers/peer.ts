import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What another scheduler is given, already parsed: for it no text is read within the time. */
export interface PeerInput {
  readonly start: string;
  /** The working days from the start on, ISO. */
  readonly days: readonly string[];
  readonly rows: readonly (readonly [id: number, days: number, predecessors: readonly number[]])[];
  readonly rounds: number;
}

/** What it answers. */
export interface PeerAnswer {
  /** One a round, from rows in memory to dates out. */
  readonly milliseconds: readonly number[];
  readonly starts: readonly string[];
  readonly finishes: readonly string[];
  /** Total slack in working days, where the scheduler says it. */
  readonly slack?: readonly number[];
}

const NOT_INSTALLED = 3;

/** Debian's packages are seen by Debian's Python only. */
const pythons = ['/usr/bin/python3', 'python3'];

/**
 * Asks another scheduler, which runs in a process of its own and measures inside it.
 *
 * @returns `null` where it is not installed.
 */
export function askPeer(script: string, input: PeerInput): PeerAnswer | null {
  for (const python of pythons) {
    const run = spawnSync(python, [join(__dirname, script)], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.error !== undefined || run.status === NOT_INSTALLED) continue;
    if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
    return JSON.parse(run.stdout) as PeerAnswer;
  }
  return null;
}
