import { addRisk } from './addRisk';
import { changeSettings } from './changeSettings';
import { decideChange } from './decideChange';
import { editRisk } from './editRisk';
import { editTask } from './editTask';
import { reportProgress } from './reportProgress';
import { requestChange } from './requestChange';

/** The commands that write what was typed in the pane; they run with what was typed only. */
export const typedCommands = [
  editTask,
  reportProgress,
  addRisk,
  editRisk,
  requestChange,
  decideChange,
  changeSettings,
] as const;
