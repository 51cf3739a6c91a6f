import { reportKinds } from '../tables/reports/reportDocument';
import { languages } from '../words/language';
import { reportWords } from '../words/reportWords';
import type { CliCommand } from './cliCommand';
import { CliError } from './cliError';
import { optionText, optionWord } from './optionText';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline report`: writes the weekly report or the project summary as a Word document; the workbook is only read. */
export const reportFile: CliCommand = {
  name: 'report',
  synopsis: `FILE --to REPORT.docx [--kind ${reportKinds.join('|')}] [--lang ${languages.join('|')}]`,
  purpose:
    'writes the weekly report or the project summary as a Word document, the workbook stays as it is; exit code 1 where the tables cannot be read',
  options: { to: { type: 'string' }, kind: { type: 'string' }, lang: { type: 'string' } },
  run: async (file, values, terminal) => {
    const target = optionText(values, 'to');
    if (target === undefined) throw new CliError('plumbline report writes a file: add --to REPORT.docx.');
    if (!/\.docx$/i.test(target)) throw new CliError(`${target} must end in .docx.`);
    const kind = optionWord(values, 'kind', reportKinds) ?? reportKinds[0];
    const wanted = optionWord(values, 'lang', languages);
    const excel = await openWorkbookFile(file);
    const { facts, issues, snapshot, language } = await readState(excel, file);
    if (facts === undefined) {
      terminal.out(`${file}: ${reportWords.notWritten[language]}`);
      printIssues(issues, snapshot, language, terminal);
      return 1;
    }
    // The writer of documents is large; other commands do without it.
    const { writtenReport } = await import('../documents/writtenReport');
    const { report, bytes } = await writtenReport(kind, facts, issues, wanted ?? language);
    await replaceFile(target, bytes);
    terminal.out(`${target}: ${report.title}`);
    printTraffic(excel, values, terminal);
    return 0;
  },
};
