import { issue, type Issue } from '../../project/issue';
import { isFormulaText } from '../typedCell';
import type { LocatedTable } from './locateColumns';

/** Computed cells that somebody typed over, in the rows given. They are reported, and restored on request only. */
export function overtypedFormulas(table: LocatedTable, rows: readonly number[]): Issue[] {
  const { spec, content, columnOf } = table;
  const formulaColumns = spec.columns.flatMap(({ id, kind }) => {
    const place = columnOf.get(id);
    return kind === 'formula' && place !== undefined ? [{ id, place }] : [];
  });
  return rows.flatMap((row) =>
    formulaColumns.flatMap(({ id, place }) => {
      const typed = content.formulas[row][place] ?? '';
      if (typed === '' || isFormulaText(typed)) return [];
      return [issue('overtypedFormula', { table: spec.id, row, column: id }, { value: String(typed) })];
    }),
  );
}
