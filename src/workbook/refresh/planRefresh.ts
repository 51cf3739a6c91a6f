import { namedCellOf } from '../../tables/namedCells';
import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { CellInput } from '../cell';
import { writesOf, type CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { healedGantt } from '../gantt/healedGantt';
import { planGantt } from '../gantt/planGantt';
import type { LocatedTable } from '../locatedTable';
import { personColumnId, personOf } from '../look/personColumn';
import type { DesiredRow } from '../rows/desiredRow';
import { mergeByPlace } from '../rows/mergeByPlace';
import { planRows, type RowPlan } from '../rows/planRows';
import { sameCell } from '../rows/sameCell';
import { planSchema, type SchemaEntry } from '../schema/planSchema';
import { versionEntry } from '../schema/schemaVersion';
import { archiveRows, canArchive, type Removed } from './archiveRows';
import { baselineRows, changeRows } from './baselineRows';
import { dressRows } from './dressRows';
import { fillFormulas } from './fillFormulas';
import { asTheyAre, healedCells } from './healing';
import { indents } from './indents';
import { milestoneRows } from './milestoneRows';
import { newPersons, planPersonColumns } from './planPersonColumns';
import { projectDeviations } from './projectDeviations';
import type { ProjectFacts } from './projectFacts';
import { earnedScheduleCells, historyRows, projectFigures } from './projectFigures';
import { progressRows } from './progressRows';
import { responsibilityRows } from './responsibilityRows';
import { planRolls } from './planRolls';
import { schemaEntries } from './schemaEntries';
import { unauthorisedChanges } from './unauthorisedChanges';
import { taskProgress } from './taskProgress';
import { taskRows } from './taskRows';

/** The rows of a table as they should be. */
interface DesiredTable {
  readonly table: LocatedTable;
  readonly rows: readonly DesiredRow[];
  readonly removed: readonly number[];
}

function textAt(table: LocatedTable, row: number, columnId: string): string {
  const column = table.columnOf.get(columnId);
  const value: CellValue = column === undefined ? '' : table.snapshot.values[row][column];
  return String(value);
}

function desiredProgress(facts: ProjectFacts, table: LocatedTable): DesiredTable {
  const column = table.columnOf.get('budget');
  const budgetAt = (row: number) => {
    const budget = column === undefined ? '' : table.snapshot.values[row][column];
    return typeof budget === 'number' ? budget : null;
  };
  const hasOwners = facts.tables.get('tasks')?.columnOf.has('owner') === true;
  return {
    table,
    ...progressRows({
      ...facts,
      delays: projectDeviations(facts).tasks,
      records: facts.progress,
      ids: facts.taskOf('progress'),
      budgetAt,
      hasOwners,
    }),
  };
}

function desiredResponsibility(
  facts: ProjectFacts,
  table: LocatedTable,
  persons: readonly string[],
): DesiredTable {
  const { tasks, schedule } = facts;
  return {
    table,
    ...responsibilityRows({
      tasks,
      schedule,
      persons: new Set(persons),
      ids: facts.taskOf('responsibility'),
      codeAt: (row, person) => textAt(table, row, personColumnId(person)),
    }),
  };
}

function desiredRisks(facts: ProjectFacts, table: LocatedTable): DesiredTable {
  const ids = new Map(facts.risks.map(({ row, id }) => [row, id]));
  const rows = table.snapshot.values.map((_row, existing): DesiredRow => {
    const id = ids.get(existing);
    return { existing, cells: id === undefined ? new Map() : new Map<string, CellInput>([['id', id]]) };
  });
  return { table, rows, removed: [] };
}

function untouched(table: LocatedTable): DesiredTable {
  return { table, rows: asTheyAre(table), removed: [] };
}

function desiredTables(
  facts: ProjectFacts,
  rolled: ReadonlyMap<string, ReadonlyMap<number, number>>,
): DesiredTable[] {
  const { tables } = facts;
  const on = (id: TableId, desire: (table: LocatedTable) => DesiredTable): DesiredTable[] => {
    const table = tables.get(id);
    return table ? [desire(table)] : [];
  };
  const wbs = on('tasks', (table) => ({
    table,
    rows: taskRows({ ...facts, rolled, progress: taskProgress(facts) }, table.snapshot.values.length),
    removed: [],
  }));
  const canKeep = canArchive(tables.get('archive'));
  return [
    ...wbs,
    ...on('progress', (table) => keptUnless(canKeep, desiredProgress(facts, table))),
    ...on('responsibility', (table) =>
      keptUnless(canKeep, desiredResponsibility(facts, table, personsOf(table, facts))),
    ),
    ...on('risks', (table) => desiredRisks(facts, table)),
    ...on('changes', (table) => ({ table, rows: changeRows(facts, table), removed: [] })),
    ...on('baselines', (table) => ({ table, rows: baselineRows(facts, table), removed: [] })),
    ...on('history', (table) => ({
      table,
      rows: facts.recordsProgress ? historyRows(facts, table) : asTheyAre(table),
      removed: [],
    })),
    ...on('milestones', (table) => ({
      table,
      rows: facts.recordsProgress ? milestoneRows(facts, table) : asTheyAre(table),
      removed: [],
    })),
    ...on('people', untouched),
    ...on('calendar', untouched),
  ];
}

/** Without an archive rows of removed tasks stay where they are: nothing that was typed may go. */
function keptUnless(canKeep: boolean, desired: DesiredTable): DesiredTable {
  if (canKeep || desired.removed.length === 0) return desired;
  const kept = desired.removed.map((existing): DesiredRow => ({ existing, cells: new Map() }));
  const place = ({ existing }: DesiredRow) => existing ?? -1;
  return { ...desired, removed: [], rows: mergeByPlace(desired.rows, kept, place) };
}

function personsOf(table: LocatedTable, facts: ProjectFacts): string[] {
  const there = [...table.columnOf.keys()].flatMap((id) => personOf(id) ?? []);
  return [...there, ...newPersons(table, facts.people)];
}

/** Writes that keep Plumbline's own named cells: the highest numbers ever given, and earned schedule. */
function namedEdits(facts: ProjectFacts): CellEdit[] {
  const { cells, lastId, lastRiskId } = facts;
  const wanted: [string, CellInput][] = [
    ...earnedScheduleCells(facts, projectFigures(facts)),
    ['unauthorisedChanges', unauthorisedChanges(facts)],
    ['lastId', lastId],
    ['lastRiskId', lastRiskId],
  ];
  return wanted.flatMap(([id, input]): CellEdit[] => {
    const cell = cells.get(namedCellOf(id).name);
    if (cell === undefined || input === null || sameCell(cell.value, cell.formula, input)) return [];
    return [{ sheet: cell.sheet, row: cell.row, column: cell.column, input, keepsText: false }];
  });
}

function removedOf(desired: readonly DesiredTable[], facts: ProjectFacts): Removed[] {
  return desired.flatMap(({ table, removed }) =>
    removed.length === 0 ? [] : [{ table, label: table.spec.label[facts.language], rows: removed }],
  );
}

function archivePlan(facts: ProjectFacts, removed: readonly Removed[]): RowPlan | undefined {
  const archive = facts.tables.get('archive');
  if (removed.length === 0 || !archive) return undefined;
  return planRows(archive, archiveRows(archive, removed, facts.statusDate));
}

/**
 * All that a refresh changes: IDs, codes, dates, slack, roll-ups, rows in step with the WBS, missing formulas,
 * the archive and the schema sheet. Planned on a workbook that is in step it is empty; planned on a workbook
 * that is just being made it completes it. Rows are archived before they are removed, in the same request.
 */
export function planRefresh(facts: ProjectFacts): Change[] {
  const rolls = planRolls(facts);
  const desired = desiredTables(facts, rolls.values);
  const archived = archivePlan(facts, removedOf(desired, facts));
  const people = planPersonColumns(facts);
  const plans = desired.map(({ table, rows }) => ({
    table,
    plan: planRows(people.widened(table), fillFormulas(table, rows, facts.scope, people.scope)),
  }));
  const tasks = facts.tables.get('tasks');
  const entries: SchemaEntry[] = [...schemaEntries(facts), versionEntry(facts.version), ...rolls.entries];
  return [
    ...facts.restored,
    ...(archived ? [...archived.structure, ...writesOf(archived.cells)] : []),
    ...people.changes,
    ...plans.flatMap(({ plan }) => plan.structure),
    ...plans.flatMap(({ table, plan }) => dressRows(table, plan.undressed, facts.language)),
    ...writesOf([
      ...plans.flatMap(({ plan }) => plan.cells),
      ...namedEdits(facts),
      ...healedCells(facts, false),
    ]),
    ...(tasks ? indents(tasks, facts.tasks, facts.schedule) : []),
    ...healedGantt(facts.areas, facts.scope),
    ...planGantt(facts),
    ...planSchema(facts.schema, entries, facts.hasSchemaSheet),
  ];
}
