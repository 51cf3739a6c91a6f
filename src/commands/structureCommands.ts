import { deleteTask } from './deleteTask';
import { duplicateTask } from './duplicateTask';
import { indentTask } from './indentTask';
import { insertTask } from './insertTask';
import { moveTaskDown } from './moveTaskDown';
import { moveTaskUp } from './moveTaskUp';
import { outdentTask } from './outdentTask';
import { restoreTask } from './restoreTask';

/** The commands on the tasks that are selected in the WBS, in the order in which ribbon and pane offer them. */
export const structureCommands = [
  outdentTask,
  indentTask,
  moveTaskUp,
  moveTaskDown,
  insertTask,
  duplicateTask,
  deleteTask,
  restoreTask,
] as const;
