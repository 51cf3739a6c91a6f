import type { CellValue } from '../../model/cell';
import { cellAt } from '../../model/cells';
import type { WorkbookModel } from '../../model/workbook';
import { sheetNamed } from '../../model/workbook';
import type { FormulaRequest } from '../calculator';
import { engineFormula } from '../engineFormula';
import { formulaTokens } from '../formulaTokens';
import { moveFormula } from '../moveFormula';
import { OWN_ROW_NUMBER } from '../ownRow';
import { parseReference } from '../referenceText';
import { compileFormula } from './compile';
import { UNSURE, unsure, type Expression, type Scope } from './operand';

/** Whether every reference that moves down with a formula stays in the formula's own row. */
function keepsToItsRow(formula: string, row: number): boolean {
  return formulaTokens(formula).every((token) => {
    if (token.kind !== 'reference') return true;
    const parts = parseReference(token.cells);
    if (parts === null) return false;
    return [parts.first, ...(parts.last ? [parts.last] : [])].every(
      (corner) => corner.isRowFixed || corner.row === row,
    );
  });
}

/**
 * Computes the formula of a conditional format in many cells of values that are up to date: compiled once a
 * column, run once a row. A cell comes to `UNSURE` where the calculation engine has to be asked.
 */
export function quickGrid(
  { sheet, row, column, formula }: FormulaRequest,
  workbook: WorkbookModel,
  now: number,
): (row: number, column: number) => Exclude<CellValue, null> | typeof UNSURE {
  const mayBeCompiled = keepsToItsRow(formula, row);
  const byColumn = new Map<number, Expression | null>();
  const made = new Map<object, unknown>();
  const compiled = (at: number): Expression | null => {
    const ownRow = OWN_ROW_NUMBER - 1;
    const moved = moveFormula(formula, ownRow - row, at - column);
    const text = engineFormula(moved, { workbook, sheet, row: ownRow, column: at, now });
    return compileFormula(text, (name) => (name === null ? sheet : sheetNamed(workbook, name)));
  };
  const scope: Omit<Scope, 'row'> = {
    read: (from, atRow, atColumn) => cellAt(from.cells, atRow, atColumn)?.value ?? null,
    once: <T extends object>(key: object, make: () => T): T | null => {
      if (!made.has(key)) made.set(key, attempt(make) ?? null);
      return made.get(key) as T | null;
    },
  };
  return (atRow, atColumn) => {
    if (!mayBeCompiled) return UNSURE;
    let expression = byColumn.get(atColumn);
    if (expression === undefined) byColumn.set(atColumn, (expression = compiled(atColumn)));
    const run = expression;
    return run === null ? UNSURE : (attempt(() => certain(run({ ...scope, row: atRow }))) ?? UNSURE);
  };
}

function certain(value: CellValue): Exclude<CellValue, null> {
  if (value === null) return 0;
  return typeof value === 'number' && !Number.isFinite(value) ? unsure() : value;
}

/** What is computed, or `undefined` where the engine has to be asked. */
function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error !== UNSURE) throw error;
    return undefined;
  }
}
