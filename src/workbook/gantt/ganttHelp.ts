import { sheetSpec } from '../../tables/sheetSpecs';
import { ganttWords } from '../../words/ganttWords';
import { say } from '../../words/say';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import { mostRows } from './ganttLayout';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The line of help, live: what to do while there is nothing to show, and a note where not all is shown. */
export function ganttHelp(workbook: ScopeWorkbook): string {
  const { language } = workbook;
  const help = sheetSpec('gantt').help[language];
  const scope = formulaScope(workbook, undefined);
  const summaries = say(ganttWords.summariesOnly, { most: mostRows }, language);
  const formula = formulaIfThere(
    () =>
      `=IF(COUNT(${scope.column('tasks', 'start')})=0,${quoted(ganttWords.empty[language])},` +
      `IF(COUNT(${scope.column('tasks', 'id')})>${mostRows},${quoted(summaries)},${quoted(help)}))`,
  );
  return formula ?? `=${quoted(help)}`;
}
