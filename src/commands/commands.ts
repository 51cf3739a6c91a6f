import { checkProject } from './checkProject';
import { createProject } from './createProject';
import { duplicateTask } from './duplicateTask';
import { indentTask } from './indentTask';
import { insertTask } from './insertTask';
import { moveTaskDown } from './moveTaskDown';
import { moveTaskUp } from './moveTaskUp';
import { outdentTask } from './outdentTask';
import { recordProgress } from './recordProgress';
import { refreshProject } from './refreshProject';
import { revertLast } from './revertLast';
import { setBaseline } from './setBaseline';
import { showIssue } from './showIssue';

/** Every command, in the order in which ribbon and pane offer them. */
export const commands = [
  createProject,
  refreshProject,
  setBaseline,
  recordProgress,
  checkProject,
  indentTask,
  outdentTask,
  moveTaskUp,
  moveTaskDown,
  duplicateTask,
  insertTask,
  showIssue,
  revertLast,
] as const;
