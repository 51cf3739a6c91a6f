import { figureCells } from '../../tables/board/boardParts';
import { sheetSpec } from '../../tables/sheetSpecs';
import { placesOf } from '../board/boardIssues';
import { movedBoards } from '../board/movedBoards';
import { overtypedCells } from '../board/overtypedCells';
import { standingBoards } from '../board/standingBoards';
import type { NewSheet } from '../create/describeWorkbook';
import { freeSheetName } from '../create/freeSheetName';
import type { ProjectStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';
import type { RepairItem } from './repairItem';

/** Boards whose formulas were typed over, and boards that are to be laid out again beside what became of them. */
export function boardItems(
  { language }: ProjectStructure,
  { cells, sheets, boardConstants }: WorkbookSnapshot,
): RepairItem[] {
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  const overtyped = standingBoards(byName, language).flatMap((board): RepairItem[] => {
    const points = overtypedCells(board, boardConstants);
    if (points.length === 0) return [];
    return [
      {
        id: `boardOvertyped:${board.spec.sheet}`,
        code: 'boardOvertyped',
        params: { sheet: board.sheet, cells: placesOf(points) },
        about: undefined,
        fixes: [{ fix: 'boardCells', board, cells: points }],
        replacesTyped: true,
      },
    ];
  });
  const taken = sheets.map(({ name }) => name);
  const moved = movedBoards(byName).map(({ spec, sheet }): RepairItem => {
    const name = freeSheetName(sheetSpec(spec.sheet).name[language], taken);
    taken.push(name);
    const anew: NewSheet = {
      spec: sheetSpec(spec.sheet),
      name,
      language,
      form: undefined,
      board: { spec, sheet: name, language },
      tables: [],
    };
    return {
      id: `board:${spec.sheet}`,
      code: 'boardMoved',
      params: { sheet, name },
      about: undefined,
      fixes: [{ fix: 'board', sheet: anew }],
    };
  });
  return [...overtyped, ...moved];
}

/** The workbook without the names of boards that are laid out again: they lead to the new sheet. */
export function withoutBoards(snapshot: WorkbookSnapshot, anew: readonly NewSheet[]): WorkbookSnapshot {
  const names = new Set<string>(
    anew.flatMap(({ board }) => (board ? figureCells(board.spec) : [])).map(({ name }) => name),
  );
  return { ...snapshot, cells: snapshot.cells.filter(({ name }) => !names.has(name)) };
}
