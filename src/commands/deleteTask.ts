import { structureWords } from '../words/structureWords';
import { deleteBranches } from '../workbook/structure/deleteBranches';
import { structureCommand } from './structureCommand';

/** Takes the selected tasks out of the WBS with all below them; what was typed goes to the archive. */
export const deleteTask = structureCommand(
  {
    id: 'deleteTask',
    label: structureWords.deleteLabel,
    hint: structureWords.deleteHint,
    icon: 'delete',
    ribbon: 'rows',
  },
  (table, outline, branches, { schedule, tables, statusDate, language }) =>
    deleteBranches(table, outline, branches, {
      codes: schedule.outline.codes,
      archive: tables.get('archive'),
      statusDate,
      language,
    }),
);
