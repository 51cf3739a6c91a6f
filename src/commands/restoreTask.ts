import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { structureWords } from '../words/structureWords';
import { withOwnColumns } from '../workbook/refresh/archivedCells';
import { canArchive } from '../workbook/refresh/archiveRows';
import { readFacts } from '../workbook/refresh/readFacts';
import { nothingPresent, type PresentCells } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { archivedTask, selectedArchived } from '../workbook/structure/archivedTasks';
import { taskOutline } from '../workbook/structure/branches';
import { restoreTasks } from '../workbook/structure/restoreTasks';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';
import { nothingDone, planStructureEdit, structureQuery } from './planStructureEdit';
import type { StructureArguments } from './structureCommand';

type Argument = StructureArguments | undefined;

/** The tasks that are meant: those told, else those of the archived rows that are selected. */
function wantedTasks(snapshot: WorkbookSnapshot, argument: Argument, present: PresentCells) {
  const archive = readFacts(snapshot).facts?.tables.get('archive');
  return argument?.tasks ?? (archive ? selectedArchived(archive, present.selection ?? []) : []);
}

function plan(
  snapshot: WorkbookSnapshot,
  argument: Argument,
  present: PresentCells = nothingPresent,
): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const wbs = facts?.tables.get('tasks');
  if (facts === undefined || wbs === undefined)
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  const archive = facts.tables.get('archive');
  if (!canArchive(archive)) return nothingDone(structureWords.noArchive, language);
  const wanted = wantedTasks(snapshot, argument, present);
  if (wanted.length === 0) return nothingDone(structureWords.nothingArchivedSelected, language);
  const there = new Set(facts.tasks.map(({ id }) => id));
  const table = withOwnColumns(wbs);
  const back = wanted.flatMap((id) => (there.has(id) ? [] : (archivedTask(archive, table, id) ?? [])));
  if (back.length === 0) return nothingDone(structureWords.alreadyThere, language);
  const outline = taskOutline(facts.tasks, facts.schedule);
  const edit = restoreTasks(table, archive, outline, facts.schedule.outline.codes, back);
  return planStructureEdit(snapshot, table, edit, present, language);
}

/** Puts tasks whose rows are selected in the archive back into the WBS, with their reports. */
export const restoreTask = plannedCommand<Argument>({
  id: 'restoreTask',
  label: structureWords.restoreLabel,
  hint: structureWords.restoreHint,
  icon: 'restore',
  ribbon: 'rows',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  present: () => structureQuery,
  plan,
  settled: (snapshot, argument, present) => ({ tasks: wantedTasks(snapshot, argument, present) }),
});
