import type { ProgressRecord } from '../../project/records/progressRecord';
import type { CellComputation, ComputationContext } from '../../tables/computed/cellComputation';
import { standardTable } from '../../tables/standardTables';
import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';
import { baselineOf } from './baselineOf';
import type { ProjectFacts } from './projectFacts';

/** A row of the progress table with its cells as they will be after a refresh. */
export interface ProgressCells {
  readonly record: ProgressRecord;
  /** Row of the task in the WBS. */
  readonly index: number;
  /** A cell by its column; choices as ids, blank as `''`. */
  readonly cell: (columnId: string) => CellValue;
}

const computations: ReadonlyMap<string, CellComputation> = new Map(
  standardTable('progress').columns.flatMap(({ id, compute }) => (compute ? [[id, compute] as const] : [])),
);

/** What computed cells may ask; a row of the progress table asks for the settings and the calendar. */
function contextOf({ values, calendar, statusDate }: ProjectFacts): ComputationContext {
  return {
    name: (id) => (id === 'statusDate' ? (statusDate ?? '') : (values.get(id) ?? '')),
    column: () => [],
    calendar,
    personCells: [],
    codesOf: () => [],
  };
}

/** The cells of a row, read or written, with computed ones worked out when they are asked for. */
function rowCells(
  read: ReadonlyMap<string, CellValue>,
  context: ComputationContext,
): (id: string) => CellValue {
  const cell = (id: string): CellValue => {
    const compute = computations.get(id);
    return compute ? compute(cell, context) : (read.get(id) ?? '');
  };
  return cell;
}

/** The approved budget; before the first approved version the one that the row was given, else that of the WBS. */
function baselineBudget(
  { baseline, tasks }: ProjectFacts,
  { columnOf, snapshot }: LocatedTable,
  { row }: ProgressRecord,
  index: number,
): CellValue {
  const { id, budget } = tasks[index];
  if (baseline !== undefined) return baseline.tasks.get(id)?.budget ?? '';
  const place = columnOf.get('budget');
  const given = place === undefined ? '' : snapshot.values[row][place];
  return given === '' ? (budget ?? '') : given;
}

/**
 * The progress rows as their cells will show them after the refresh: by the same pure functions that the
 * formulas must agree with, so that nothing waits for a calculated sheet.
 */
export function progressCells(facts: ProjectFacts): ProgressCells[] {
  const context = contextOf(facts);
  const table = facts.tables.get('progress');
  const indexOf = new Map(facts.tasks.map(({ id }, index) => [id, index]));
  return facts.progress.flatMap((record): ProgressCells[] => {
    const index = record.taskId === null ? undefined : indexOf.get(record.taskId);
    if (index === undefined || table === undefined) return [];
    const { id } = facts.tasks[index];
    const baseline = baselineOf(id, facts.baseline, record, facts.schedule.tasks[index]);
    const read: [string, CellValue | null][] = [
      ['id', id],
      ['budget', baselineBudget(facts, table, record, index)],
      ['baselineStart', baseline.start],
      ['baselineFinish', baseline.finish],
      ['actualStart', record.actualStart],
      ['actualFinish', record.actualFinish],
      ['actualPercent', record.actualPercent],
      ['actualCost', record.actualCost],
      ['remainingDuration', record.remainingDuration],
      ['forecastFinish', facts.forecast.tasks[index].finish],
      ['updated', record.updated],
    ];
    const cell = rowCells(new Map(read.map(([column, value]) => [column, value ?? ''])), context);
    return [{ record, index, cell }];
  });
}
