import { issue, type Issue } from '../../project/issue';
import type { Day } from '../../project/values/day';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';

/** A goal of the project. */
export interface Goal {
  readonly row: number;
  readonly goal: string;
  readonly measure: string;
  readonly target: string;
  readonly due: Day | null;
}

/** Reads the goals: there are one to three, each with a measure, a target and a day. */
export function decodeGoals(table: LocatedTable): {
  readonly goals: readonly Goal[];
  readonly issues: readonly Issue[];
} {
  const reader = new CellReader(table);
  const goals = filledRows(table).map((row): Goal => ({
    row,
    goal: reader.text(row, 'goal'),
    measure: reader.text(row, 'measure'),
    target: reader.text(row, 'target'),
    due: reader.day(row, 'due'),
  }));
  const count =
    goals.length >= 1 && goals.length <= 3
      ? []
      : [issue('goalsCount', { table: 'goals' }, { count: goals.length })];
  const incomplete = goals
    .filter(({ measure, target, due }) => measure === '' || target === '' || due === null)
    .map(({ row, goal }) => issue('goalIncomplete', { table: 'goals', row }, { goal }));
  return { goals, issues: [...count, ...incomplete, ...reader.issues] };
}
