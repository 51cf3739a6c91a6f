import { sheetPrefix } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { formulaTokens } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';
import { rewriteFormulas } from './rewriteFormulas';
import { escapeColumn, parseStructuredReference } from './structuredReference';

/** Rewrites every formula of a workbook token by token; `change` answers a token's new text, or null to leave it. */
function rewriteTokens(
  workbook: WorkbookModel,
  change: (
    token: FormulaToken,
    home: { readonly sheet: Sheet | null; readonly row: number; readonly column: number },
  ) => string | null,
): void {
  rewriteFormulas(workbook, (formula, home) => {
    let isChanged = false;
    const text = formulaTokens(formula)
      .map((token) => {
        const next = change(token, home);
        if (next !== null) isChanged = true;
        return next ?? token.text;
      })
      .join('');
    return isChanged ? text : formula;
  });
}

/** Follows a sheet to its new name. */
export function renameSheetReferences(workbook: WorkbookModel, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteTokens(workbook, (token) => {
    if (token.kind !== 'reference' && token.kind !== 'name') return null;
    if (token.sheet?.toLowerCase() !== wanted) return null;
    return `${sheetPrefix(after)}!${token.kind === 'reference' ? token.cells : token.name}`;
  });
}

/** Turns references to a sheet that goes away, and to its tables, into `#REF!`. */
export function sheetReferencesGone(workbook: WorkbookModel, sheet: Sheet): void {
  const wanted = sheet.name.toLowerCase();
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  rewriteTokens(workbook, (token) => {
    if (token.kind === 'reference' || (token.kind === 'name' && token.sheet !== null))
      return token.sheet?.toLowerCase() === wanted ? '#REF!' : null;
    if (token.kind !== 'structured' && token.kind !== 'name') return null;
    const table = parseStructuredReference(token.text)?.table.toLowerCase();
    return table !== undefined && tables.has(table) ? '#REF!' : null;
  });
}

/** Follows a table to its new name. */
export function renameTableReferences(workbook: WorkbookModel, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteTokens(workbook, (token) => {
    if (token.kind === 'name' && token.sheet === null && token.name.toLowerCase() === wanted) return after;
    if (token.kind !== 'structured') return null;
    const table = parseStructuredReference(token.text)?.table ?? '';
    return table.toLowerCase() === wanted ? after + token.text.slice(table.length) : null;
  });
}

/** Follows a table's column to its new name; references without a table's name count inside the table. */
export function renameColumnReferences(
  workbook: WorkbookModel,
  table: Table,
  before: string,
  after: string,
): void {
  const wanted = before.toLowerCase();
  rewriteTokens(workbook, (token, { sheet, row, column }) => {
    if (token.kind !== 'structured') return null;
    const reference = parseStructuredReference(token.text);
    if (!reference?.columns.some((name) => name.toLowerCase() === wanted)) return null;
    const { area } = table;
    const isInside =
      sheet?.tables.includes(table) === true &&
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount;
    const isMeant =
      reference.table === '' ? isInside : reference.table.toLowerCase() === table.name.toLowerCase();
    return isMeant
      ? token.text.slice(0, reference.table.length) +
          renamed(token.text.slice(reference.table.length), before, after)
      : null;
  });
}

/** Replaces a column's name between brackets. */
function renamed(brackets: string, before: string, after: string): string {
  const escaped = escapeColumn(before).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(\\[@?\\s*)${escaped}(\\s*\\])`, 'gi');
  const isBare = /[^\p{L}\p{N}_]/u.test(after);
  return brackets.replace(pattern, (_whole, open: string, close: string) =>
    // [@name] takes a name with blanks or signs only in brackets of its own.
    open.includes('@') && isBare
      ? `${open}[${escapeColumn(after)}]${close}`
      : `${open}${escapeColumn(after)}${close}`,
  );
}
