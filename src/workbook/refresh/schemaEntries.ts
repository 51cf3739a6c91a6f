import { headerReference } from '../layout/structuredReference';
import type { SchemaEntry } from '../schema/planSchema';
import type { ProjectFacts } from './projectFacts';

/** A live reference to the header of every standard column that is there. */
export function schemaEntries({ tables }: Pick<ProjectFacts, 'tables'>): SchemaEntry[] {
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
