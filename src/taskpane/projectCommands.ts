import { checkProject } from '../commands/checkProject';
import type { Command } from '../commands/command';
import { commands } from '../commands/commands';
import type { CreateArguments } from '../commands/planCreate';
import { deleteTask } from '../commands/deleteTask';
import { indentTask } from '../commands/indentTask';
import { insertTask } from '../commands/insertTask';
import { moveTaskDown } from '../commands/moveTaskDown';
import { moveTaskUp } from '../commands/moveTaskUp';
import { outdentTask } from '../commands/outdentTask';
import { ribbonGroups } from '../commands/ribbonGroups';
import { structureCommands } from '../commands/structureCommands';
import { parseIsoDay } from '../project/values/day';
import { choiceLists } from '../words/choiceLists';
import type { Language } from '../words/language';
import type { NewProjectForm } from './newProject';
import type { Choice } from './create/CreateForm';

type Listed = Pick<Command<never>, 'id' | 'label' | 'hint' | 'icon' | 'ribbon' | 'asks'>;

const registry: readonly Listed[] = commands;
const asking = new Set(registry.filter(({ asks }) => asks).map(({ id }) => id));

/** What a command is told that runs at the press of a button. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * The commands of the registry that run at the press of a button, in its order; a new one appears by itself. What
 * they may be told beyond that is optional, so that they run with nothing.
 */
export const plainCommands = commands.filter(
  ({ id }) => !asking.has(id),
) as readonly Command<unknown>[] as readonly Command<Nothing>[];

/** Those of them that have buttons with words in the pane; the others work on selected tasks and have a bar of their own. */
export const projectCommands = plainCommands.filter(
  ({ id }) => !structureCommands.some((command) => command.id === id),
);

/** The groups of the ribbon, each with its commands in the order of the registry. */
export const ribbonTab = ribbonGroups.map((group) => ({
  ...group,
  commands: registry.filter(({ ribbon }) => ribbon === group.id),
}));

/** The commands of the ribbon, group by group. */
export const ribbonCommands = ribbonTab.flatMap(({ commands: buttons }) => buttons);

/** The commands of the menu on a cell: what is done to the task under the pointer, as often as to have it at hand. */
export const menuCommands = [
  outdentTask,
  indentTask,
  moveTaskUp,
  moveTaskDown,
  insertTask,
  deleteTask,
] as const;

/** Whether a command is run for what it tells: after it the user wants to see the pane. */
export function isRunToRead(commandId: string): boolean {
  return commandId === checkProject.id;
}

/** The calendars of the create form. */
export const calendarChoices: readonly Choice[] = choiceLists.calendarKind;

/** What the form says as the command's argument; the form has been checked, so that its dates can be read. */
export function createArguments(form: NewProjectForm, today: string): CreateArguments {
  const now = parseIsoDay(today) ?? 0;
  return {
    name: form.name,
    code: form.code,
    manager: form.manager,
    start: parseIsoDay(form.start) ?? now,
    today: now,
    pack: form.packId,
    language: form.language,
    calendar: form.calendarId as CreateArguments['calendar'],
  };
}

/** What creating is told where tables are there already: it then adds what is missing, in the workbook's own language. */
export function repairArguments(language: Language, today: string): CreateArguments {
  const now = parseIsoDay(today) ?? 0;
  return {
    name: '',
    code: '',
    manager: '',
    start: now,
    today: now,
    pack: 'blank',
    language,
    calendar: 'prc',
  };
}
