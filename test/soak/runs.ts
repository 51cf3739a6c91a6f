import { refreshProject } from '../../src/commands/refreshProject';
import { openExcel } from '../../src/embedded/openExcel';
import { brokenInvariants } from './invariants';
import { codes, faultyWire, randomFault, type Fault } from './faults';
import { heldRequests, settled } from './heldWire';
import { openShared } from './project';
import { randomOf } from './random';
import { userEdit, type Typed } from './userEdits';

/** What a run came to: nothing, or what was broken and how to see it again. */
export interface RunResult {
  readonly steps: number;
  readonly broken: readonly string[];
  readonly story: readonly string[];
}

function noted(): Typed {
  return { tokens: new Set(), count: 0 };
}

/**
 * A person without the add-in edits at random, another one refreshes now and then, and some of those refreshes
 * meet a fault half-way and are run again.
 */
export async function editsAndFaults(seed: number, steps: number): Promise<RunResult> {
  const random = randomOf(seed);
  const { excel, clients } = await openShared(1);
  const { wire, strike } = faultyWire();
  const withAddIn = await excel.client(wire);
  const typed = noted();
  const story: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    story.push(await userEdit(clients[0], random, typed));
    if (random.chance(0.5)) continue;
    if (random.chance(0.4)) {
      const fault = randomFault(random);
      story.push(`refresh with ${JSON.stringify(fault)}`);
      strike(fault);
      await refreshProject.run(withAddIn.Excel, {}).catch((error: { code?: string }) => {
        if (error.code === undefined) throw error;
      });
    }
    strike({ sync: -1, code: '', done: 0 });
    await refreshProject.run(withAddIn.Excel, {});
    story.push('refresh');
    const broken = await brokenInvariants(withAddIn, typed);
    if (broken.length > 0) return { steps: step + 1, broken, story };
  }
  return { steps, broken: [], story };
}

/** One edit whose refresh meets one fault and is then run again, next to the same without the fault. */
export async function faultThenAgain(fault: Fault, edits: number): Promise<RunResult> {
  const endOf = async (strikes: boolean) => {
    const random = randomOf(edits);
    const { excel, clients } = await openShared(1);
    const { wire, strike } = faultyWire();
    const withAddIn = await excel.client(wire);
    const typed = noted();
    const story: string[] = [];
    for (let edit = 0; edit < 4; edit += 1) story.push(await userEdit(clients[0], random, typed));
    if (strikes) {
      strike(fault);
      await refreshProject.run(withAddIn.Excel, {}).catch((error: { code?: string }) => {
        if (error.code === undefined) throw error;
      });
      strike({ sync: -1, code: '', done: 0 });
    }
    await refreshProject.run(withAddIn.Excel, {});
    await refreshProject.run(withAddIn.Excel, {});
    return {
      broken: await brokenInvariants(withAddIn, typed),
      story,
      file: await formulasOf(await excel.save()),
    };
  };
  const [sound, struck] = [await endOf(false), await endOf(true)];
  const differs = sound.file === struck.file ? [] : ['the workbook ends otherwise than without the fault'];
  return {
    steps: 4,
    broken: [...struck.broken, ...differs],
    story: [...struck.story, JSON.stringify(fault)],
  };
}

/**
 * Two people with the add-in refresh at the same time while a third one types: their requests are delivered in
 * random order, edits fall between reading and writing. Afterwards a few refreshes must bring all to rest.
 */
export async function peopleAtOnce(seed: number, rounds: number): Promise<RunResult> {
  const random = randomOf(seed);
  const { excel, clients } = await openShared(1);
  const held = heldRequests();
  const people = [await excel.client(held.wire), await excel.client(held.wire)];
  const typed = noted();
  const story: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    story.push(await userEdit(clients[0], random, typed));
    let open = people.length;
    const refreshes = people.map(({ Excel }) =>
      refreshProject
        .run(Excel, {})
        .catch((error: { code?: string }) => {
          if (error.code === undefined) throw error;
          story.push(`a refresh ended with ${error.code}`);
        })
        .finally(() => (open -= 1)),
    );
    while (open > 0) {
      await settled();
      if (held.waiting.length === 0) continue;
      if (random.chance(0.3)) story.push(`between: ${await userEdit(clients[0], random, typed)}`);
      held.waiting.splice(random.below(held.waiting.length), 1)[0]();
    }
    await Promise.all(refreshes);
    const calm = await excel.client();
    let written = 1;
    let turns = 0;
    for (; written > 0 && turns < 5; turns += 1) {
      written = (await refreshProject.run(calm.Excel, {})).cellsWritten;
    }
    story.push(`at rest after ${turns}`);
    const broken = await brokenInvariants(calm, typed);
    if (broken.length > 0) return { steps: round + 1, broken, story };
  }
  return { steps: rounds, broken: [], story };
}

async function formulasOf(file: Uint8Array): Promise<string> {
  const { Excel } = await openExcel(file);
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('formulas,address'));
    await context.sync();
    return JSON.stringify(ranges.map(({ address, formulas }) => [address, formulas]));
  });
}

/** Every fault: each request, each code, before, half-way and on the way back. */
export function everyFault(): Fault[] {
  return [0, 1].flatMap((sync) => codes.flatMap((code) => [0, 0.5, 1].map((done) => ({ sync, code, done }))));
}
