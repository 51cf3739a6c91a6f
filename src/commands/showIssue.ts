import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { issueLocator, type CellPlace } from '../workbook/issueLocator';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { plannedCommand, type CommandPlan } from './plannedCommand';

function planShow(snapshot: WorkbookSnapshot, place: CellPlace): CommandPlan {
  const area = issueLocator(snapshot)(place);
  const words = area ? resultWords.shown : resultWords.notShown;
  const { language } = readFacts(snapshot);
  return {
    changes: area ? [{ edit: 'selectCells', area }] : [],
    issues: [],
    summary: words[language],
    language,
  };
}

/** Brings a cell, such as that of an issue, in front of the user; where rows were moved since, it is the cell of that row now. */
export const showIssue = plannedCommand<CellPlace>({
  id: 'showIssue',
  label: commandWords.showLabel,
  hint: commandWords.showHint,
  icon: 'show',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planShow,
});
