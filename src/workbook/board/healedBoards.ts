import type { TableId } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import type { Area } from '../cell';
import type { CellEdit } from '../cellEdit';
import type { ScopeTable, ScopeWorkbook } from '../layout/formulaScope';
import type { SchemaEntry } from '../schema/planSchema';
import type { SchemaRow } from '../snapshot';
import { boardCells } from './boardCells';
import { isWithin } from './overtypedCells';
import type { StandingBoard } from './standingBoards';

/** Where the schema sheet remembers which formulas a board has. */
const memory = 'boards';

/** The tables of a workbook with the ids of their columns as headers: renaming them changes no formula's meaning. */
function byIds({ language, tables, nameOf }: ScopeWorkbook): ScopeWorkbook {
  const named = [...tables].map(([id, { headerOf, persons }]): [TableId, ScopeTable] => [
    id,
    {
      name: standardTable(id).name,
      headerOf: (column) => (headerOf(column) === undefined ? undefined : column),
      persons: persons.length === 0 ? [] : ['…'],
    },
  ]);
  return { language, tables: new Map(named), nameOf };
}

/** The formulas of a board, each at its place. */
export function boardFormulas(board: StandingBoard, workbook: ScopeWorkbook): CellEdit[] {
  return boardCells(board, () => '', workbook).filter(({ input }) => typeof input === 'object');
}

/** A short text that changes with the formulas of a board. */
function print(board: StandingBoard, workbook: ScopeWorkbook): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const { row, column, input } of boardFormulas(board, byIds(workbook))) {
    const text = `${row} ${column} ${typeof input === 'object' ? input.formula : input}`;
    for (let at = 0; at < text.length; at += 1) {
      low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
      high = Math.imul(high + text.charCodeAt(at), 0x5bd1e995) ^ (high >>> 13);
    }
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}

/** What the schema sheet remembers of the boards that stand, or are being made. */
export function boardEntries(standing: readonly StandingBoard[], workbook: ScopeWorkbook): SchemaEntry[] {
  return standing.map((board) => {
    const content = print(board, workbook);
    return { tableId: memory, columnId: board.spec.sheet, content, reads: content };
  });
}

/**
 * The formulas of boards that are to be written again: because one of them lost what it spoke of, because a
 * newer Plumbline words them otherwise, or because tables and columns have come that they speak of. Where
 * somebody typed over a formula, what was typed stays.
 *
 * @param schema as read; a board that it does not remember has just been made.
 * @param constants where the boards' sheets hold something that is no formula.
 * @param isMadeAnew tables that boards may speak of are being made again in the same plan.
 */
export function healedBoards(
  standing: readonly StandingBoard[],
  workbook: ScopeWorkbook,
  schema: readonly SchemaRow[],
  constants: readonly Area[],
  isMadeAnew: boolean,
): CellEdit[] {
  const remembered = new Map(
    schema.filter(({ tableId }) => tableId === memory).map(({ columnId, header }) => [columnId, header]),
  );
  return standing
    .filter((board) => {
      const known = remembered.get(board.spec.sheet);
      const isOther = known !== undefined && known !== print(board, workbook);
      return isMadeAnew || board.isBroken || isOther;
    })
    .flatMap((board) => boardFormulas(board, workbook))
    .filter((edit) => !isWithin(edit, constants));
}
