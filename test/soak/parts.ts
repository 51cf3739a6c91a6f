import { coauthors } from './coauthors';
import { commandFault, everyCommandFault } from './faultMatrix';
import { openLab } from './lab';
import { sequence } from './sequences';
import { structureAtRandom } from './structureRuns';

/** Something that did not hold, and how to see it again. */
export interface Failure {
  readonly seed: number;
  readonly what: string;
  readonly story: readonly string[];
}

/** Figures by their names, and what failed. */
export interface PartReport {
  readonly figures: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

/** What a process does of a part. */
export interface Shift {
  readonly seed: number;
  /** When to stop, in milliseconds since 1970. */
  readonly end: number;
  /** Which of the processes that share the part, from 0. */
  readonly worker: number;
  readonly workers: number;
}

/** A part of the soak: works until the time is over. */
export type Part = (shift: Shift) => Promise<PartReport>;

/** Rounds of one workbook before it is put back. */
const rounds = 8;
/** Steps of a sequence. */
const steps = 25;

/** What a run came to, and what it threw as something that failed. */
async function caught<Result extends object>(
  failures: Failure[],
  seed: number,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await run();
  } catch (thrown) {
    failures.push({ seed, what: 'thrown', story: [String((thrown as Error).stack)] });
    return undefined;
  }
}

/** Several people at once, on a sound wire or in a storm of faults. */
async function several(isFaulty: boolean, { seed, end, worker, workers }: Shift): Promise<PartReport> {
  // One workbook in eight has its drawn sheets; without them three times as much can be tried.
  const drawn = await openLab(false);
  const lean = await openLab(false, false);
  const failures: Failure[] = [];
  const figures = {
    workbooks: 0,
    clients: 0,
    interleavings: 0,
    requests: 0,
    edits: 0,
    commands: 0,
    doubled: 0,
    regrouped: 0,
    faults: 0,
  };
  const spent = process.cpuUsage();
  for (let now = seed + worker; Date.now() < end; now += workers) {
    const run = await caught(failures, now, () =>
      coauthors(now % 8 === 0 ? drawn : lean, now, rounds, { isFaulty }),
    );
    if (run === undefined) continue;
    figures.workbooks += 1;
    figures.clients += run.people;
    for (const name of [
      'interleavings',
      'requests',
      'edits',
      'commands',
      'doubled',
      'regrouped',
      'faults',
    ] as const)
      figures[name] += run[name];
    if (run.broken.length > 0)
      failures.push({
        seed: now,
        what: `${isFaulty ? 'storm' : 'together'}: ${run.broken.join('; ')}`,
        story: run.story,
      });
  }
  const { user, system } = process.cpuUsage(spent);
  return { figures: { ...figures, 'seconds of a core': Math.round((user + system) / 1e6) }, failures };
}

async function sequences({ seed, end, worker, workers }: Shift): Promise<PartReport> {
  const lab = await openLab(true, false);
  const failures: Failure[] = [];
  const figures = { sequences: 0, steps: 0, 'faults on the way': 0, reverts: 0 };
  for (let now = seed + worker; Date.now() < end; now += workers) {
    const run = await caught(failures, now, () => sequence(lab, now, steps));
    if (run === undefined) continue;
    figures.sequences += 1;
    figures.steps += run.steps;
    figures['faults on the way'] += run.faults;
    figures.reverts += run.reverts;
    if (run.broken.length > 0)
      failures.push({ seed: now, what: `sequence: ${run.broken.join('; ')}`, story: run.story });
  }
  return { figures, failures };
}

async function structure({ seed, end, worker, workers }: Shift): Promise<PartReport> {
  const failures: Failure[] = [];
  const figures = { sequences: 0, steps: 0 };
  for (let now = seed + worker; Date.now() < end; now += workers) {
    const run = await caught(failures, now, () => structureAtRandom(now, steps));
    if (run === undefined) continue;
    figures.sequences += 1;
    figures.steps += run.steps;
    if (run.broken.length > 0)
      failures.push({ seed: now, what: `structure: ${run.broken.join('; ')}`, story: run.story });
  }
  return { figures, failures };
}

async function faults({ seed, end, worker, workers }: Shift): Promise<PartReport> {
  const lab = await openLab(false, false);
  const failures: Failure[] = [];
  const all = (await everyCommandFault(lab, seed)).filter((_fault, place) => place % workers === worker);
  const figures = {
    'ways to fail': all.length,
    tried: 0,
    'left as before': 0,
    'left done': 0,
    'same end when run again': 0,
  };
  const names = {
    before: 'left as before',
    end: 'left done',
    'run again': 'same end when run again',
  } as const;
  for (const fault of all) {
    if (Date.now() >= end) break;
    const run = await caught(failures, seed, () => commandFault(lab, fault, seed));
    if (run === undefined) continue;
    const { left, broken } = run;
    figures.tried += 1;
    figures[names[left]] += 1;
    if (broken.length > 0)
      failures.push({ seed, what: `fault: ${broken.join('; ')}`, story: [JSON.stringify(fault)] });
  }
  return { figures, failures };
}

/** The parts of the soak by name. */
export const parts: Readonly<Record<string, Part>> = {
  together: (shift) => several(false, shift),
  storm: (shift) => several(true, shift),
  faults,
  sequences,
  structure,
};
