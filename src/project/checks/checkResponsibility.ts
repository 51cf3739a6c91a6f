import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';
import { countRole } from '../responsibility/countRole';
import { parseRoles } from '../responsibility/parseRoles';

/** A row of the responsibility matrix: a leaf task and its cells, one a person or department. */
export interface ResponsibilityRow {
  readonly row: number;
  readonly id: number;
  readonly name: string;
  readonly cells: readonly { readonly who: string; readonly text: string }[];
}

/**
 * Every task has exactly one A and at least one R; a cell holds R A C I and nothing else. A task without an
 * owner is reported as that: its row then lacks both, and says nothing more.
 */
export function checkResponsibility(rows: readonly ResponsibilityRow[], tasks: readonly Task[]): Issue[] {
  const ownerless = new Set(tasks.filter(({ owner }) => owner === '').map(({ id }) => id));
  return rows.flatMap(({ row, id, name, cells }) => {
    const texts = cells.map(({ text }) => text);
    const accountable = countRole(texts, 'A');
    const place = { table: 'responsibility', row };
    return [
      ...cells
        .filter(({ text }) => parseRoles(text) === null)
        .map(({ who, text }) =>
          issue('unreadableResponsibility', { ...place, column: who }, { id, name, who, text }),
        ),
      ...(accountable === 1 || (accountable === 0 && ownerless.has(id))
        ? []
        : [
            issue(
              'accountableNotOne',
              { ...place, column: 'accountableCount' },
              { id, name, count: accountable },
            ),
          ]),
      ...(countRole(texts, 'R') > 0 || ownerless.has(id)
        ? []
        : [issue('responsibleMissing', { ...place, column: 'responsibleCount' }, { id, name })]),
    ];
  });
}
