import { standardTable } from '../tables/standardTables';
import type { Language, Localized } from '../words/language';
import { structureWords } from '../words/structureWords';
import type { LocatedTable } from '../workbook/locatedTable';
import type { PresentCells, PresentQuery } from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { planStructure } from '../workbook/structure/planStructure';
import { LostFormula } from '../workbook/structure/rowContents';
import type { StructureEdit } from '../workbook/structure/structureEdit';
import type { CommandPlan } from './plannedCommand';

/** What a command of the structure reads beside the tables: the selection, and the formulas of the WBS as text. */
export const structureQuery: PresentQuery = {
  columns: [],
  sheets: [],
  names: [],
  cells: [],
  selection: true,
  shownOf: standardTable('tasks').name,
  formulasOf: standardTable('tasks').name,
};

/** A command that has nothing to do, and says why. */
export function nothingDone(words: Localized, language: Language): CommandPlan {
  return { changes: [], issues: [], summary: words[language], language };
}

/** An edit of the structure as a command's plan; where formulas would be lost nothing is done. */
export function planStructureEdit(
  snapshot: WorkbookSnapshot,
  table: LocatedTable,
  edit: StructureEdit,
  present: PresentCells,
  language: Language,
): CommandPlan {
  try {
    const { changes, reading } = planStructure(snapshot, table, edit, present.formulas);
    const words = [edit.summary ?? structureWords.done];
    if (table.snapshot.filters !== undefined) words.push(structureWords.filteredAgain);
    const summary = words.map((one) => one[language]).join(language === 'zh-CN' ? '' : ' ');
    return { changes, issues: reading.issues, summary, language };
  } catch (error) {
    if (error instanceof LostFormula) return nothingDone(structureWords.lostFormulas, language);
    throw error;
  }
}
