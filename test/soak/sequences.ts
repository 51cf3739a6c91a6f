import { refreshProject } from '../../src/commands/refreshProject';
import { workbookQuery } from '../../src/commands/workbookQuery';
import { toHostError } from '../../src/excel/hostError';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Checkpoint } from '../../src/workbook/revert/checkpoint';
import { brokenRows } from './brokenRows';
import { runById } from './commandRuns';
import { doings } from './doings';
import { faultyWire, randomFault } from './faults';
import { selectTask, userEdit } from './gridUser';
import type { Lab } from './lab';
import { emptyLedger, lostCells } from './ledger';
import { randomOf } from './random';
import { otherThanRecomputed } from './recomputed';

/** What a sequence came to. */
export interface SequenceResult {
  readonly steps: number;
  readonly faults: number;
  readonly reverts: number;
  readonly broken: readonly string[];
  readonly story: readonly string[];
}

/**
 * Random work on one workbook: edits here and far away, commands, faults in the middle of them, and Revert. After
 * every step what must hold is looked at; after a refresh also that another one has nothing to write, and that
 * all computed cells are what they come to from what people typed.
 */
export async function sequence(lab: Lab, seed: number, steps: number): Promise<SequenceResult> {
  lab.reset();
  const random = randomOf(seed);
  const { wire, strike } = faultyWire();
  const { Excel } = await lab.person(wire);
  const ledger = emptyLedger();
  const story: string[] = [];
  const count = { faults: 0, reverts: 0 };
  let checkpoint: Checkpoint | undefined;

  const command = async (id: string) => {
    const fault = random.chance(0.3) ? randomFault(random) : undefined;
    story.push(`${selectTask(lab.excel, random)}, ${id}${fault ? ` with ${JSON.stringify(fault)}` : ''}`);
    if (id === 'revertLast') count.reverts += 1;
    if (fault) count.faults += 1;
    strike(fault ?? { sync: -1, code: '', done: 0 });
    try {
      const result = await runById(Excel, id, { checkpoint });
      checkpoint = result.checkpoint ?? checkpoint;
    } catch (thrown) {
      if (toHostError(thrown) === undefined) throw thrown;
    }
    strike({ sync: -1, code: '', done: 0 });
  };

  for (let step = 0; step < steps; step += 1) {
    const dice = random.below(10);
    const broken: string[] = [];
    if (dice < 5) story.push(userEdit(lab.excel, random, ledger));
    else if (dice < 8) await command(random.pick(doings));
    else {
      await refreshProject.run(Excel, {});
      lab.excel.traffic.reset();
      await refreshProject.run(Excel, {});
      story.push('refresh twice');
      if (lab.excel.traffic.syncs > 1) broken.push('a second refresh writes');
      const snapshot = await Excel.run((context) => readWorkbook(context, workbookQuery));
      broken.push(...otherThanRecomputed(snapshot), ...brokenRows(lab.excel));
    }
    broken.push(...lostCells(lab.excel, ledger));
    if (broken.length > 0) return { steps: step + 1, ...count, broken, story };
  }
  return { steps, ...count, broken: [], story };
}
