import { issueText } from '../tables/issueText';
import type { TableId } from '../tables/spec';
import { standardTable } from '../tables/standardTables';
import { issue } from '../project/issue';
import { editWords } from '../words/editWords';
import type { Language, Localized } from '../words/language';
import { resultWords } from '../words/resultWords';
import { changedSince, type CellToWrite } from '../workbook/edit/changedSince';
import { addedRow, editedRow } from '../workbook/edit/editedRow';
import { planRowEdit, type EditPlan } from '../workbook/edit/planEdit';
import { typedFields, type Fields } from '../workbook/edit/typedFields';
import type { LocatedTable } from '../workbook/locatedTable';
import { tableCells } from '../workbook/pane/tableCells';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import type { CommandPlan } from './plannedCommand';

/** Which row is written, and what else is to be said against it. */
export interface RowTarget {
  /** Data row from 0; `new` for one below the last; `undefined` where it is not there any more. */
  readonly row: number | 'new' | undefined;
  /** What was typed, with what goes with it, such as the day of a report. */
  readonly fields: Fields;
  /** What the cells held when that was begun, where it may be older than the reading. */
  readonly begunOn?: Fields;
  /** Why it cannot be written. */
  readonly refused?: Localized;
}

/** A plan that changes nothing, because what was asked for cannot be done. */
export function refusedPlan(words: Localized, language: Language): CommandPlan {
  return { changes: [], issues: [], summary: words[language], language, refused: true };
}

/** What an edit comes to, in words. */
export function editPlan(plan: EditPlan, language: Language): CommandPlan {
  if ('refused' in plan)
    return {
      changes: [],
      issues: [],
      summary: issueText(plan.refused, language),
      language,
      refused: true,
    };
  const words = plan.changes.length === 0 ? editWords.unchanged : editWords.saved;
  return { ...plan, summary: words[language], language };
}

function missingTable(id: TableId, language: Language): CommandPlan {
  const missing = issue('missingTable', { table: id }, { table: standardTable(id).name });
  return {
    changes: [],
    issues: [missing],
    summary: resultWords.blocked[language],
    language,
    blocked: true,
  };
}

/** Plans the writing of a row of a table from what was typed, and the refresh after it. */
export function planTypedRow(
  snapshot: WorkbookSnapshot,
  id: TableId,
  targetOf: (facts: ProjectFacts, table: LocatedTable) => RowTarget,
): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  if (facts === undefined)
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  const table = facts.tables.get(id);
  if (table === undefined) return missingTable(id, language);
  const { row, fields, begunOn, refused } = targetOf(facts, table);
  if (refused) return refusedPlan(refused, language);
  if (row === undefined) return refusedPlan(editWords.gone, language);
  const typed = typedFields(table, fields, language);
  if ('refused' in typed) return refusedPlan(typed.refused, language);
  const cells = tableCells(facts, id);
  const cellOf = (columnId: string): CellToWrite | undefined => {
    const spec = table.spec.columns.find((column) => column.id === columnId);
    return spec && row !== 'new'
      ? { spec, now: cells.cell(row, columnId), then: typed.cells.get(columnId) }
      : undefined;
  };
  const changed = changedSince(begunOn ?? {}, cellOf);
  if (changed) return refusedPlan(changed, language);
  const edit = row === 'new' ? addedRow(table, typed.cells) : editedRow(table, row, typed.cells);
  return editPlan(planRowEdit(snapshot, table, edit), language);
}
