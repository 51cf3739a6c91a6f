import type { NamedCellSpec } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { absoluteReference } from '../address';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { formCells, formLook, formNames, type PlacedForm } from '../create/placedForm';
import type { ScopeWorkbook } from '../layout/formulaScope';
import { listOf } from '../layout/listOf';
import { contentColumn } from '../layout/sheetHead';
import { signalRules } from '../layout/signalRules';
import { signalsOf } from '../layout/tableRules';
import type { CellPoint } from '../revert/movedCell';
import type { PresentCells } from '../revert/present';
import type { NamedCellSnapshot, WorkbookSnapshot } from '../snapshot';
import { contentAt, footOf, formSheets, type PlacedOn } from './formSheets';

/** A name and the cell that it should refer to. */
interface NamedAt {
  readonly cell: NamedCellSpec;
  readonly at: CellPoint;
}

/** What form cells and names want, in the order in which it is done. */
export interface FormCellPlan {
  /** Names come first: formulas that are written later may use them. */
  readonly names: readonly Change[];
  readonly looks: readonly Change[];
  /** The workbook as it reads when all is done. */
  readonly snapshot: WorkbookSnapshot;
  readonly edits: (workbook: ScopeWorkbook) => CellEdit[];
}

/** Sections of a form with some of its cells, at the foot of its sheet. */
function placedAtFoot(
  { form, sheet }: PlacedOn,
  wanted: ReadonlySet<NamedCellSpec>,
  firstRow: number,
  language: Language,
): PlacedForm {
  const titles: { row: number; text: string }[] = [];
  const cells: { row: number; spec: NamedCellSpec }[] = [];
  let row = firstRow;
  for (const section of form.sections) {
    const own = 'cells' in section ? section.cells.filter((cell) => wanted.has(cell)) : [];
    if (own.length === 0) continue;
    titles.push({ row: row++, text: section.title[language] });
    for (const spec of own) cells.push({ row: row++, spec });
    row += 1;
  }
  return { sheet, language, titles, cells, tables: new Map() };
}

function nameChange({ cell, at }: NamedAt, taken: ReadonlySet<string>, language: Language): Change {
  const refersTo = absoluteReference({ ...at, rows: 1, columns: 1 });
  return taken.has(cell.name)
    ? { edit: 'redefineName', name: cell.name, refersTo }
    : { edit: 'name', name: cell.name, refersTo, comment: cell.label[language] };
}

function signals({ sheet, cells }: PlacedForm): Change[] {
  return cells.flatMap(({ row, spec }) =>
    signalRules({ sheet, row, column: contentColumn + 1, rows: 1, columns: 1 }, signalsOf(spec)),
  );
}

/** Gives form cells their names back, and adds at the foot of their form those that are gone. */
export function addFormCells(
  snapshot: WorkbookSnapshot,
  present: PresentCells,
  named: readonly NamedAt[],
  cells: readonly NamedCellSpec[],
  valueOf: (cell: NamedCellSpec) => CellValue,
  language: Language,
): FormCellPlan {
  const taken = new Set(snapshot.names);
  const wanted = new Set(cells);
  const placed = formSheets(snapshot)
    .map((on) => placedAtFoot(on, wanted, footOf(on.sheet, snapshot, present), language))
    .filter((form) => form.cells.length > 0);
  const there = named.map(({ cell, at }): NamedCellSnapshot => {
    const { value, hasFormula } = contentAt(present, at);
    return { ...at, name: cell.name, value, formula: hasFormula ? '=' : value };
  });
  const made = placed.flatMap(({ sheet, cells: own }) =>
    own.map(({ row, spec }): NamedCellSnapshot => {
      const value = spec.formula ? '' : valueOf(spec);
      const formula = spec.formula ? '=' : value;
      return { name: spec.name, sheet, row, column: contentColumn + 1, value, formula };
    }),
  );
  return {
    names: [
      ...named.map((one) => nameChange(one, taken, language)),
      ...placed.flatMap((form) => formNames(form, taken)),
    ],
    looks: placed.flatMap((form) => [...formLook(form, listOf), ...signals(form)]),
    snapshot: { ...snapshot, cells: [...snapshot.cells, ...there, ...made] },
    edits: (workbook) => placed.flatMap((form) => formCells(form, valueOf, workbook)),
  };
}
