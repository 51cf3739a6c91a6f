import { printLinks } from '../../project/links/printLinks';
import type { Task } from '../../project/records/task';
import type { Schedule } from '../../project/schedule/schedule';
import { choiceWord } from '../../words/choiceLists';
import type { Language } from '../../words/language';
import type { CellInput } from '../cell';
import type { DesiredRow } from '../rows/desiredRow';
import { driverText } from './driverText';
import type { TaskProgress } from './taskProgress';

/** Values that Plumbline writes into input cells of summaries, by task ID, for one column. */
export type RolledValues = ReadonlyMap<number, number>;

/** What the WBS should show. */
export interface TaskRowsInput {
  readonly tasks: readonly Task[];
  readonly schedule: Schedule;
  readonly language: Language;
  /** Values for summaries that may be written, by column id. */
  readonly rolled: ReadonlyMap<string, RolledValues>;
  readonly progress: TaskProgress;
}

/** Blank where the scheduler found nothing, e.g. in a cycle. */
function known(value: number | null): CellInput {
  return value ?? '';
}

/** Weighted shares end in long fractions, which would differ in their last digit from one run to another. */
function tidyShare(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e6) / 1e6;
}

/** The canonical form of a predecessors cell that could be read whole; `null` leaves it as typed. */
function canonicalLinks({ tasks, schedule }: TaskRowsInput, index: number): CellInput {
  const links = schedule.links[index];
  return links === null || links.length === 0 || tasks[index].predecessors === '' ? null : printLinks(links);
}

function taskCells(input: TaskRowsInput, index: number): Map<string, CellInput> {
  const { tasks, schedule, language, rolled, progress } = input;
  const planned = schedule.tasks[index];
  const { id } = tasks[index];
  return new Map<string, CellInput>([
    ['id', id],
    ['code', schedule.outline.codes[index]],
    ['type', choiceWord('taskType', planned.type, language)],
    ['predecessors', canonicalLinks(input, index)],
    ['start', known(planned.start)],
    ['finish', known(planned.finish)],
    ['totalSlack', known(planned.totalSlack)],
    ['freeSlack', known(planned.freeSlack)],
    [
      'critical',
      planned.start === null ? '' : choiceWord('yesNo', planned.critical ? 'yes' : 'no', language),
    ],
    ['percentComplete', known(tidyShare(progress.percentComplete[index]))],
    ['actualCost', known(progress.actualCost[index])],
    ['driver', driverText(schedule.driverOf(index), tasks, language)],
    ...[...rolled].map(([column, values]) => [column, values.get(id) ?? null] as const),
  ]);
}

/** The rows of the WBS, in the order in which the user has them: only cells that Plumbline fills are named. */
export function taskRows(input: TaskRowsInput, rowCount: number): DesiredRow[] {
  const indexOfRow = new Map(input.tasks.map(({ row }, index) => [row, index]));
  return Array.from({ length: rowCount }, (_, row) => {
    const index = indexOfRow.get(row);
    return { existing: row, cells: index === undefined ? new Map() : taskCells(input, index) };
  });
}
