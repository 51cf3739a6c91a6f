import { structureWords } from '../words/structureWords';
import { moveTasksUp } from '../workbook/structure/moveTasksUp';
import { structureCommand } from './structureCommand';

/** Moves the selected tasks above the sibling before them, with all below them. */
export const moveTaskUp = structureCommand(
  {
    id: 'moveTaskUp',
    label: structureWords.moveUpLabel,
    hint: structureWords.moveUpHint,
    icon: 'up',
    ribbon: 'level',
  },
  moveTasksUp,
);
