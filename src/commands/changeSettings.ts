import { namedCellOf } from '../tables/namedCells';
import type { CellValue } from '../tables/tableContent';
import { commandWords } from '../words/commandWords';
import { editWords } from '../words/editWords';
import type { Language, Localized } from '../words/language';
import { resultWords } from '../words/resultWords';
import { changedSince, type CellToWrite } from '../workbook/edit/changedSince';
import { planCellEdits } from '../workbook/edit/planEdit';
import { saidOf, type Fields } from '../workbook/edit/typedFields';
import { typedInput } from '../workbook/edit/typedInput';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noTables } from './noTables';
import { editPlan, refusedPlan } from './planTypedRow';
import { plannedCommand, type CommandPlan } from './plannedCommand';

/** What was typed, by the ids of cells of the project form and the settings. */
export interface SettingsEdit {
  readonly fields: Fields;
  /** What the cells held when that was begun: where one holds something else by now nothing is written. */
  readonly begunOn?: Fields;
}

type TypedSettings = { readonly values: ReadonlyMap<string, CellValue> } | { readonly refused: Localized };

function typedSettings(
  { fields }: SettingsEdit,
  { cells }: WorkbookSnapshot,
  language: Language,
): TypedSettings {
  const values = new Map<string, CellValue>();
  for (const [id, text] of Object.entries(fields)) {
    const spec = namedCellOf(id);
    if (spec.kind !== 'input') throw new RangeError(`No form takes an input in ${id}.`);
    const column = spec.label;
    if (!cells.some(({ name }) => name === spec.name))
      return { refused: saidOf(editWords.noPlace, { column }) };
    const typed = typedInput(text, spec, language);
    if ('problem' in typed)
      return { refused: saidOf(editWords.inColumn, { column, problem: typed.problem }) };
    values.set(spec.name, typed.input);
  }
  return { values };
}

function planSettings(snapshot: WorkbookSnapshot, edit: SettingsEdit): CommandPlan {
  const { facts, issues, language } = readFacts(snapshot);
  if (snapshot.tables.length === 0) return noTables(language);
  const typed = typedSettings(edit, snapshot, language);
  if ('refused' in typed) return refusedPlan(typed.refused, language);
  const cellOf = (id: string): CellToWrite | undefined => {
    const spec = namedCellOf(id);
    const cell = snapshot.cells.find(({ name }) => name === spec.name);
    return cell && { spec, now: cell.value, then: typed.values.get(spec.name) };
  };
  const changed = changedSince(edit.begunOn ?? {}, cellOf);
  if (changed) return refusedPlan(changed, language);
  const plan = planCellEdits(snapshot, typed.values);
  if (facts === undefined && 'changes' in plan && plan.changes.length === 0)
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  return editPlan(plan, language);
}

/** Writes settings and cells of the project form, and refreshes by them: one round trip to read, one to write. */
export const changeSettings = plannedCommand<SettingsEdit>({
  id: 'changeSettings',
  label: editWords.settingsLabel,
  hint: editWords.settingsHint,
  icon: 'settings',
  asks: true,
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planSettings,
});
