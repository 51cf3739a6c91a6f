import { structureWords } from '../words/structureWords';
import { indentTasks } from '../workbook/structure/indentTasks';
import { structureCommand } from './structureCommand';

/** Takes the selected tasks one level deeper, with all below them. */
export const indentTask = structureCommand(
  {
    id: 'indentTask',
    label: structureWords.indentLabel,
    hint: structureWords.indentHint,
    icon: 'indent',
    ribbon: 'level',
  },
  indentTasks,
);
