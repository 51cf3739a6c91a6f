import { namedCells } from '../../tables/namedCells';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { planRows } from '../rows/planRows';
import type { NamedCellSnapshot } from '../snapshot';
import { fillFormulas } from './fillFormulas';

/** Rows that nobody brings in step; only missing formulas are filled in. */
export function asTheyAre({ snapshot }: LocatedTable): DesiredRow[] {
  return snapshot.values.map((_row, existing): DesiredRow => ({ existing, cells: new Map() }));
}

/** Form cells whose formula lost what it spoke of, where that has been made anew since. */
export function healedForms(cells: ReadonlyMap<string, NamedCellSnapshot>, scope: ScopeWorkbook): CellEdit[] {
  return namedCells.flatMap(({ name, formula }): CellEdit[] => {
    const cell = cells.get(name);
    if (formula === undefined || cell === undefined || !String(cell.formula).includes('#REF!')) return [];
    const text = formulaIfThere(() => formula(formulaScope(scope, undefined)));
    const { sheet, row, column } = cell;
    return text === undefined ? [] : [{ sheet, row, column, input: { formula: text }, keepsText: false }];
  });
}

/**
 * Formulas of forms and tables that are missing or lost what they spoke of, written again. Only formulas: the
 * rows stay as they are, so that it can be done where the project itself cannot be read.
 */
export function planHealing(
  tables: Iterable<LocatedTable>,
  cells: readonly NamedCellSnapshot[],
  scope: ScopeWorkbook,
): Change[] {
  const healed = [...tables].flatMap(
    (table) => planRows(table, fillFormulas(table, asTheyAre(table), scope, scope)).cells,
  );
  const forms = healedForms(new Map(cells.map((cell) => [cell.name, cell])), scope);
  return writesOf([...healed, ...forms]);
}
