import { containsCell } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { formulaTokens } from './formulaTokens';
import { rewriteFormulas } from './rewriteFormulas';
import { escapeColumn, parseStructuredReference } from './structuredReference';
import type { StructuredReference } from './structuredReference';

/**
 * Takes columns that go away out of all formulas: a reference to one becomes `#REF!` and stays so, even if a column of the
 * same name comes back; a span that ends in one shrinks. Called while the table still has them.
 */
export function forgetColumns(
  workbook: WorkbookModel,
  sheet: Sheet,
  table: Table,
  gone: ReadonlySet<number>,
): void {
  rewriteFormulas(workbook, (formula, home) => {
    if (!formula.includes('[')) return formula;
    const isInside = home.sheet === sheet && containsCell(table.area, home.row, home.column);
    let isChanged = false;
    const texts = formulaTokens(formula).map(({ kind, text }) => {
      const reference = kind === 'structured' ? parseStructuredReference(text) : null;
      if (!reference) return text;
      const isMeant =
        reference.table === '' ? isInside : reference.table.toLowerCase() === table.name.toLowerCase();
      const next = isMeant ? without(text, reference, table, gone) : text;
      if (next !== text) isChanged = true;
      return next;
    });
    return isChanged ? texts.join('') : formula;
  });
}

function without(
  text: string,
  reference: StructuredReference,
  { columns }: Table,
  gone: ReadonlySet<number>,
): string {
  const meant = reference.columns.map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (meant.includes(-1) || !meant.some((index) => gone.has(index))) return text;
  const [first, last] = [Math.min(...meant), Math.max(...meant)];
  const left = columns.filter((_column, index) => index >= first && index <= last && !gone.has(index));
  if (left.length === 0) return '#REF!';
  return referenceText({ ...reference, columns: [...new Set([left[0]!.name, left.at(-1)!.name])] });
}

/** The text of a structured reference that names columns: one, or the two ends of a span. */
function referenceText({ table, parts, columns }: StructuredReference): string {
  const names = columns.map((name) => `[${escapeColumn(name)}]`).join(':');
  if (parts.length === 1 && parts[0] === 'this row') return `${table}[@${names}]`;
  if (parts.length === 0) return columns.length === 1 ? table + names : `${table}[${names}]`;
  const titles = parts.map((part) => `[#${part.replace(/^.| ./g, (letter) => letter.toUpperCase())}]`);
  return `${table}[${[...titles, names].join(',')}]`;
}
