import { refreshProject } from '../commands/refreshProject';
import type { CliCommand } from './cliCommand';
import { optionDay } from './optionDay';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline refresh`: reschedules the project and brings all tables in step; code 1 where it could not. */
export const refreshFile: CliCommand = {
  name: 'refresh',
  synopsis: 'FILE [--status-date DATE]',
  purpose: 'reschedules the project and brings all tables in step; exit code 1 where something is in the way',
  options: { 'status-date': { type: 'string' } },
  run: async (file, values, terminal) => {
    const statusDate = optionDay(values, 'status-date');
    const excel = await openWorkbookFile(file);
    const { language, snapshot } = await readState(excel, file);
    excel.traffic.reset();
    const result = await runOnFile(excel, refreshProject, { statusDate }, language);
    if (result.cellsWritten > 0) await replaceFile(file, await excel.save());
    terminal.out(`${file}: ${result.summary}`);
    printIssues(result.issues, snapshot, language, terminal);
    printTraffic(excel, values, terminal);
    return result.blocked ? 1 : 0;
  },
};
