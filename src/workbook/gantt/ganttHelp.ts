import { countRows } from '../../tables/computed/passingErrors';
import { sheetSpec } from '../../tables/sheetSpecs';
import { ganttWords } from '../../words/ganttWords';
import type { Localized } from '../../words/language';
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
  const note = (words: Localized) => quoted(say(words, { most: mostRows }, language));
  const formula = formulaIfThere(() => {
    const tasks = `COUNT(${scope.column('tasks', 'id')})`;
    // A blank level counts as that of the row above; codes tell the level that counts.
    const deeper = countRows(`FIND(".",${scope.column('tasks', 'code')})>0`);
    const partly = `IF(${tasks}-${deeper}>${mostRows},${note(ganttWords.firstOnly)},${note(ganttWords.summariesOnly)})`;
    return (
      `=IF(COUNT(${scope.column('tasks', 'start')})=0,${quoted(ganttWords.empty[language])},` +
      `IF(${tasks}>${mostRows},${partly},${quoted(help)}))`
    );
  });
  return formula ?? `=${quoted(help)}`;
}
