import { switchLanguage } from '../commands/switchLanguage';
import { languages } from '../words/language';
import type { CliCommand } from './cliCommand';
import { CliError } from './cliError';
import { optionWord } from './optionText';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline language`: switches a workbook to another language in place; code 1 where it could not. */
export const languageFile: CliCommand = {
  name: 'language',
  synopsis: 'FILE --to zh-CN|en-US',
  purpose:
    'puts headers, labels, drop-downs and formulas into another language; what was typed stays; exit code 1 where something is in the way',
  options: { to: { type: 'string' } },
  run: async (file, values, terminal) => {
    const to = optionWord(values, 'to', languages);
    if (to === undefined) throw new CliError(`plumbline language wants --to ${languages.join('|')}.`);
    const excel = await openWorkbookFile(file);
    const { language } = await readState(excel, file);
    excel.traffic.reset();
    const result = await runOnFile(excel, switchLanguage, to, language);
    if (result.cellsWritten > 0) await replaceFile(file, await excel.save());
    const { snapshot } = await readState(excel, file);
    terminal.out(`${file}: ${result.summary}`);
    printIssues(result.issues, snapshot, to, terminal);
    printTraffic(excel, values, terminal);
    return result.blocked ? 1 : 0;
  },
};
