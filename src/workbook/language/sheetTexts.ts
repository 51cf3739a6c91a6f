import { figureCells } from '../../tables/board/boardParts';
import { boards } from '../../tables/boards';
import { projectForm } from '../../tables/projectForm';
import { settingsForm } from '../../tables/settingsForm';
import { sheetSpecs, type SheetSpec } from '../../tables/sheetSpecs';
import type { NamedCellSpec } from '../../tables/spec';
import { standardTables } from '../../tables/standardTables';
import { languages, type Language, type Localized } from '../../words/language';
import type { CellEdit } from '../cellEdit';
import { liveLine } from '../create/liveLine';
import { ganttNames } from '../gantt/ganttLayout';
import { contentColumn } from '../layout/sheetHead';
import type { ProjectStructure } from '../refresh/structure';
import { cellKey, type PresentCells } from '../revert/present';
import type { CellPoint } from '../revert/movedCell';
import type { WorkbookSnapshot } from '../snapshot';
import { boardTexts } from './boardTexts';

/** A text of Plumbline's own that stands outside tables and named cells: what it may read, language by language. */
interface SheetText {
  readonly point: CellPoint;
  readonly text: Localized;
  readonly isFormula: boolean;
}

const forms = [projectForm, settingsForm];

/** The sheet that a standard sheet is called by now: the one that its form, else its first table, stands on. */
export function sheetNow({ id }: SheetSpec, { cells, tables, areas }: WorkbookSnapshot): string | undefined {
  if (id === 'gantt') return areas.find(({ name }) => name === ganttNames.rows)?.sheet;
  const form = forms.find(({ sheet }) => sheet === id);
  const named = form?.sections.flatMap((section) => ('cells' in section ? section.cells : [])) ?? [];
  const figures = boards.filter(({ sheet }) => sheet === id).flatMap(figureCells);
  const cell = cells.find(({ name }) => [...named, ...figures].some((spec) => spec.name === name));
  if (cell !== undefined) return cell.sheet;
  const own = standardTables.filter(({ sheet }) => sheet === id);
  return tables.find((table) => own.some((spec) => spec.id === table.id))?.sheet;
}

const live: Localized = { 'zh-CN': liveLine('zh-CN'), 'en-US': liveLine('en-US') };

function headTexts(spec: SheetSpec, snapshot: WorkbookSnapshot): SheetText[] {
  const sheet = sheetNow(spec, snapshot);
  if (sheet === undefined) return [];
  if (boards.some((board) => board.sheet === spec.id)) return [];
  const isForm = forms.some((form) => form.sheet === spec.id);
  const own = standardTables.filter((table) => table.sheet === spec.id);
  const title = !isForm && own.length === 1 ? own[0].label : spec.name;
  const at = (row: number): CellPoint => ({ sheet, row, column: contentColumn });
  return [
    { point: at(0), text: title, isFormula: false },
    ...(isForm ? [] : [{ point: at(1), text: live, isFormula: true }]),
    { point: at(2), text: spec.help, isFormula: false },
  ];
}

function formTexts({ cells, tables }: WorkbookSnapshot): SheetText[] {
  const cellOf = new Map(cells.map((cell) => [cell.name, cell]));
  const label = ({ name, label: text }: NamedCellSpec): SheetText[] => {
    const cell = cellOf.get(name);
    if (cell === undefined || cell.column === 0) return [];
    const { sheet, row, column } = cell;
    return [{ point: { sheet, row, column: column - 1 }, text, isFormula: false }];
  };
  const above = (point: CellPoint | undefined, text: Localized): SheetText[] =>
    point === undefined || point.row === 0
      ? []
      : [{ point: { ...point, row: point.row - 1 }, text, isFormula: false }];
  return forms.flatMap(({ sections }) =>
    sections.flatMap((section) => {
      if ('table' in section) {
        const table = tables.find(({ id }) => id === section.table);
        return above(table, section.title);
      }
      const labels = section.cells.flatMap(label);
      return [...above(labels[0]?.point, section.title), ...labels];
    }),
  );
}

function textsOf(snapshot: WorkbookSnapshot, structure: ProjectStructure): SheetText[] {
  return [
    ...sheetSpecs.flatMap((spec) => headTexts(spec, snapshot)),
    ...formTexts(snapshot),
    ...boardTexts(snapshot, structure).map((word) => ({ ...word, isFormula: false })),
  ];
}

/** Where texts of Plumbline's own stand, to be read before they are written. */
export function textPoints(snapshot: WorkbookSnapshot, structure: ProjectStructure): CellPoint[] {
  return textsOf(snapshot, structure).map(({ point }) => point);
}

/** Titles, lines of help and labels in another language, where they still read as Plumbline wrote them. */
export function switchedTexts(
  snapshot: WorkbookSnapshot,
  structure: ProjectStructure,
  language: Language,
  present: PresentCells,
): CellEdit[] {
  return textsOf(snapshot, structure).flatMap(({ point, text, isFormula }): CellEdit[] => {
    const now = present.cells.get(cellKey(point));
    const isOurs = languages.some(
      (one) => one !== language && text[one] === now && text[one] !== text[language],
    );
    if (!isOurs) return [];
    return [{ ...point, input: isFormula ? { formula: text[language] } : text[language], keepsText: false }];
  });
}
