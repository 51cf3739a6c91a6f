import { checkProject } from './checkProject';
import { createProject } from './createProject';
import { refreshProject } from './refreshProject';
import { setBaseline } from './setBaseline';
import { showIssue } from './showIssue';

/** Every command, in the order in which ribbon and pane offer them. */
export const commands = [createProject, refreshProject, setBaseline, checkProject, showIssue] as const;
