import { planNoteLines } from '../tables/mspdi/planNoteText';
import { writeMspdi } from '../tables/mspdi/writeMspdi';
import { planFileWords } from '../words/planFileWords';
import { say } from '../words/say';
import { exportedPlan } from '../workbook/export/exportedPlan';
import type { CliCommand } from './cliCommand';
import { CliError } from './cliError';
import { optionText } from './optionText';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline export`: writes the project as Microsoft Project's XML; the workbook is only read. */
export const exportFile: CliCommand = {
  name: 'export',
  synopsis: 'FILE --to PLAN.xml',
  purpose:
    'writes the project as XML of Microsoft Project, the workbook stays as it is; exit code 1 where something is in the way',
  options: { to: { type: 'string' } },
  run: async (file, values, terminal) => {
    const target = optionText(values, 'to');
    if (target === undefined) throw new CliError('plumbline export writes a file: add --to PLAN.xml.');
    if (!/\.xml$/i.test(target)) throw new CliError(`${target} must end in .xml.`);
    const excel = await openWorkbookFile(file);
    const { facts, issues, language, snapshot } = await readState(excel, file);
    if (facts === undefined) {
      terminal.out(`${file}: ${planFileWords.notExported[language]}`);
      printIssues(issues, snapshot, language, terminal);
      return 1;
    }
    const { plan, notes } = exportedPlan(facts);
    await replaceFile(target, new TextEncoder().encode(writeMspdi(plan)));
    for (const line of planNoteLines(notes, language)) terminal.note(`${target}: ${line}`);
    terminal.out(`${target}: ${say(planFileWords.exported, { tasks: plan.tasks.length }, language)}`);
    printTraffic(excel, values, terminal);
    return 0;
  },
};
