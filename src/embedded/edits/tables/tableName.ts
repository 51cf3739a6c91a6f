import { parseArea } from '../../model/address';
import type { Table } from '../../model/table';
import type { WorkbookModel } from '../../model/workbook';
import { invalidArgument } from '../../protocol/hostError';

const NAME_LIMIT = 255;

/**
 * Refuses what Excel does not take as a table's name: it starts with a letter, `_` or `\`, holds letters, digits, `_`, `.`
 * and `\`, is no cell address, and no other table or name of the workbook has it (case does not matter). `own` is the
 * table that is to be renamed.
 */
export function demandTableName(workbook: WorkbookModel, name: string, own?: Table): void {
  const isWellFormed =
    name.length <= NAME_LIMIT &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    !/^[RC]$/i.test(name) &&
    !/^R\d*C\d*$/i.test(name) &&
    parseArea(name) === null;
  if (!isWellFormed) throw invalidArgument(`"${name}" is not a table name.`);
  if (isTableNameTaken(workbook, name, own)) throw invalidArgument(`The name "${name}" is taken.`);
}

/** Whether a table (other than `own`) or a name of the workbook has the name. */
export function isTableNameTaken(workbook: WorkbookModel, name: string, own?: Table): boolean {
  const wanted = name.toLowerCase();
  const isTableTaken = workbook.sheets.some(({ tables }) =>
    tables.some((table) => table !== own && table.name.toLowerCase() === wanted),
  );
  return isTableTaken || workbook.names.some((known) => known.name.toLowerCase() === wanted);
}
