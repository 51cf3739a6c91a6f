import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { parts, type PartReport } from './parts';

/**
 * `npm run soak -- --minutes 5 [--seed 1] [--part together]`: random work on embedded workbooks until the time is
 * over, then a table of what was tried. Several at once in one process, faults and sequences in another. Ends with 1
 * where anything failed; a failure is seen again by its part and seed.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string' },
    end: { type: 'string' },
  },
});
const seed = Number(values.seed);

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

/** A part in a process of its own, because one core does one thing at a time. */
function elsewhere(name: string, end: number): Promise<PartReport> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['--part', name, '--seed', String(seed), '--end', String(end)]);
    child.once('message', (message) => resolve(message as PartReport));
    child.once('exit', (code) => reject(new Error(`The part ${name} ended with ${String(code)}.`)));
  });
}

async function soak(): Promise<boolean> {
  const start = Date.now();
  const end = start + Number(values.minutes) * 60_000;
  const reports: [string, PartReport][] = [];
  const inTurn = async () => {
    reports.push(['faults', await elsewhere('faults', start + (end - start) * 0.65)]);
    reports.push(['sequences', await elsewhere('sequences', start + (end - start) * 0.85)]);
    reports.push(['structure', await elsewhere('structure', end)]);
  };
  await Promise.all([
    elsewhere('together', end).then((report) => reports.push(['together', report])),
    inTurn(),
  ]);
  for (const [name, report] of reports) print(name, report);
  return reports.every(([, { failures }]) => failures.length === 0);
}

async function one(name: string): Promise<boolean> {
  const end = Number(values.end ?? Date.now() + Number(values.minutes) * 60_000);
  const report = await parts[name](seed, end);
  if (process.send) process.send(report);
  else print(name, report);
  return report.failures.length === 0;
}

void (values.part === undefined ? soak() : one(values.part)).then((isSound) => {
  // Requests that were left hanging on purpose must not keep the process.
  if (process.send === undefined) process.exit(isSound ? 0 : 1);
  process.disconnect();
  process.exitCode = isSound ? 0 : 1;
});
