import { foldedName } from '../../tables/decode/foldedName';
import type { ImportedPerson, ImportedPlan } from '../../tables/import/importedPlan';
import type { ImportedTask } from '../../tables/import/importedTask';
import type { CellValue } from '../../tables/tableContent';
import { personColumnId } from '../look/personColumn';
import type { RowValues } from './newTable';

/** Blank cells are left out, so that they stay untouched. */
function rowOf(values: Readonly<Record<string, CellValue | null | undefined>>): RowValues {
  return new Map(
    Object.entries(values).filter(
      (entry): entry is [string, CellValue] => entry[1] !== undefined && entry[1] !== null && entry[1] !== '',
    ),
  );
}

/** The rows of the WBS as a file brought them. */
export function importedTaskRows(tasks: readonly ImportedTask[]): RowValues[] {
  return tasks.map((task) => {
    const { id, level, name, duration, predecessors, owner } = task;
    const { budget, notBefore, deadline, pinned, notes } = task;
    return rowOf({
      id,
      level,
      name,
      duration,
      predecessors,
      owner,
      budget,
      notBefore,
      deadline,
      pinned,
      notes,
    });
  });
}

/** What a file says of baseline and progress, a row a task of which it says something. */
export function importedProgressRows(tasks: readonly ImportedTask[]): RowValues[] {
  return tasks.flatMap(({ id, progress }) => {
    const said = rowOf({ ...progress });
    return said.size === 0 ? [] : [new Map([['id', id], ...said])];
  });
}

/** The roles that assignments give: the owner answers for the task, everybody assigned works on it. */
export function importedRoleRows(tasks: readonly ImportedTask[]): RowValues[] {
  return tasks
    .filter(({ helpers = [] }) => helpers.length > 0)
    .map(({ id, owner, helpers = [] }) =>
      rowOf({
        id,
        [personColumnId(owner)]: 'A/R',
        ...Object.fromEntries(helpers.map((name) => [personColumnId(name), 'R'])),
      }),
    );
}

/** Names that differ in case or width alone are one person; the first way to write it stays. */
function eachOnce<Named>(list: readonly Named[], nameOf: (one: Named) => string): Named[] {
  const byName = new Map<string, Named>();
  for (const one of list) {
    const folded = foldedName(nameOf(one));
    if (folded !== '' && !byName.has(folded)) byName.set(folded, one);
  }
  return [...byName.values()];
}

/** Whoever is named: the manager and all who work on a task. */
function namedPersons({ tasks }: ImportedPlan, manager: string): string[] {
  const named = tasks.flatMap(({ owner, helpers = [] }) => [owner, ...helpers]);
  return eachOnce([manager, ...named], (name) => name);
}

/** The people table: whoever the file lists, in its order, and whoever else is named. */
function peopleOf(plan: ImportedPlan, manager: string): ImportedPerson[] {
  const named = namedPersons(plan, manager).map((name) => ({ name, department: '', rate: null }));
  return eachOnce([...(plan.people ?? []), ...named], ({ name }) => name);
}

/** Whoever has a column in the responsibility matrix: of all people those who are named. */
export function importedPersons(plan: ImportedPlan, manager: string): string[] {
  const named = new Set(namedPersons(plan, manager).map(foldedName));
  return peopleOf(plan, manager)
    .map(({ name }) => name)
    .filter((name) => named.has(foldedName(name)));
}

/** The rows of the people table. */
export function importedPeopleRows(plan: ImportedPlan, manager: string): RowValues[] {
  return peopleOf(plan, manager).map(({ name, department, rate }) => rowOf({ name, department, rate }));
}
