import { checkProject } from './checkProject';
import { createProject } from './createProject';
import { recordProgress } from './recordProgress';
import { refreshProject } from './refreshProject';
import { repairProject } from './repairProject';
import { revertLast } from './revertLast';
import { setBaseline } from './setBaseline';
import { showIssue } from './showIssue';
import { showProjectSummary } from './showProjectSummary';
import { showWeeklyReport } from './showWeeklyReport';
import { structureCommands } from './structureCommands';
import { switchLanguage } from './switchLanguage';
import { typedCommands } from './typedCommands';

/** Every command, in the order in which ribbon and pane offer them. */
export const commands = [
  createProject,
  refreshProject,
  setBaseline,
  recordProgress,
  checkProject,
  repairProject,
  showWeeklyReport,
  showProjectSummary,
  ...structureCommands,
  ...typedCommands,
  switchLanguage,
  showIssue,
  revertLast,
] as const;
