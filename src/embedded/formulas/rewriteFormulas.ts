import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** Where a formula stands; names and charts of the workbook have no sheet. */
export interface FormulaHome {
  readonly sheet: Sheet | null;
  readonly row: number;
  readonly column: number;
}

/** Changes every formula of a workbook: cells, calculated columns, names, validations, conditional formats and charts. */
export function rewriteFormulas(
  workbook: WorkbookModel,
  change: (formula: string, home: FormulaHome) => string,
): void {
  for (const name of workbook.names) name.formula = change(name.formula, { sheet: null, row: 0, column: 0 });
  for (const sheet of workbook.sheets) rewriteSheet(sheet, change);
}

function rewriteSheet(sheet: Sheet, change: (formula: string, home: FormulaHome) => string): void {
  for (const [row, stored] of sheet.cells) {
    for (const [column, cell] of stored) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula, { sheet, row, column });
    }
  }
  const atTop = { sheet, row: 0, column: 0 };
  for (const name of sheet.names) name.formula = change(name.formula, atTop);
  for (const table of sheet.tables) {
    table.columns.forEach((own, offset) => {
      const home = { sheet, row: table.area.row + 1, column: table.area.column + offset };
      if (own.formula !== undefined) own.formula = change(own.formula, home);
      if (own.totalsFormula !== undefined) own.totalsFormula = change(own.totalsFormula, home);
    });
  }
  rewriteValidations(sheet, (formula) => change(formula, atTop));
  rewriteConditionalFormats(sheet, (formula) => change(formula, atTop));
  for (const { series } of sheet.charts) {
    for (const one of series) {
      for (const part of ['name', 'values', 'categories', 'bubbleSizes'] as const) {
        const text = one[part];
        if (text?.startsWith('=')) one[part] = change(text, atTop);
      }
    }
  }
}

function rewriteValidations(sheet: Sheet, change: (formula: string) => string): void {
  const changeIfFormula = <T extends string | number | undefined>(bound: T): T =>
    typeof bound === 'string' && bound.startsWith('=') ? (change(bound) as T) : bound;
  for (const validation of sheet.dataValidations) {
    const { rule } = validation;
    if (rule?.kind === 'List') validation.rule = { ...rule, source: changeIfFormula(rule.source) };
    else if (rule?.kind === 'Custom') validation.rule = { ...rule, formula: changeIfFormula(rule.formula) };
    else if (rule) {
      validation.rule = {
        ...rule,
        formula1: changeIfFormula(rule.formula1),
        formula2: changeIfFormula(rule.formula2),
      };
    }
  }
}

function rewriteConditionalFormats(sheet: Sheet, change: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    const { rule } = format;
    if (rule.kind === 'Custom') format.rule = { ...rule, formula: change(rule.formula) };
    else if (rule.kind === 'CellValue') {
      format.rule = {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
      };
    }
  }
}
