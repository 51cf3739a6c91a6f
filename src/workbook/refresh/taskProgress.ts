import { rollUpPercent, rollUpSums } from '../../project/outline/rollUp';
import { durationOf } from '../../project/schedule/buildNetwork';
import { reportedShare } from '../../tables/computed/reportedShare';
import { progressCells } from './progressCells';
import type { ProjectFacts } from './projectFacts';

/** How far every task is and what it has cost, by row; summaries from the tasks below. */
export interface TaskProgress {
  /** 0–1; `null` where nothing was reported. */
  readonly percentComplete: readonly (number | null)[];
  readonly actualCost: readonly (number | null)[];
}

/** What was reported of the leaves, and what it comes to for the summaries. */
export function taskProgress(facts: ProjectFacts): TaskProgress {
  const { tasks, schedule, values } = facts;
  const { outline } = schedule;
  const shares = tasks.map((): number | null => null);
  const costs = tasks.map((): number | null => null);
  for (const { index, cell, record } of progressCells(facts)) {
    shares[index] = reportedShare(cell);
    costs[index] = record.actualCost;
  }
  const isByBudget = values.get('percentWeight') === 'budget';
  const weights = tasks.map((task) => (isByBudget ? task.budget : durationOf(task)));
  const isReported = rollUpSums(outline, shares);
  const rolledShares = rollUpPercent(outline, shares, weights);
  const rolledCosts = rollUpSums(outline, costs);
  return {
    percentComplete: tasks.map((_task, row) =>
      outline.isSummary[row] ? (isReported[row] === null ? null : rolledShares[row]) : shares[row],
    ),
    actualCost: tasks.map((_task, row) => (outline.isSummary[row] ? rolledCosts[row] : costs[row])),
  };
}
