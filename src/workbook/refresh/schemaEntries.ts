import { boardEntries } from '../board/healedBoards';
import { standingBoards } from '../board/standingBoards';
import { headerReference } from '../layout/structuredReference';
import type { SchemaEntry } from '../schema/planSchema';
import type { ProjectFacts } from './projectFacts';

/** A live reference to the header of every standard column that is there, and which formulas the boards have. */
export function schemaEntries(facts: Pick<ProjectFacts, 'tables' | 'cells' | 'scope'>): SchemaEntry[] {
  const boards = standingBoards(facts.cells, facts.scope.language);
  return [...headerEntries(facts), ...boardEntries(boards, facts.scope)];
}

function headerEntries({ tables }: Pick<ProjectFacts, 'tables'>): SchemaEntry[] {
  return [...tables.values()].flatMap(({ spec, snapshot, columnOf }) =>
    spec.columns.flatMap(({ id }): SchemaEntry[] => {
      const column = columnOf.get(id);
      if (column === undefined) return [];
      const header = snapshot.headers[column];
      const content = { formula: `=${headerReference(snapshot.name, header)}` };
      return [{ tableId: spec.id, columnId: id, content, reads: header }];
    }),
  );
}
