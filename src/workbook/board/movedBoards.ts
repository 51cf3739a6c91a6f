import { figureCells } from '../../tables/board/boardParts';
import type { BoardSpec } from '../../tables/board/boardSpec';
import { boards } from '../../tables/boards';
import type { NamedCellSnapshot } from '../snapshot';
import { standingBoards } from './standingBoards';

/** A board some figure of which is not where it was put, and the sheet that it is on. */
export interface MovedBoard {
  readonly spec: BoardSpec;
  readonly sheet: string;
}

/** The boards that are there, but not as they were laid out: somebody inserted or removed rows or columns, or figures. */
export function movedBoards(cells: ReadonlyMap<string, NamedCellSnapshot>): MovedBoard[] {
  const standing = new Set(standingBoards(cells, 'en-US').map(({ spec }) => spec.sheet));
  return boards.flatMap((spec): MovedBoard[] => {
    const found = figureCells(spec).flatMap(({ name }) => cells.get(name) ?? [])[0];
    return found === undefined || standing.has(spec.sheet) ? [] : [{ spec, sheet: found.sheet }];
  });
}
