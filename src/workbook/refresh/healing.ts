import { namedCells } from '../../tables/namedCells';
import { healedBoards } from '../board/healedBoards';
import { standingBoards } from '../board/standingBoards';
import type { Area } from '../cell';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { planRows } from '../rows/planRows';
import type { NamedCellSnapshot, SchemaRow } from '../snapshot';
import { fillFormulas } from './fillFormulas';

/** Rows that nobody brings in step; only missing formulas are filled in. */
export function asTheyAre({ snapshot }: LocatedTable): DesiredRow[] {
  return snapshot.values.map((_row, existing): DesiredRow => ({ existing, cells: new Map() }));
}

/** Form cells whose formula lost what it spoke of, where that has been made anew since. */
function healedForms(cells: ReadonlyMap<string, NamedCellSnapshot>, scope: ScopeWorkbook): CellEdit[] {
  return namedCells.flatMap(({ name, formula }): CellEdit[] => {
    const cell = cells.get(name);
    if (formula === undefined || cell === undefined || !String(cell.formula).includes('#REF!')) return [];
    const text = formulaIfThere(() => formula(formulaScope(scope, undefined)));
    const { sheet, row, column } = cell;
    return text === undefined ? [] : [{ sheet, row, column, input: { formula: text }, keepsText: false }];
  });
}

/** What healing goes by. */
export interface HealedWorkbook {
  readonly cells: ReadonlyMap<string, NamedCellSnapshot>;
  readonly scope: ScopeWorkbook;
  readonly schema: readonly SchemaRow[];
  /** Where the boards' sheets hold something that is no formula. */
  readonly boardConstants: readonly Area[];
}

/** Formulas of forms and boards that are to be written again; each cell once. */
export function healedCells(workbook: HealedWorkbook, isMadeAnew: boolean): CellEdit[] {
  const { cells, scope, schema, boardConstants } = workbook;
  const standing = standingBoards(cells, scope.language);
  const onBoards = healedBoards(standing, scope, schema, boardConstants, isMadeAnew);
  const keyOf = ({ sheet, row, column }: CellEdit) => `${row} ${column} ${sheet}`;
  const taken = new Set(onBoards.map(keyOf));
  return [...healedForms(cells, scope).filter((edit) => !taken.has(keyOf(edit))), ...onBoards];
}

/**
 * Formulas of forms and tables that are missing or lost what they spoke of, written again. Only formulas: the
 * rows stay as they are, so that it can be done where the project itself cannot be read.
 *
 * @param workbook as it will read, but with the named cells that were there before.
 * @param isMadeAnew tables that boards speak of come again with the same plan.
 */
export function planHealing(
  tables: Iterable<LocatedTable>,
  workbook: HealedWorkbook,
  isMadeAnew: boolean,
): Change[] {
  const { scope } = workbook;
  const healed = [...tables].flatMap(
    (table) => planRows(table, fillFormulas(table, asTheyAre(table), scope, scope)).cells,
  );
  return writesOf([...healed, ...healedCells(workbook, isMadeAnew)]);
}
