import { structureWords } from '../words/structureWords';
import { insertTaskBelow } from '../workbook/structure/insertTaskBelow';
import { structureCommand } from './structureCommand';

/** Inserts a task of the same level below the last selected one. */
export const insertTask = structureCommand(
  {
    id: 'insertTask',
    label: structureWords.insertLabel,
    hint: structureWords.insertHint,
    icon: 'insert',
    ribbon: 'rows',
  },
  (table, outline, branches, { language }) => ({
    edit: insertTaskBelow(table, outline, branches, language),
  }),
);
