import { namedCells } from '../../tables/namedCells';
import type { Language } from '../../words/language';
import type { Change } from '../change';
import { columnValidation } from '../layout/columnValidation';
import { listOf } from '../layout/listOf';
import type { LocatedTable } from '../locatedTable';
import type { WorkbookSnapshot } from '../snapshot';

/** What cells say when they are selected, and when they refuse: the validations of all columns in a language. */
export function switchedRules(
  tables: ReadonlyMap<string, LocatedTable>,
  { cells }: WorkbookSnapshot,
  language: Language,
): Change[] {
  const ofTables = [...tables.values()].flatMap(({ snapshot, columnOf, specOf }) =>
    [...columnOf].flatMap(([id, place]): Change[] => {
      const spec = specOf.get(id);
      if (spec === undefined || snapshot.values.length === 0) return [];
      const { sheet, row, column, values } = snapshot;
      const area = { sheet, row: row + 1, column: column + place, rows: values.length, columns: 1 };
      return [columnValidation(spec, area, language, listOf(spec))];
    }),
  );
  const ofForms = cells.flatMap(({ name, sheet, row, column }): Change[] => {
    const spec = namedCells.find((one) => one.name === name);
    if (spec === undefined) return [];
    return [columnValidation(spec, { sheet, row, column, rows: 1, columns: 1 }, language, listOf(spec))];
  });
  return [...ofTables, ...ofForms];
}
