import { structureWords } from '../words/structureWords';
import { moveTasksDown } from '../workbook/structure/moveTasksDown';
import { structureCommand } from './structureCommand';

/** Moves the selected tasks below the sibling after them, with all below them. */
export const moveTaskDown = structureCommand(
  {
    id: 'moveTaskDown',
    label: structureWords.moveDownLabel,
    hint: structureWords.moveDownHint,
    icon: 'down',
    ribbon: 'level',
  },
  moveTasksDown,
);
