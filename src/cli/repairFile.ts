import { listRepairs, type RepairOffer } from '../commands/listRepairs';
import { repairProject } from '../commands/repairProject';
import type { Language } from '../words/language';
import { repairChosen } from '../words/repairWords';
import { resultWords } from '../words/resultWords';
import { say } from '../words/say';
import type { CliCommand, Terminal } from './cliCommand';
import { CliError } from './cliError';
import { optionText } from './optionText';
import { printIssues } from './printIssues';
import { readState } from './readState';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { today } from './today';
import { openWorkbookFile } from './workbookFile';

function printOffer(file: string, { items }: RepairOffer, language: Language, terminal: Terminal): void {
  const words = items.length === 0 ? resultWords.nothingToRepair : resultWords.repairable(items.length);
  terminal.out(`${file}: ${words[language]}`);
  for (const { id, text, replacesTyped } of items)
    terminal.out(`  ${id}  ${replacesTyped ? say(repairChosen, { text }, language) : text}`);
}

/** The ids that were asked for; a word that is none of them is an error, so that a typing mistake is seen. */
function wantedItems(words: string | undefined, { items }: RepairOffer): string[] | undefined {
  if (words === undefined) return undefined;
  const wanted = words.split(',').map((word) => word.trim());
  const unknown = wanted.filter((word) => !items.some(({ id }) => id === word));
  if (unknown.length > 0)
    throw new CliError(`Nothing to repair is called ${unknown.join(', ')}; --preview lists what is.`);
  return wanted;
}

/** `plumbline repair`: puts back what was deleted or broken, and adds what came since; code 1 where it could not. */
export const repairFile: CliCommand = {
  name: 'repair',
  synopsis: 'FILE [--preview] [--only ID,ID]',
  purpose:
    'puts back what was deleted or broken and adds what came since the workbook was made; --preview lists it and writes nothing, --only names what is to be done; exit code 1 where something is in the way',
  options: { preview: { type: 'boolean' }, only: { type: 'string' } },
  run: async (file, values, terminal) => {
    const excel = await openWorkbookFile(file);
    const { language, snapshot } = await readState(excel, file);
    const offer = await listRepairs(excel.Excel, today());
    if (values.preview === true) {
      printOffer(file, offer, language, terminal);
      printIssues(offer.notes, snapshot, language, terminal);
      return 0;
    }
    const items = wantedItems(optionText(values, 'only'), offer);
    excel.traffic.reset();
    const result = await runOnFile(excel, repairProject, { items, today: today() }, language);
    const isChanged = items === undefined ? offer.items.some((one) => !one.replacesTyped) : items.length > 0;
    if (isChanged && !result.blocked) await replaceFile(file, await excel.save());
    terminal.out(`${file}: ${result.summary}`);
    printIssues(result.issues, snapshot, language, terminal);
    printTraffic(excel, values, terminal);
    return result.blocked ? 1 : 0;
  },
};
