import type { Day } from '../../project/values/day';
import type { ProjectFacts } from '../refresh/projectFacts';
import { tableCells } from './tableCells';

/** A request for change as its cells have it. */
export interface ChangeItem {
  readonly id: number;
  /** Data row of the change requests. */
  readonly row: number;
  readonly reason: string;
  readonly content: string;
  /** Id of the decision. */
  readonly decision: string;
  readonly raised: Day | null;
  readonly raisedBy: string;
  readonly daysEffect: number | null;
  readonly budgetEffect: number | null;
  /** The baseline that its approval made. */
  readonly version: number | null;
}

/** The requests for change: those that wait for a decision first, then the latest. */
export function changeList(facts: ProjectFacts): ChangeItem[] {
  const cells = tableCells(facts, 'changes');
  const waits = ({ decision }: ChangeItem) => (decision === 'pending' || decision === '' ? 0 : 1);
  return facts.requests
    .map(({ id, row, reason, decision, version }): ChangeItem => ({
      id,
      row,
      reason,
      content: cells.text(row, 'content'),
      decision,
      raised: cells.number(row, 'raised'),
      raisedBy: cells.text(row, 'raisedBy'),
      daysEffect: cells.number(row, 'daysEffect'),
      budgetEffect: cells.number(row, 'budgetEffect'),
      version,
    }))
    .sort((one, other) => waits(one) - waits(other) || other.id - one.id);
}
