import { previewCommand, type CommandPreview } from '../commands/previewCommand';
import { refreshProject } from '../commands/refreshProject';
import type { Language } from '../words/language';
import { resultWords } from '../words/resultWords';
import type { CliCommand, Terminal } from './cliCommand';
import { optionDay } from './optionDay';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** What a refresh would change, a line each. */
function printPreview(
  file: string,
  { lines, blocked }: CommandPreview,
  language: Language,
  terminal: Terminal,
): void {
  const wouldChange = lines.length === 0 ? resultWords.inStep : resultWords.wouldChange(lines.length);
  terminal.out(`${file}: ${(blocked ? resultWords.blocked : wouldChange)[language]}`);
  for (const { text } of lines) terminal.out(`  ${text}`);
}

/** `plumbline refresh`: reschedules the project and brings all tables in step; code 1 where it could not. */
export const refreshFile: CliCommand = {
  name: 'refresh',
  synopsis: 'FILE [--status-date DATE] [--preview]',
  purpose:
    'reschedules the project and brings all tables in step; exit code 1 where something is in the way; with --preview lists what would change and writes nothing',
  options: { 'status-date': { type: 'string' }, preview: { type: 'boolean' } },
  run: async (file, values, terminal) => {
    const statusDate = optionDay(values, 'status-date');
    const excel = await openWorkbookFile(file);
    const { language, snapshot } = await readState(excel, file);
    excel.traffic.reset();
    if (values.preview === true) {
      const preview = await previewCommand(excel.Excel, refreshProject, { statusDate });
      printPreview(file, preview, language, terminal);
      printIssues(preview.issues, snapshot, language, terminal);
      printTraffic(excel, values, terminal);
      return preview.blocked ? 1 : 0;
    }
    const result = await runOnFile(excel, refreshProject, { statusDate }, language);
    if (result.cellsWritten > 0) await replaceFile(file, await excel.save());
    terminal.out(`${file}: ${result.summary}`);
    printIssues(result.issues, snapshot, language, terminal);
    printTraffic(excel, values, terminal);
    return result.blocked ? 1 : 0;
  },
};
