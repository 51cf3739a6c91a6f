import { formulaTokens } from '../../formulas/formulaTokens';
import type { FormulaToken } from '../../formulas/formulaTokens';
import { areaOfReference } from '../../formulas/resolveTableReference';
import { rewriteFormulas } from '../../formulas/rewriteFormulas';
import type { FormulaHome } from '../../formulas/rewriteFormulas';
import { parseStructuredReference } from '../../formulas/structuredReference';
import { absoluteAddress, areaAddress, columnLetters, sheetPrefix } from '../../model/address';
import { containsCell, lastColumn } from '../../model/area';
import type { Area } from '../../model/area';
import type { Table } from '../../model/table';
import type { Edit } from '../edit';

/** Writes the addresses of a table's cells into all formulas that name the table. */
export function detachTable(edit: Edit, table: Table): void {
  const { model } = edit.host;
  const home = model.sheets.find(({ tables }) => tables.includes(table));
  if (!home) return;
  rewriteFormulas(model, (formula, place) =>
    formulaTokens(formula)
      .map(
        (token) =>
          addressOf(token, table, place, place.sheet === home ? '' : `${sheetPrefix(home.name)}!`) ??
          token.text,
      )
      .join(''),
  );
  edit.host.calculator.structureChanged();
}

/** Writes `#REF!` into all formulas that name a table, whose cells go away. */
export function forgetTable(edit: Edit, table: Table): void {
  const wanted = table.name.toLowerCase();
  rewriteFormulas(edit.host.model, (formula) =>
    formulaTokens(formula)
      .map((token) => {
        const isCandidate = token.kind === 'structured' || (token.kind === 'name' && token.sheet === null);
        const reference = isCandidate ? parseStructuredReference(token.text) : null;
        return reference?.table.toLowerCase() === wanted ? '#REF!' : token.text;
      })
      .join(''),
  );
}

function addressOf(
  token: FormulaToken,
  table: Table,
  { sheet, row, column }: FormulaHome,
  prefix: string,
): string | null {
  const isCandidate = token.kind === 'structured' || (token.kind === 'name' && token.sheet === null);
  const reference = isCandidate ? parseStructuredReference(token.text) : null;
  if (!reference) return null;
  const isOwn =
    reference.table === ''
      ? (sheet?.tables.includes(table) ?? false) && containsCell(table.area, row, column)
      : reference.table.toLowerCase() === table.name.toLowerCase();
  if (!isOwn) return null;
  const isThisRow = reference.parts.includes('this row');
  const area = areaOfReference(table, reference, row);
  if (!area) return '#REF!';
  return prefix + (isThisRow ? rowAddress(area) : absoluteAddress(area));
}

/** A cell of the formula's own row: the column stays, the row moves along. */
function rowAddress(area: Area): string {
  const left = `$${columnLetters(area.column)}${area.row + 1}`;
  return area.columnCount === 1
    ? left
    : `${left}:$${areaAddress({ ...area, column: lastColumn(area), columnCount: 1 })}`;
}
