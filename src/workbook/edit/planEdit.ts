import type { Issue } from '../../project/issue';
import type { Change } from '../change';
import { writesOf, type CellEdit } from '../cellEdit';
import type { LocatedTable } from '../locatedTable';
import { dressRows } from '../refresh/dressRows';
import { planRefresh } from '../refresh/planRefresh';
import { readFacts } from '../refresh/readFacts';
import type { WorkbookSnapshot } from '../snapshot';
import { withoutOverwritten } from '../withoutOverwritten';
import type { EditedRow } from './editedRow';

/** An edit with the refresh after it, or the error that it would bring into the tables. */
export type EditPlan =
  { readonly changes: readonly Change[]; readonly issues: readonly Issue[] } | { readonly refused: Issue };

function errorsOf(issues: readonly Issue[]): Map<string, Issue> {
  return new Map(
    issues
      .filter(({ severity }) => severity === 'error')
      .map((found) => [`${found.code} ${found.table} ${found.row} ${found.column}`, found]),
  );
}

/** The first error that was not there before. */
function newError(before: readonly Issue[], after: readonly Issue[]): Issue | undefined {
  const known = errorsOf(before);
  return [...errorsOf(after)].find(([key]) => !known.has(key))?.[1];
}

function planned(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  edits: readonly CellEdit[],
  structure: readonly Change[],
  dress: (language: 'zh-CN' | 'en-US') => readonly Change[],
): EditPlan {
  const { facts, issues, language } = readFacts(after);
  const refused = newError(readFacts(before).issues, issues);
  if (refused) return { refused };
  const refresh = facts ? planRefresh(facts) : [];
  const writes = writesOf(withoutOverwritten(edits, refresh));
  return { changes: [...structure, ...dress(language), ...writes, ...refresh], issues };
}

/**
 * Plans an edit of a table's row together with the refresh that it calls for. What would bring a new error into the
 * tables (a link to nowhere, a circle, a finish before its start) is refused with that error.
 */
export function planRowEdit(snapshot: WorkbookSnapshot, located: LocatedTable, edit: EditedRow): EditPlan {
  const { id } = located.snapshot;
  const tables = snapshot.tables.map((table) => (table.id === id ? edit.table : table));
  const { cells, structure, undressed } = edit.plan;
  return planned(snapshot, { ...snapshot, tables }, cells, structure, (language) =>
    dressRows(located, undressed, language),
  );
}

/** The same for cells of the forms. */
export function planCellEdits(
  snapshot: WorkbookSnapshot,
  values: ReadonlyMap<string, string | number | boolean>,
): EditPlan {
  const edits = snapshot.cells.flatMap(({ name, sheet, row, column, value }): CellEdit[] => {
    const input = values.get(name);
    return input === undefined || input === value ? [] : [{ sheet, row, column, input, keepsText: false }];
  });
  const cells = snapshot.cells.map((cell) => {
    const input = values.get(cell.name);
    return input === undefined ? cell : { ...cell, value: input, formula: input };
  });
  return planned(snapshot, { ...snapshot, cells }, edits, [], () => []);
}
