import { sheetSpecs } from '../../tables/sheetSpecs';
import { languages, type Language } from '../../words/language';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { switchedGantt } from '../gantt/switchedGantt';
import { planRefresh } from '../refresh/planRefresh';
import { readFacts } from '../refresh/readFacts';
import { readStructure, type ProjectStructure } from '../refresh/structure';
import { type PresentCells, type PresentQuery } from '../revert/present';
import type { NamedCellSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { chartSheets, switchedCharts } from './boardTexts';
import { sheetNow, switchedTexts, textPoints } from './sheetTexts';
import {
  switchedFormFormulas,
  switchedFormulas,
  switchedScope,
  wordyColumns,
  type SwitchedScope,
} from './switchedFormulas';
import { switchedRules } from './switchedRules';
import { switchedSnapshot } from './switchedSnapshot';

/** The workbook as it is and as it will read. */
interface Switch {
  readonly structure: ProjectStructure;
  readonly after: WorkbookSnapshot;
  readonly scope: SwitchedScope;
}

function switchOf(snapshot: WorkbookSnapshot, language: Language): Switch {
  const structure = readStructure(snapshot);
  const after = switchedSnapshot(snapshot, structure.tables, language);
  return { structure, after, scope: switchedScope(structure.scope, readStructure(after).scope, language) };
}

/** Characters of formulas that are read at most; of longer columns the first row tells for all. */
const longest = 3_000_000;

/** What must be read before a workbook can be switched to another language: words outside its tables, and formulas. */
export function switchQuery(snapshot: WorkbookSnapshot, language: Language): PresentQuery {
  const { structure, scope } = switchOf(snapshot, language);
  let left = longest;
  const columns = wordyColumns(structure.tables, scope).flatMap(({ table, header, old }) => {
    left -= old.length * table.snapshot.values.length;
    return left < 0 ? [] : [{ table: table.spec.id, name: table.snapshot.name, header }];
  });
  const cells = textPoints(snapshot, structure);
  return { columns, cells, sheets: [], names: [], chartsOf: chartSheets(snapshot) };
}

function tableEdits(before: TableSnapshot, after: TableSnapshot): CellEdit[] {
  const { sheet, row, column } = before;
  const edit = (down: number, across: number, input: CellEdit['input']): CellEdit => ({
    sheet,
    row: row + down,
    column: column + across,
    input,
    keepsText: false,
  });
  const headers = after.headers.flatMap((header, across) =>
    header === before.headers[across] ? [] : [edit(0, across, header)],
  );
  const words = after.values.flatMap((cells, index) =>
    cells.flatMap((value, across) =>
      value === before.values[index][across] ? [] : [edit(index + 1, across, value)],
    ),
  );
  return [...headers, ...words];
}

function cellEdit(before: NamedCellSnapshot, { value }: NamedCellSnapshot): CellEdit[] {
  const { sheet, row, column } = before;
  return value === before.value ? [] : [{ sheet, row, column, input: value, keepsText: false }];
}

/** Sheets that still bear their standard name, and whose new one nobody else has. */
function renamedSheets(snapshot: WorkbookSnapshot, language: Language): Change[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  return sheetSpecs.flatMap((spec): Change[] => {
    const sheet = sheetNow(spec, snapshot);
    const name = spec.name[language];
    const isOurs = languages.some((one) => spec.name[one] === sheet);
    if (sheet === undefined || !isOurs || sheet === name || taken.has(name)) return [];
    return [{ edit: 'renameSheet', sheet, name }];
  });
}

/**
 * Switches a workbook to another language in place: sheet names, titles, headers, labels, the words of drop-downs
 * wherever they were chosen, what formulas quote of them, and what cells say when they are selected. What somebody
 * renamed or wrote, his own words in open lists and his own formulas stay. Planned again it is empty.
 *
 * @param present what `switchQuery` asked for.
 * @returns `undefined` where the project cannot be read; the issues of `readFacts` say why.
 */
export function planSwitch(
  snapshot: WorkbookSnapshot,
  language: Language,
  present: PresentCells,
): Change[] | undefined {
  const { structure, after, scope } = switchOf(snapshot, language);
  const { facts } = readFacts(after);
  if (facts === undefined) return undefined;
  const edits = [
    ...snapshot.tables.flatMap((table, index) => tableEdits(table, after.tables[index])),
    ...snapshot.cells.flatMap((cell, index) => cellEdit(cell, after.cells[index])),
    ...switchedTexts(snapshot, structure, language, present),
  ];
  const formulas = [
    ...switchedFormulas(structure.tables, scope, present),
    ...switchedFormFormulas(snapshot, scope),
  ];
  const isSwitched = structure.language === language;
  return [
    ...writesOf(edits),
    // Formulas name the new headers: they come after them.
    ...writesOf(formulas),
    ...(isSwitched
      ? []
      : [
          ...switchedGantt(snapshot.areas, scope.after),
          ...switchedRules(structure.tables, snapshot, language),
          ...switchedCharts(snapshot, language, present),
        ]),
    ...planRefresh(facts),
    ...renamedSheets(snapshot, language),
  ];
}
