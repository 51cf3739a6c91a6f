import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { parts, type PartReport } from './parts';

/**
 * `npm run soak -- --minutes 5 [--seed 1] [--part together]`: random work on embedded workbooks until the time is
 * over, a table of what was tried after each part. Every core takes its share of a part. Ends with 1 where anything
 * failed; a failure is seen again by its part and seed.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string' },
    start: { type: 'string' },
    worker: { type: 'string', default: '0' },
    workers: { type: 'string' },
  },
});
const seed = Number(values.seed);
/** Processes that share the parts: one a core. */
const workers = Number(values.workers ?? availableParallelism());

function print(name: string, { figures, failures }: PartReport): void {
  console.log(`\n${name}`);
  for (const [what, count] of Object.entries({ ...figures, failures: failures.length }))
    console.log(`  ${what.padEnd(32)}${String(count).padStart(8)}`);
  for (const { seed: again, what, story } of failures.slice(0, 5))
    console.log(`  FAILED --part ${name} --seed ${again}: ${what}\n    ${story.slice(-30).join('\n    ')}`);
  if (failures.length > 5)
    console.log(
      `  and with the seeds ${failures
        .slice(5)
        .map((one) => one.seed)
        .join(', ')}`,
    );
}

/** When a part ends, as a share of the time. */
const shares = { together: 0.6, storm: 0.7, faults: 0.88, sequences: 0.94, structure: 1 } as const;

/** A process that does its share of every part, one after the other, and the reports as they come. */
function startWorker(worker: number, start: number): () => Promise<PartReport> {
  const given = ['--seed', String(seed), '--worker', String(worker), '--workers', String(workers)];
  const when = ['--start', String(start), '--minutes', values.minutes];
  // Requests make much that is soon forgotten: a larger nursery spares a tenth of the time.
  const execArgv = [...process.execArgv, '--max-semi-space-size=64'];
  const child = fork(__filename, [...given, ...when], { execArgv });
  const reports: PartReport[] = [];
  const waiting: { take(report: PartReport): void; fail(error: Error): void }[] = [];
  child.on('message', (message) => {
    const next = waiting.shift();
    if (next) next.take(message as PartReport);
    else reports.push(message as PartReport);
  });
  child.once('exit', (code) => {
    for (const { fail } of waiting) fail(new Error(`A process ended with ${String(code)}.`));
  });
  return () =>
    new Promise((take, fail) => {
      const report = reports.shift();
      if (report) take(report);
      else waiting.push({ take, fail });
    });
}

function joined(reports: readonly PartReport[]): PartReport {
  const figures: Record<string, number> = {};
  for (const report of reports)
    for (const [what, count] of Object.entries(report.figures)) figures[what] = (figures[what] ?? 0) + count;
  return { figures, failures: reports.flatMap(({ failures }) => failures) };
}

async function soak(): Promise<boolean> {
  const start = Date.now();
  const nextOf = Array.from({ length: workers }, (_, worker) => startWorker(worker, start));
  let isSound = true;
  for (const name of Object.keys(shares)) {
    const report = joined(await Promise.all(nextOf.map((next) => next())));
    print(name, report);
    if (report.failures.length > 0) isSound = false;
  }
  return isSound;
}

/** What one of the processes does. */
async function work(start: number): Promise<boolean> {
  for (const [name, share] of Object.entries(shares)) {
    const end = start + Number(values.minutes) * 60_000 * share;
    process.send?.(await parts[name]({ seed, end, worker: Number(values.worker), workers }));
  }
  return true;
}

async function one(name: string): Promise<boolean> {
  const end = Date.now() + Number(values.minutes) * 60_000;
  const report = await parts[name]({ seed, end, worker: 0, workers: 1 });
  print(name, report);
  return report.failures.length === 0;
}

function run(): Promise<boolean> {
  if (values.start !== undefined) return work(Number(values.start));
  return values.part === undefined ? soak() : one(values.part);
}

void run().then((isSound) => {
  // Requests that were left hanging on purpose must not keep the process.
  if (process.send === undefined) process.exit(isSound ? 0 : 1);
  process.disconnect();
});
