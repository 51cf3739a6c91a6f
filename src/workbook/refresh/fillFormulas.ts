import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import type { ColumnSpec } from '../../tables/spec';
import { isFormulaText } from '../../tables/typedCell';
import type { Formula } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { isBlankRow } from '../rows/isBlankRow';

interface FormulaColumn {
  readonly id: string;
  readonly formula: Formula;
  /** It reads otherwise than in the workbook before: columns that it speaks of have come. */
  readonly isRenewed: boolean;
}

function textOf(
  { formula }: ColumnSpec,
  { spec }: LocatedTable,
  workbook: ScopeWorkbook,
): string | undefined {
  return formulaIfThere(() => formula?.(formulaScope(workbook, spec.id)));
}

function formulaColumns(table: LocatedTable, before: ScopeWorkbook, now: ScopeWorkbook): FormulaColumn[] {
  return [...table.specOf.values()].flatMap((column): FormulaColumn[] => {
    const formula = textOf(column, table, now);
    if (formula === undefined) return [];
    return [{ id: column.id, formula: { formula }, isRenewed: formula !== textOf(column, table, before) }];
  });
}

/**
 * Adds the formulas of computed columns where they are missing: in new rows, and in rows that were filled in
 * without them. A cell that holds anything else is left alone, be it a changed formula or a typed value; only
 * formulas that lost what they spoke of, and those over the columns of persons that have come, are written anew.
 *
 * @param rows the desired rows of the table, in their final order.
 * @param before what formulas could name until now.
 * @param now what they can name after the refresh.
 */
export function fillFormulas(
  table: LocatedTable,
  rows: readonly DesiredRow[],
  before: ScopeWorkbook,
  now: ScopeWorkbook,
): DesiredRow[] {
  const columns = formulaColumns(table, before, now);
  const { snapshot, columnOf } = table;
  // A column that lost the cells that it spoke of shows an error for ever; they may be there again.
  const isBroken = (id: string) =>
    String(snapshot.firstFormulas[columnOf.get(id) ?? -1] ?? '').includes('#REF!');
  const wanted = (
    { existing, cells }: DesiredRow,
    { id, formula, isRenewed }: FormulaColumn,
  ): Formula | undefined => {
    if (existing === undefined) return formula;
    const cell = snapshot.formulas[existing][columnOf.get(id) ?? -1];
    const isFormula = isFormulaText(cell);
    if (isFormula && (isRenewed || isBroken(id))) return { ...formula, renewed: true };
    const isSpare = cells.size === 0 && isBlankRow(snapshot.formulas[existing]);
    return cell === '' && !isSpare ? formula : undefined;
  };
  return rows.map((row) => {
    const added = columns.flatMap((column): [string, Formula][] => {
      const formula = wanted(row, column);
      return formula ? [[column.id, formula]] : [];
    });
    return added.length === 0 ? row : { ...row, cells: new Map([...row.cells, ...added]) };
  });
}
