import type { CellValue } from '../../tables/tableContent';
import type { Area } from '../cell';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import type { LocatedTable } from '../locatedTable';
import { dressRows } from '../refresh/dressRows';
import { planRefresh } from '../refresh/planRefresh';
import type { ProjectFacts } from '../refresh/projectFacts';
import { readFacts, type FactsReading } from '../refresh/readFacts';
import { readStructure } from '../refresh/structure';
import type { DesiredRow } from '../rows/desiredRow';
import { planRows } from '../rows/planRows';
import { readsAs } from '../rows/readsAs';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { withoutOverwritten } from '../withoutOverwritten';
import { rowContents, type CellContent, type RowContents } from './rowContents';
import type { StructureEdit } from './structureEdit';

/** An edit of the structure and the refresh after it as one plan. */
export interface StructurePlan {
  readonly changes: readonly Change[];
  /** The project as it reads afterwards. */
  readonly reading: FactsReading;
}

function sameContent(before: CellContent, after: CellContent): boolean {
  return typeof before === 'object' && typeof after === 'object'
    ? before.formula === after.formula
    : before === after;
}

function cellEdits(table: LocatedTable, edit: StructureEdit, contents: RowContents): CellEdit[] {
  const { snapshot, columnOf, keepsText } = table;
  const texts = new Set([...columnOf].flatMap(([id, column]) => (keepsText.has(id) ? [column] : [])));
  return edit.rows.flatMap((_row, place) =>
    snapshot.headers.flatMap((_header, column): CellEdit[] => {
      const after = contents.after(place, column);
      if (after === null || sameContent(contents.before(place, column), after)) return [];
      return [
        {
          sheet: snapshot.sheet,
          row: snapshot.row + 1 + place,
          column: snapshot.column + column,
          input: after,
          keepsText: texts.has(column),
        },
      ];
    }),
  );
}

/** The table as it will read: a formula as its sign, with the value of the row that it came from. */
function editedTable({ snapshot }: LocatedTable, edit: StructureEdit, contents: RowContents): TableSnapshot {
  const cells = edit.rows.map(({ source }, place) =>
    snapshot.headers.map((_header, column): { value: CellValue; typed: CellValue } => {
      const after = contents.after(place, column);
      if (after === null) return { value: '', typed: '' };
      if (typeof after !== 'object') return { value: after, typed: after };
      return { value: source === undefined ? '' : snapshot.values[source][column], typed: '=' };
    }),
  );
  return {
    ...snapshot,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ typed }) => typed)),
  };
}

/** Names are indented by the row, not by the task: rows that took in another task get its indentation. */
function indentsOf(
  table: LocatedTable,
  { rows }: StructureEdit,
  contents: RowContents,
  facts: ProjectFacts,
): Change[] {
  const column = table.columnOf.get('name');
  const { sheet, row: head, column: left } = table.snapshot;
  const levels = new Map(facts.tasks.map(({ row }, index) => [row, facts.schedule.outline.levels[index]]));
  const changed = rows.flatMap(({ source, isCopy }, place) =>
    (isCopy === true || source === undefined || contents.occupantOf(place) !== source) && levels.has(place)
      ? [place]
      : [],
  );
  if (changed.length === 0 || column === undefined) return [];
  const [first, last] = [changed[0], changed[changed.length - 1]];
  const isChanged = new Set(changed);
  const area: Area = {
    sheet,
    row: head + 1 + first,
    column: left + column,
    rows: last - first + 1,
    columns: 1,
  };
  return [
    {
      edit: 'indent',
      area,
      levels: Array.from({ length: area.rows }, (_, offset) =>
        isChanged.has(first + offset) ? Math.min(levels.get(first + offset)! - 1, 15) : null,
      ),
    },
  ];
}

/** The archive with other rows: what must be done, and how it then reads. */
function archiveEdit(
  snapshot: WorkbookSnapshot,
  rows: readonly DesiredRow[],
): { readonly changes: readonly Change[]; readonly reads: TableSnapshot } | undefined {
  const archive = readStructure(snapshot).tables.get('archive');
  if (archive === undefined) return undefined;
  const { structure, cells } = planRows(archive, rows);
  return { changes: [...structure, ...writesOf(cells)], reads: readsAs(archive, rows) };
}

function selection(table: LocatedTable, { selected }: StructureEdit): Change[] {
  if (selected === undefined) return [];
  const { sheet, row, column } = table.snapshot;
  const name = table.columnOf.get('name') ?? 0;
  const area: Area = {
    sheet,
    row: row + 1 + selected.from,
    column: column + name,
    rows: selected.count,
    columns: 1,
  };
  return [{ edit: 'selectCells', area }];
}

/**
 * Plans an edit of the WBS's structure together with the refresh that it calls for: rows are opened where new
 * ones come, cells written where another content stands, and then whatever follows: IDs, codes, dates, rows of
 * the other tables. The table's own rows never move on the sheet; contents do, and formulas with them.
 *
 * @param formulas texts of the table's formulas by `cellKey`.
 * @throws LostFormula where a formula must move whose text is not known.
 */
export function planStructure(
  snapshot: WorkbookSnapshot,
  table: LocatedTable,
  edit: StructureEdit,
  formulas: ReadonlyMap<string, string> | undefined,
): StructurePlan {
  const contents = rowContents(table, edit, formulas);
  const edits = cellEdits(table, edit, contents);
  const archive = edit.archive && archiveEdit(snapshot, edit.archive);
  const edited = new Map([
    ['tasks', editedTable(table, edit, contents)],
    ...(archive ? [['archive', archive.reads] as const] : []),
  ]);
  const reading = readFacts({
    ...snapshot,
    tables: snapshot.tables.map((one) => edited.get(one.id) ?? one),
  });
  const { facts, language } = reading;
  if (facts === undefined) return { changes: [], reading };
  const { structure, undressed } = planRows(
    table,
    edit.rows.map((_row, place) => ({ existing: contents.occupantOf(place), cells: new Map() })),
  );
  const refresh = planRefresh(facts);
  return {
    changes: [
      // What is taken out of the WBS is in the archive first: nothing is lost where Excel stops half-way.
      ...(archive?.changes ?? []),
      ...structure,
      ...dressRows(table, undressed, language),
      ...writesOf(withoutOverwritten(edits, refresh)),
      ...indentsOf(table, edit, contents, facts),
      ...refresh,
      ...selection(table, edit),
    ],
    reading,
  };
}
