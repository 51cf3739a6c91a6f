import { figureCells } from '../../tables/board/boardParts';
import { boards } from '../../tables/boards';
import type { Language } from '../../words/language';
import { contentColumn } from '../layout/sheetHead';
import type { NamedCellSnapshot } from '../snapshot';
import type { PlacedBoard } from './placedBoard';

type NamedCells = ReadonlyMap<string, NamedCellSnapshot>;

/** A board that stands in a workbook as it was laid out, and whether one of its figures lost what it spoke of. */
export interface StandingBoard extends PlacedBoard {
  readonly isBroken: boolean;
}

/**
 * The boards of a workbook of which every figure stands where it was put. Where somebody inserted rows or
 * columns, or took figures away, nothing tells where the other cells are, and the board is left to them.
 */
export function standingBoards(cells: NamedCells, language: Language): StandingBoard[] {
  return boards.flatMap((spec): StandingBoard[] => {
    const found = figureCells(spec).flatMap(({ name }) => cells.get(name) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    const stands = spec.elements.every((element) => {
      if (element.element !== 'figure') return true;
      const cell = cells.get(element.cell.name);
      const { row, column } = element.place;
      return cell?.sheet === first.sheet && cell.row === row && cell.column === column + contentColumn;
    });
    if (!stands) return [];
    const isBroken = found.some(({ formula }) => String(formula).includes('#REF!'));
    return [{ spec, sheet: first.sheet, language, isBroken }];
  });
}
