import { commandWords } from '../words/commandWords';
import type { Language, Localized } from '../words/language';
import { resultWords } from '../words/resultWords';
import { say } from '../words/say';
import { structureWords } from '../words/structureWords';
import type { LocatedTable } from '../workbook/locatedTable';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { readFacts } from '../workbook/refresh/readFacts';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import {
  branchesOfTasks,
  crossedRows,
  selectedBranches,
  taskOutline,
  type Branch,
  type TaskOutline,
} from '../workbook/structure/branches';
import { provisionalTasks, stillMeant, type ProvisionalTask } from '../workbook/structure/provisionalTasks';
import type { StructureOutcome } from '../workbook/structure/structureEdit';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan, type PlannedCommand } from './plannedCommand';
import { nothingDone, planStructureEdit, structureQuery } from './planStructureEdit';

/** What a command of the structure does with the selected branches; there is at least one. */
export type Decide = (
  table: LocatedTable,
  outline: TaskOutline,
  branches: readonly Branch[],
  facts: ProjectFacts,
) => StructureOutcome;

/** Which tasks a command is about. */
export interface StructureArguments {
  /** IDs of tasks, each with all below it; absent: the tasks that are selected. */
  readonly tasks?: readonly number[];
  /** IDs of the tasks that the user has seen to be selected: of those selected now no other is touched. */
  readonly among?: readonly number[];
  /** Those of them whose IDs stood in no cell when they were read; where they mean others by now nothing is done. */
  readonly provisional?: readonly ProvisionalTask[];
}

type Argument = StructureArguments | undefined;

/** A command on the tasks of the WBS that are selected, or told. */
export type StructureCommand = PlannedCommand<Argument>;

type Described = Pick<StructureCommand, 'id' | 'label' | 'hint' | 'icon' | 'ribbon'>;

/** Why no task is selected: rows without one are, rows that nobody sees, or none at all. */
function noTaskSelected(
  table: LocatedTable,
  outline: TaskOutline,
  argument: Argument,
  { selection = [], shown }: PresentCells,
): Localized {
  if (argument?.among !== undefined && selectedBranches(table, outline, { selection, shown }).length > 0)
    return structureWords.movedAway;
  if (selectedBranches(table, outline, { selection }).length > 0) return structureWords.onlyHiddenRows;
  const isInTable = selection.some((area) => crossedRows(table, area) !== undefined);
  return isInTable ? structureWords.noTaskInRows : structureWords.nothingSelected;
}

/** The branches that a command is about. */
function branchesFor(
  table: LocatedTable,
  outline: TaskOutline,
  argument: Argument,
  present: PresentCells,
): Branch[] {
  if (argument?.tasks !== undefined) return branchesOfTasks(outline, new Set(argument.tasks));
  const selected = selectedBranches(table, outline, present);
  if (argument?.among === undefined) return selected;
  const seen = new Set(argument.among);
  // A selection that is another one by now is not done in part.
  return selected.every(({ first }) => seen.has(outline.tasks[first].id)) ? selected : [];
}

/** Which tasks were worked on, for the sentence that tells of it. */
function namesOf(branches: readonly Branch[], { tasks }: ProjectFacts, language: Language): string {
  const task = tasks[branches[0].first].name;
  const words = branches.length === 1 ? structureWords.oneTask : structureWords.severalTasks;
  return say(words, { task, more: branches.length - 1 }, language);
}

function planCommand(
  snapshot: WorkbookSnapshot,
  argument: Argument,
  present: PresentCells,
  decide: Decide,
): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const table = facts?.tables.get('tasks');
  if (facts === undefined || table === undefined)
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  const outline = taskOutline(facts.tasks, facts.schedule);
  const branches = branchesFor(table, outline, argument, present);
  const outcomeOf = (): StructureOutcome => {
    if (!stillMeant(facts, argument?.provisional)) return { refused: structureWords.movedAway };
    if (branches.length > 0) return decide(table, outline, branches, facts);
    return { refused: noTaskSelected(table, outline, argument, present) };
  };
  const outcome = outcomeOf();
  if ('refused' in outcome) return { ...nothingDone(outcome.refused, language), issues };
  const plan = planStructureEdit(snapshot, table, outcome.edit, present, language);
  if (plan.changes.length === 0) return plan;
  const summary = [plan.summary, namesOf(branches, facts, language)].join(language === 'zh-CN' ? '' : ' ');
  return { ...plan, summary };
}

/** The argument that names the tasks which are selected now. */
function settled(snapshot: WorkbookSnapshot, argument: Argument, present: PresentCells): Argument {
  const { facts } = readFacts(snapshot);
  const table = facts?.tables.get('tasks');
  if (facts === undefined || table === undefined) return argument;
  const outline = taskOutline(facts.tasks, facts.schedule);
  const branches = branchesFor(table, outline, argument, present);
  const tasks = branches.map(({ first }) => facts.tasks[first].id);
  const provisional = argument?.provisional ?? provisionalTasks(facts, tasks);
  return { tasks, ...(provisional.length > 0 ? { provisional } : {}) };
}

/**
 * Makes a command of an edit of the WBS's structure: the selection is read in the same round trip as the
 * tables, and the refresh is part of the same plan, so that codes, links, responsibility and progress follow.
 */
export function structureCommand(described: Described, decide: Decide): StructureCommand {
  return plannedCommand<Argument>({
    ...described,
    availability: ({ hasTables }) =>
      hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
    present: () => structureQuery,
    plan: (snapshot, argument, present = nothingPresent) => planCommand(snapshot, argument, present, decide),
    settled,
  });
}
