import { parseArgs } from 'node:util';
import { editsAndFaults, everyFault, faultThenAgain, peopleAtOnce, type RunResult } from './runs';
import { structureAtRandom } from './structureRuns';

/** `npm run soak -- --minutes 5 [--seed 1]`: random work on embedded workbooks until the time is over. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const counts = { sequences: 0, steps: 0, faults: 0, together: 0, failures: 0 };

function note(what: string, { broken, story }: RunResult): void {
  if (broken.length === 0) return;
  counts.failures += 1;
  console.log(`FAILED ${what}\n  ${broken.join('\n  ')}\n  story:\n    ${story.join('\n    ')}`);
}

async function soak(): Promise<void> {
  const faults = everyFault();
  for (let seed = Number(values.seed); Date.now() < end; seed += 1) {
    const edits = await editsAndFaults(seed, 25);
    counts.sequences += 1;
    counts.steps += edits.steps;
    note(`edits and faults, seed ${seed}`, edits);
    const structure = await structureAtRandom(seed, 25);
    counts.sequences += 1;
    counts.steps += structure.steps;
    note(`structure, seed ${seed}`, structure);
    note(`people at once, seed ${seed}`, await peopleAtOnce(seed, 5));
    counts.together += 5;
    const fault = faults[counts.faults % faults.length];
    note(`fault ${JSON.stringify(fault)} after edits ${seed}`, await faultThenAgain(fault, seed));
    counts.faults += 1;
  }
}

void soak().then(() => {
  const { sequences, steps, faults, together, failures } = counts;
  console.log(
    `${sequences} sequences of ${steps} steps, ${faults} faults, ${together} rounds of people at once: ${failures} failures`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
});
