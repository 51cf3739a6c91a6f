import { structureWords } from '../words/structureWords';
import { outdentTasks } from '../workbook/structure/outdentTasks';
import { structureCommand } from './structureCommand';

/** Takes the selected tasks one level up, with all below them. */
export const outdentTask = structureCommand(
  {
    id: 'outdentTask',
    label: structureWords.outdentLabel,
    hint: structureWords.outdentHint,
    icon: 'outdent',
    ribbon: 'level',
  },
  outdentTasks,
);
