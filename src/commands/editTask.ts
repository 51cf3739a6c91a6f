import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import { saidOf, type Fields } from '../workbook/edit/typedFields';
import type { LocatedTable } from '../workbook/locatedTable';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { readFacts } from '../workbook/refresh/readFacts';
import { provisionalTasks, stillMeant, type ProvisionalTask } from '../workbook/structure/provisionalTasks';
import { planTypedRow, type RowTarget } from './planTypedRow';
import { plannedCommand } from './plannedCommand';

/** What is to be written about a task. */
export interface TaskEdit {
  readonly taskId: number;
  /** What was typed, by the ids of columns of the WBS; what is not named stays as it is. */
  readonly fields: Fields;
  /** The task, where its ID stood in no cell when it was read: where it means another by now nothing is written. */
  readonly provisional?: readonly ProvisionalTask[];
}

/** The columns that a task's own row cannot say because they follow from the tasks below it. */
function rolledUp({ spec }: LocatedTable, fields: Fields) {
  return spec.columns.find(({ id, rollsUp }) => rollsUp === true && id in fields);
}

function targetOf(
  facts: ProjectFacts,
  table: LocatedTable,
  { taskId, fields, provisional }: TaskEdit,
): RowTarget {
  if (!stillMeant(facts, provisional)) return { row: undefined, fields, refused: editWords.otherRow };
  const index = facts.tasks.findIndex(({ id }) => id === taskId);
  const rolled = facts.schedule.outline.isSummary[index] === 1 ? rolledUp(table, fields) : undefined;
  const refused = rolled && saidOf(editWords.ofSummary, { column: rolled.label });
  return { row: facts.tasks[index]?.row, fields, ...(refused ? { refused } : {}) };
}

/** Writes what was typed about a task into the WBS and refreshes: one round trip to read, one to write. */
export const editTask = plannedCommand<TaskEdit>({
  id: 'editTask',
  label: editWords.editLabel,
  hint: editWords.editHint,
  icon: 'edit',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: (snapshot, edit) => planTypedRow(snapshot, 'tasks', (facts, table) => targetOf(facts, table, edit)),
  settled: (snapshot, edit) => {
    const { facts } = readFacts(snapshot);
    const provisional = edit.provisional ?? (facts ? provisionalTasks(facts, [edit.taskId]) : []);
    return provisional.length > 0 ? { ...edit, provisional } : edit;
  },
});
