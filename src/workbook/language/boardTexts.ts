import type { Language, Localized } from '../../words/language';
import { boardCells } from '../board/boardCells';
import { standingBoards } from '../board/standingBoards';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import type { ProjectStructure } from '../refresh/structure';
import type { CellPoint } from '../revert/movedCell';
import type { PresentCells } from '../revert/present';
import type { WorkbookSnapshot } from '../snapshot';

/** A constant text of a board in every language. */
export interface BoardWord {
  readonly point: CellPoint;
  readonly text: Localized;
}

function standing({ cells }: WorkbookSnapshot, language: Language) {
  return standingBoards(new Map(cells.map((cell) => [cell.name, cell])), language);
}

function constants(snapshot: WorkbookSnapshot, { scope }: ProjectStructure, language: Language): CellEdit[] {
  return standing(snapshot, language).flatMap((board) =>
    boardCells(board, () => '', { ...scope, language }).filter(({ input }) => typeof input === 'string'),
  );
}

/** The constant texts of the boards that stand as they were laid out; a refresh keeps their formulas. */
export function boardTexts(snapshot: WorkbookSnapshot, structure: ProjectStructure): BoardWord[] {
  const english = new Map(
    constants(snapshot, structure, 'en-US').map((edit) => [`${edit.row} ${edit.column} ${edit.sheet}`, edit]),
  );
  return constants(snapshot, structure, 'zh-CN').flatMap(({ sheet, row, column, input }): BoardWord[] => {
    const other = english.get(`${row} ${column} ${sheet}`)?.input;
    if (typeof input !== 'string' || typeof other !== 'string' || input === other) return [];
    return [{ point: { sheet, row, column }, text: { 'zh-CN': input, 'en-US': other } }];
  });
}

/** The sheets whose charts must be known before their titles can change. */
export function chartSheets(snapshot: WorkbookSnapshot): string[] {
  return standing(snapshot, 'zh-CN').map(({ sheet }) => sheet);
}

/** Titles and legends of the charts that are still there, in another language. */
export function switchedCharts(
  snapshot: WorkbookSnapshot,
  language: Language,
  present: PresentCells,
): Change[] {
  return standing(snapshot, language).flatMap(({ spec, sheet }) =>
    spec.elements.flatMap((element): Change[] => {
      const name = element.element === 'chart' ? `PL_${element.id}` : '';
      if (element.element !== 'chart' || !present.charts?.get(sheet)?.includes(name)) return [];
      // What follows the last name that differs may be missing in the charts of an older workbook.
      const last = element.series.findLastIndex(({ name: words }) => words['zh-CN'] !== words['en-US']);
      const series = element.series.slice(0, last + 1).map((one) => one.name[language]);
      return [{ edit: 'renameChart', sheet, chart: name, title: element.title[language], series }];
    }),
  );
}
