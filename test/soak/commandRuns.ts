import { commands } from '../../src/commands/commands';
import type { Command, CommandResult } from '../../src/commands/command';
import type { ExcelHost } from '../../src/excel/host';
import { issue } from '../../src/project/issue';
import type { Checkpoint } from '../../src/workbook/revert/checkpoint';
import { blankProject, start } from '../commands/support/project';

/** What a command may be given: what the last one of the same person left to be reverted. */
export interface CommandMoment {
  readonly checkpoint: Checkpoint | undefined;
}

type ArgumentOf = (moment: CommandMoment) => unknown;

/** The arguments of the commands that take any; a new command that does must be named here. */
const given: Readonly<Record<string, ArgumentOf>> = {
  createProject: () => blankProject,
  refreshProject: () => ({}),
  setBaseline: () => ({ reason: 'Kick-off' }),
  showIssue: () => issue('missingDuration', { table: 'tasks', row: 2, column: 'duration' }, {}),
  editTask: () => ({ taskId: 2, fields: { duration: '6' } }),
  reportProgress: () => ({ taskId: 2, today: 46_280, fields: { actualPercent: '30' } }),
  addRisk: () => ({ today: 46_280, fields: { description: 'Late delivery', probability: '3', impact: '4' } }),
  editRisk: () => ({ riskId: 1, fields: { status: 'triggered' } }),
  requestChange: () => ({ today: 46_280, fields: { reason: 'More scope' } }),
  decideChange: () => ({ requestId: 1, decision: 'rejected', decidedBy: '', today: 46_280 }),
  changeSettings: () => ({ fields: { cadence: '10' } }),
  switchLanguage: () => 'zh-CN',
  repairProject: () => ({ today: start }),
  revertLast: ({ checkpoint }) => checkpoint ?? { tables: [], entries: [] },
};

/** The ids of all commands, in the order of the registry. */
export const commandIds: readonly string[] = commands.map(({ id }) => id);

/** A command of the registry. */
export function commandOf(id: string): Command<unknown> {
  const command = (commands as readonly { readonly id: string }[]).find((one) => one.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command as Command<unknown>;
}

export function argumentOf(id: string, moment: CommandMoment): unknown {
  return given[id]?.(moment);
}

/** Runs a command of the registry as the pane does, without its retries. */
export function runById(host: ExcelHost, id: string, moment: CommandMoment): Promise<CommandResult> {
  return commandOf(id).run(host, argumentOf(id, moment));
}
