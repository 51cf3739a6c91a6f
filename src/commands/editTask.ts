import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import { localized } from '../words/language';
import { taskWords } from '../words/taskWords';
import type { LinkType } from '../project/links/link';
import { printLinks } from '../project/links/printLinks';
import { rowLinks } from '../project/links/rowLinks';
import { saidOf, type Fields } from '../workbook/edit/typedFields';
import type { LocatedTable } from '../workbook/locatedTable';
import { withLink, withoutLink } from '../workbook/pane/withLink';
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
  /** What the cells held when that was begun: where one holds something else by now nothing is written. */
  readonly begunOn?: Fields;
  /** The task, where its ID stood in no cell when it was read: where it means another by now nothing is written. */
  readonly provisional?: readonly ProvisionalTask[];
  /** A link to be added to its predecessors, or removed from them, whatever else the cell holds by then. */
  readonly links?: LinkEdit;
}

/** One link more or less; `remove` is the link in its canonical form. */
export type LinkEdit =
  | { readonly add: { readonly id: number; readonly type: LinkType; readonly lag: number } }
  | { readonly remove: string };

/** The predecessors with the link edited; `undefined` where the cell cannot be read whole. */
function predecessorsWith(text: string, edit: LinkEdit): string | undefined {
  const links = rowLinks(text);
  if (links === null) return undefined;
  if ('add' in edit) return withLink(text, edit.add);
  // Somebody else has removed it already: the cell stays as it was typed.
  return links.some((link) => printLinks([link]) === edit.remove) ? withoutLink(text, edit.remove) : text;
}

/** The columns that a task's own row cannot say because they follow from the tasks below it. */
function rolledUp({ spec }: LocatedTable, fields: Fields) {
  return spec.columns.find(({ id, rollsUp }) => rollsUp === true && id in fields);
}

function targetOf(facts: ProjectFacts, table: LocatedTable, edit: TaskEdit): RowTarget {
  if (!stillMeant(facts, edit.provisional))
    return { row: undefined, fields: edit.fields, refused: editWords.otherRow };
  const index = facts.tasks.findIndex(({ id }) => id === edit.taskId);
  if (edit.links === undefined || index < 0) return typedTarget(facts, table, index, edit.fields);
  const { row, predecessors: cell } = facts.tasks[index];
  const text = String(cell);
  const predecessors = predecessorsWith(text, edit.links);
  if (predecessors === undefined)
    return { row, fields: {}, refused: saidOf(taskWords.unreadable, { text: localized(text, text) }) };
  // A link that is gone already has nothing to be written.
  const fields = predecessors === text ? edit.fields : { ...edit.fields, predecessors };
  return typedTarget(facts, table, index, fields);
}

function typedTarget(facts: ProjectFacts, table: LocatedTable, index: number, fields: Fields): RowTarget {
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
  plan: (snapshot, edit) =>
    planTypedRow(snapshot, 'tasks', (facts, table) => ({
      ...targetOf(facts, table, edit),
      begunOn: edit.begunOn,
    })),
  settled: (snapshot, edit) => {
    const { facts } = readFacts(snapshot);
    const provisional = edit.provisional ?? (facts ? provisionalTasks(facts, [edit.taskId]) : []);
    return provisional.length > 0 ? { ...edit, provisional } : edit;
  },
});
