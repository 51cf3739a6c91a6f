import { formulaScope, MissingReference, type ScopeWorkbook } from '../layout/formulaScope';
import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { isBlankRow } from '../rows/isBlankRow';

type FormulaColumn = readonly [id: string, formula: CellInput];

function formulaColumns(table: LocatedTable, workbook: ScopeWorkbook): FormulaColumn[] {
  return [...table.specOf.values()].flatMap(({ id, formula }): FormulaColumn[] =>
    formula ? [[id, written(formula, table, workbook)]] : [],
  );
}

/** The formula of a column; `null` where a column that it speaks of was deleted. */
function written(
  formula: NonNullable<LocatedTable['spec']['columns'][number]['formula']>,
  { spec }: LocatedTable,
  workbook: ScopeWorkbook,
): CellInput {
  try {
    return { formula: formula(formulaScope(workbook, spec.id)) };
  } catch (error) {
    // The missing column is an issue of its own; its cells stay blank rather than show an error.
    if (error instanceof MissingReference) return null;
    throw error;
  }
}

/**
 * Adds the formulas of computed columns where they are missing: in new rows, and in rows that were filled in
 * without them. A cell that holds anything is left alone, be it a changed formula or a typed value.
 *
 * @param rows the desired rows of the table, in their final order.
 */
export function fillFormulas(
  table: LocatedTable,
  rows: readonly DesiredRow[],
  workbook: ScopeWorkbook,
): DesiredRow[] {
  const columns = formulaColumns(table, workbook);
  const { snapshot, columnOf } = table;
  const lacks = ({ existing, cells }: DesiredRow, id: string) => {
    if (existing === undefined) return true;
    if (cells.size === 0 && isBlankRow(snapshot.formulas[existing])) return false;
    return snapshot.formulas[existing][columnOf.get(id) ?? -1] === '';
  };
  return rows.map((row) => {
    const missing = columns.filter(([id]) => lacks(row, id));
    if (missing.length === 0) return row;
    return {
      ...row,
      cells: new Map([...row.cells, ...missing]),
    };
  });
}
