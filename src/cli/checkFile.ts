import { checkProject } from '../commands/checkProject';
import type { CliCommand } from './cliCommand';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { printTraffic, runOnFile } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline check`: lists every issue and writes nothing; code 1 where one is an error. */
export const checkFile: CliCommand = {
  name: 'check',
  synopsis: 'FILE',
  purpose: 'lists every issue and writes nothing; exit code 1 where one is an error',
  options: {},
  run: async (file, values, terminal) => {
    const excel = await openWorkbookFile(file);
    const { snapshot, language } = await readState(excel, file);
    excel.traffic.reset();
    const { issues } = await runOnFile(excel, checkProject, undefined, language);
    printIssues(issues, snapshot, language, terminal);
    printTraffic(excel, values, terminal);
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
