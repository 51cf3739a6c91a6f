import { lastRow } from '../model/area';
import type { Sheet } from '../model/sheet';
import { tableBody, type Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { engineFormula, tableAround } from './engineFormula';
import { inOwnRow, OWN_ROW_NUMBER } from './ownRow';
import { markSingleValue } from './singleValue';

/** A formula in the engine's words, cut where its own row's number stands. */
export interface Translation {
  readonly pieces: readonly string[];
}

/** Puts the formula of a cell into words that the engine knows; rows that share a translation get the same object. */
export type FormulaTranslator = (formula: string, sheet: Sheet, row: number, column: number) => Translation;

/** A translated formula as it stands in a row. */
export function textAt({ pieces }: Translation, row: number): string {
  return pieces.join(String(row + 1));
}

/** Stands for the number of the formula's own row; no formula has it. */
const OWN_ROW = '\u0001';

/** What the rows of a table share, or null where each row must be translated by itself. */
type Shared = Translation | null;

/** Formulas that tell the time are translated whenever they are asked for. */
const TELLS_TIME = /\b(?:TODAY|NOW)\(/i;

/**
 * A translator for as long as tables and names stay as they are; `now` is the time as a serial. A formula that is the
 * same in all rows of a table, or a copy of another down a column, is translated once.
 */
export function createFormulaTranslator(workbook: WorkbookModel, now: () => number): FormulaTranslator {
  const patterns = new Map<Table, Map<string, Shared>>();
  const copies = new Map<Sheet, Map<string, Translation>>();

  const translate = (
    formula: string,
    place: Pick<Parameters<typeof engineFormula>[1], 'sheet' | 'row' | 'column' | 'rowText'>,
  ): string => markSingleValue(engineFormula(formula, { workbook, now: now(), ...place }));

  const translationOf = (formula: string, sheet: Sheet, row: number, column: number): Translation => {
    const pattern = inOwnRow(formula, row);
    if (pattern === null) return { pieces: [translate(formula, { sheet, row, column })] };
    let ofSheet = copies.get(sheet);
    if (!ofSheet) copies.set(sheet, (ofSheet = new Map<string, Translation>()));
    let translation = ofSheet.get(pattern);
    if (!translation) {
      const text = translate(pattern, { sheet, row, column });
      ofSheet.set(pattern, (translation = { pieces: text.split(String(OWN_ROW_NUMBER)) }));
    }
    return translation;
  };

  const patternOf = (formula: string, sheet: Sheet, row: number, column: number, table: Table): Shared => {
    let isOnlyOwnRow = true;
    const rowText = (referenced: Table): string => {
      if (referenced !== table) isOnlyOwnRow = false;
      return OWN_ROW;
    };
    const text = translate(formula, { sheet, row, column, rowText });
    return isOnlyOwnRow ? { pieces: text.split(OWN_ROW) } : null;
  };

  return (formula, sheet, row, column) => {
    if (TELLS_TIME.test(formula)) return { pieces: [translate(formula, { sheet, row, column })] };
    const table = formula.includes('[') ? tableAround({ sheet, row, column })?.table : undefined;
    const body = table && tableBody(table);
    if (!table || !body || row < body.row || row > lastRow(body)) {
      return translationOf(formula, sheet, row, column);
    }
    let known = patterns.get(table);
    if (!known) patterns.set(table, (known = new Map<string, Shared>()));
    let pattern = known.get(formula);
    if (pattern === undefined) {
      known.set(formula, (pattern = patternOf(formula, sheet, row, column, table)));
    }
    return pattern ?? translationOf(formula, sheet, row, column);
  };
}
