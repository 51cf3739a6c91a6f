import type { CliCommand } from './cliCommand';
import { CliError } from './cliError';
import { projectReport } from './projectReport';
import { readState } from './readState';
import { printTraffic } from './runOnFile';
import { openWorkbookFile } from './workbookFile';

/** `plumbline inspect`: the project as JSON, dates in ISO 8601 and figures as numbers. */
export const inspectFile: CliCommand = {
  name: 'inspect',
  synopsis: 'FILE --json',
  purpose: 'prints the project as JSON and writes nothing',
  options: { json: { type: 'boolean' } },
  run: async (file, values, terminal) => {
    if (values.json !== true) throw new CliError('plumbline inspect prints JSON: add --json.');
    const excel = await openWorkbookFile(file);
    const reading = await readState(excel, file);
    terminal.out(JSON.stringify(projectReport(reading), null, 2));
    printTraffic(excel, values, terminal);
    return 0;
  },
};
