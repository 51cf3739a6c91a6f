import { listName } from '../../tables/listName';
import { namedCellOf } from '../../tables/namedCells';
import { standardColumn } from '../../tables/standardTables';
import type { Area } from '../cell';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import type { ProjectContent } from '../create/describeWorkbook';
import { everyList, listColumn, listNameChange } from '../create/listNames';
import { scopeWith } from '../create/planNewProject';
import { planCreation } from '../create/planCreation';
import { virtualSnapshot } from '../create/virtualSnapshot';
import { completedGantt } from '../gantt/completedGantt';
import { columnValidation } from '../layout/columnValidation';
import { formulaIfThere, formulaScope } from '../layout/formulaScope';
import { listOf } from '../layout/listOf';
import { signalRules } from '../layout/signalRules';
import { signalsOf } from '../layout/tableRules';
import { planHealing } from '../refresh/healing';
import { schemaEntries } from '../refresh/schemaEntries';
import { readStructure, type ProjectStructure } from '../refresh/structure';
import type { PresentCells } from '../revert/present';
import { planSchema, schemaSheet } from '../schema/planSchema';
import { versionEntry } from '../schema/schemaVersion';
import type { WorkbookSnapshot } from '../snapshot';
import { boardFormulas } from '../board/healedBoards';
import { isWithin } from '../board/overtypedCells';
import { addColumns } from './addColumns';
import { addFormCells } from './addFormCells';
import { withoutBoards } from './boardItems';
import type { ColumnRef, Fix, RepairItem } from './repairItem';

type FixOf<Kind extends Fix['fix']> = Extract<Fix, { fix: Kind }>;

function only<Kind extends Fix['fix']>(fixes: readonly Fix[], kind: Kind): FixOf<Kind>[] {
  return fixes.filter((one): one is FixOf<Kind> => one.fix === kind);
}

/** Rows below a table that its conditional formats cover as well, as in a new one. */
const spareRows = 2000;

function bodyOf({ tables }: ProjectStructure, { table, column }: ColumnRef): Area | undefined {
  const found = tables.get(table);
  const place = found?.columnOf.get(column);
  if (found === undefined || place === undefined) return undefined;
  const { sheet, row, column: left, values } = found.snapshot;
  return { sheet, row: row + 1, column: left + place, rows: values.length, columns: 1 };
}

/** Formulas that are written whatever stands in their cells. */
function formulaEdits(fixes: readonly Fix[], structure: ProjectStructure, completed: WorkbookSnapshot) {
  const { scope } = structure;
  const columns = only(fixes, 'formulas').flatMap(({ table, column, rows }): CellEdit[] => {
    const body = bodyOf(structure, { table, column });
    const { formula } = standardColumn(table, column);
    const text = formulaIfThere(() => formula?.(formulaScope(scope, table)));
    if (body === undefined || text === undefined) return [];
    return rows.map((row) => ({
      sheet: body.sheet,
      row: body.row + row,
      column: body.column,
      input: { formula: text },
      keepsText: false,
    }));
  });
  const cells = only(fixes, 'cellFormula').flatMap(({ cell }): CellEdit[] => {
    const at = completed.cells.find(({ name }) => name === cell.name);
    const text = formulaIfThere(() => cell.formula?.(formulaScope(scope, undefined)));
    if (at === undefined || text === undefined) return [];
    const { sheet, row, column } = at;
    return [{ sheet, row, column, input: { formula: text }, keepsText: false }];
  });
  const onBoards = only(fixes, 'boardCells').flatMap(({ board, cells: points }): CellEdit[] => {
    const areas = points.map((point): Area => ({ ...point, rows: 1, columns: 1 }));
    return boardFormulas({ ...board, isBroken: false }, scope).filter((edit) => isWithin(edit, areas));
  });
  return [...columns, ...cells, ...onBoards];
}

/** What people typed on boards that are laid out again goes with them; all else is made as it is new. */
function typedBefore({ cells }: WorkbookSnapshot, content: ProjectContent): ProjectContent {
  const typed = new Map(cells.map(({ name, value }) => [name, value]));
  return {
    ...content,
    valueOf: (cell) => (cell.kind === 'input' ? typed.get(cell.name) : undefined) ?? content.valueOf(cell),
  };
}

/** The words of a list whose column was gone, from the first row down. */
function listWords(fixes: readonly Fix[], structure: ProjectStructure, content: ProjectContent): CellEdit[] {
  return only(fixes, 'column')
    .filter(({ table }) => table === 'lists')
    .flatMap((ref): CellEdit[] => {
      const body = bodyOf(structure, ref);
      if (body === undefined) return [];
      const words = content.rowsOf('lists').map((row) => row.get(ref.column) ?? '');
      return words
        .slice(0, body.rows)
        .flatMap((input, row): CellEdit[] =>
          input === ''
            ? []
            : [{ sheet: body.sheet, row: body.row + row, column: body.column, input, keepsText: false }],
        );
    });
}

function looks(fixes: readonly Fix[], structure: ProjectStructure): Change[] {
  const { language } = structure;
  const validations = only(fixes, 'validation').flatMap((ref): Change[] => {
    const area = bodyOf(structure, ref);
    const column = standardColumn(ref.table, ref.column);
    return area === undefined ? [] : [columnValidation(column, area, language, listOf(column))];
  });
  const rules = only(fixes, 'rules').flatMap((ref): Change[] => {
    const area = bodyOf(structure, ref);
    if (area === undefined) return [];
    const spare = { ...area, rows: area.rows + spareRows };
    return signalRules(spare, signalsOf(standardColumn(ref.table, ref.column)));
  });
  return [...validations, ...rules];
}

/** Names of lists that were asked for, and of those whose column comes with this repair. */
function lists(
  fixes: readonly Fix[],
  scope: ProjectStructure['scope'],
  taken: ReadonlySet<string>,
): Change[] {
  const columns = only(fixes, 'column').map(({ table, column }) => `${table} ${column}`);
  const asked = only(fixes, 'list').map(({ list }) => list);
  const coming = everyListOf(columns);
  return [...new Set([...asked, ...coming])].flatMap((list) =>
    listNameChange(list, scope, taken.has(listName(list))),
  );
}

function everyListOf(columns: readonly string[]) {
  return everyList.filter((list) => columns.includes(listColumn(list).join(' ')));
}

function headerRows({ tables }: WorkbookSnapshot, fixes: readonly Fix[]): Change[] {
  const wanted = new Set(only(fixes, 'headerRow').map(({ table }) => table));
  return tables.flatMap(({ id, name, sheet }): Change[] =>
    wanted.has(id) ? [{ edit: 'showHeaderRow', sheet, heads: name }] : [],
  );
}

/** The version after the chosen items: up to the first migration that was left out. */
function versionAfter(chosen: readonly RepairItem[], version: number): number {
  const done = new Set(chosen.map((item) => item.version));
  let after = version;
  while (done.has(after + 1)) after += 1;
  return after;
}

/**
 * The changes that carry out some repairs, in the order that Excel needs: columns, names, sheets, then the cells
 * whose formulas speak of them, and the looks. What a migration adds goes the same way: it is a list of missing
 * parts like any other. Structure only; dates and figures follow with the next refresh.
 *
 * @param chosen items of `findRepairs` on the same snapshot; the others are left.
 */
export function planRepairs(
  read: WorkbookSnapshot,
  described: ProjectContent,
  present: PresentCells,
  chosen: readonly RepairItem[],
): Change[] {
  if (chosen.length === 0) return [];
  const fixes = chosen.flatMap((item) => item.fixes);
  const headers = headerRows(read, fixes);
  // While one is missing nothing else is found; what else there is comes when it can be read again.
  if (headers.length > 0) return headers;
  const anew = only(fixes, 'board').map(({ sheet }) => sheet);
  const snapshot = withoutBoards(read, anew);
  const content = anew.length === 0 ? described : typedBefore(read, described);
  const before = readStructure(read);
  const { language } = before;
  const columns = addColumns(snapshot, only(fixes, 'column'), language);
  const named = only(fixes, 'name');
  const cells = only(fixes, 'cell').map(({ cell }) => cell);
  const forms = addFormCells(columns.snapshot, present, named, cells, content.valueOf, language);
  const sheets = [...only(fixes, 'sheet').map(({ sheet }) => sheet), ...anew];
  const workbook = scopeWith(forms.snapshot, sheets, content);
  const listNames = lists(fixes, workbook, new Set(snapshot.names));
  const nowNamed = {
    ...forms.snapshot,
    names: [...snapshot.names, ...namesOf([...forms.names, ...listNames])],
  };
  const projectName = String(content.valueOf(namedCellOf('projectName')));
  const created = sheets.length === 0 ? [] : planCreation(sheets, content, projectName, workbook, nowNamed);
  const completed = virtualSnapshot(forms.snapshot, sheets, content, workbook);
  const after = readStructure(completed);
  const version = versionAfter(chosen, before.version);
  const cellsNow = new Map(completed.cells.map((cell) => [cell.name, cell]));
  const cellsBefore = new Map(columns.snapshot.cells.map((cell) => [cell.name, cell]));
  const isMadeAnew = columns.changes.length > 0 || sheets.some(({ tables }) => tables.length > 0);
  const { scope, tables } = after;
  const entries = [...schemaEntries({ tables, cells: cellsNow, scope }), versionEntry(version)];
  return [
    ...columns.changes,
    ...forms.names,
    ...listNames,
    ...created,
    ...writesOf([
      ...forms.edits(workbook),
      ...listWords(fixes, after, content),
      ...formulaEdits(fixes, after, completed),
    ]),
    ...planHealing(
      tables.values(),
      { cells: cellsBefore, scope, schema: snapshot.schema, boardConstants: read.boardConstants },
      isMadeAnew,
    ),
    ...completedGantt(completed),
    ...forms.looks,
    ...looks(fixes, after),
    ...planSchema(
      completed.schema,
      entries,
      snapshot.sheets.some(({ name }) => name === schemaSheet),
    ),
  ];
}

function namesOf(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.edit === 'name' ? [change.name] : []));
}
