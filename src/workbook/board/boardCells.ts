import type { BoardElement, BoardGrid, BoardText } from '../../tables/board/boardSpec';
import { standardTable } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { NamedCellSpec, TableId } from '../../tables/spec';
import type { CellInput, Formula } from '../cell';
import type { CellEdit } from '../cellEdit';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import { boardScope } from './boardScope';
import { boardArea, gridColumns, type PlacedBoard } from './placedBoard';

type Input = Exclude<CellInput, null>;

/** A formula where all that it speaks of is there; else the cell is blank. */
function formulaCell(write: () => string | undefined): Input {
  const formula = formulaIfThere(write);
  return formula === undefined ? '' : { formula };
}

/** Words that lead to a table when they are clicked; a table's name is a place that Excel, WPS and LibreOffice find. */
function linked(words: string, table: TableId, workbook: ScopeWorkbook): Formula {
  const name = workbook.tables.get(table)?.name ?? standardTable(table).name;
  return { formula: `=HYPERLINK("#${name}","${words.replaceAll('"', '""')}")` };
}

function textInput(
  { words, link }: BoardText,
  { spec, language }: PlacedBoard,
  workbook: ScopeWorkbook,
): Input {
  if ('formula' in words) return formulaCell(() => words.formula(boardScope(spec, workbook)));
  const text = words[language];
  return link === undefined || text === '' ? text : linked(text, link, workbook);
}

function figureInput(
  cell: NamedCellSpec,
  valueOf: (cell: NamedCellSpec) => CellValue,
  workbook: ScopeWorkbook,
): Input {
  const { formula } = cell;
  return formula ? formulaCell(() => formula(formulaScope(workbook, undefined))) : valueOf(cell);
}

function gridCells(grid: BoardGrid, board: PlacedBoard, workbook: ScopeWorkbook): CellEdit[] {
  const { spec, language, sheet } = board;
  const top = grid.row + (grid.header ? 1 : 0);
  const edit = (row: number, column: number, input: Input): CellEdit => {
    const area = boardArea(board, { row, column, rows: 1, columns: 1 });
    return { sheet, row: area.row, column: area.column, input, keepsText: false };
  };
  const inputOf = (column: BoardGrid['columns'][number], row: number): Input => {
    const { fixed, formula } = column;
    const constant = fixed?.(row);
    if (constant !== undefined) return typeof constant === 'number' ? constant : constant[language];
    if (formula === undefined) return '';
    return formulaCell(() => formula(boardScope(spec, workbook, { grid, row }), row));
  };
  return gridColumns(grid.column, grid.columns).flatMap(([left, column]) => [
    ...(grid.header ? [edit(grid.row, left, column.label[language])] : []),
    ...Array.from({ length: grid.rows }, (_, row) => edit(top + row, left, inputOf(column, row))),
  ]);
}

/** All cells of a board, blank ones left out. */
export function boardCells(
  board: PlacedBoard,
  valueOf: (cell: NamedCellSpec) => CellValue,
  workbook: ScopeWorkbook,
): CellEdit[] {
  const one = (element: BoardElement): CellEdit[] => {
    if (element.element === 'grid') return gridCells(element, board, workbook);
    if (element.element !== 'text' && element.element !== 'figure') return [];
    const { sheet, row, column } = boardArea(board, element.place);
    const input =
      element.element === 'text'
        ? textInput(element, board, workbook)
        : figureInput(element.cell, valueOf, workbook);
    return [{ sheet, row, column, input, keepsText: false }];
  };
  return board.spec.elements.flatMap(one).filter(({ input }) => input !== '');
}
