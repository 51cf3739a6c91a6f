import type { ExcelHost } from '../excel/host';
import { readWorkbook } from '../excel/readWorkbook';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { readFacts } from '../workbook/refresh/readFacts';
import type { Command, CommandResult } from './command';
import { noTables } from './noTables';
import { workbookQuery } from './workbookQuery';

async function check(host: ExcelHost): Promise<CommandResult> {
  const snapshot = await host.run((context) => readWorkbook(context, workbookQuery));
  const { issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const words = issues.length === 0 ? resultWords.clean : resultWords.checked(issues.length);
  return { summary: words[language], issues, cellsWritten: 0 };
}

/** Finds every problem of the project and writes nothing: one round trip. */
export const checkProject: Command<undefined> = {
  id: 'checkProject',
  label: commandWords.checkLabel,
  hint: commandWords.checkHint,
  icon: 'check',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  run: check,
};
