import { structureWords } from '../words/structureWords';
import { duplicateBranches } from '../workbook/structure/duplicateBranches';
import { structureCommand } from './structureCommand';

/** Copies the selected tasks with all below them, right behind them. */
export const duplicateTask = structureCommand(
  {
    id: 'duplicateTask',
    label: structureWords.duplicateLabel,
    hint: structureWords.duplicateHint,
    icon: 'duplicate',
    ribbon: 'rows',
  },
  (table, outline, branches, { schedule, lastId }) =>
    duplicateBranches(table, outline, branches, { codes: schedule.outline.codes, lastId }),
);
