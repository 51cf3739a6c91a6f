import type { Day } from '../../project/values/day';
import { choiceOf } from '../../words/choiceLists';
import { reviewedRisks } from '../refresh/reviewedRisks';
import type { ProjectFacts } from '../refresh/projectFacts';
import { tableCells } from './tableCells';

/** An open risk as its cells have it. */
export interface RiskItem {
  readonly id: number;
  /** Data row of the register. */
  readonly row: number;
  readonly description: string;
  readonly owner: string;
  readonly score: number | null;
  /** The level's word, and its id; blank where not scored. */
  readonly level: string;
  readonly levelId: string;
  readonly taskId: number | null;
  readonly taskName: string;
  readonly nextReview: Day | null;
  readonly isOverdue: boolean;
  /** The status' word. */
  readonly status: string;
}

/** The risks that are not closed: the highest score first, those without a score last. */
export function riskList(facts: ProjectFacts): RiskItem[] {
  const cells = tableCells(facts, 'risks');
  const nameOf = new Map(facts.tasks.map(({ id, name }) => [id, name]));
  const reviewOf = new Map(reviewedRisks(facts).map((risk) => [risk.row, risk.nextReview]));
  return facts.risks
    .filter(({ status }) => status !== 'closed')
    .map(({ id, row, description, owner, taskId }): RiskItem => {
      const nextReview = reviewOf.get(row) ?? null;
      const level = cells.text(row, 'level');
      return {
        id,
        row,
        description,
        owner,
        score: cells.number(row, 'score'),
        level,
        levelId: choiceOf('riskLevel', level) ?? '',
        taskId,
        taskName: taskId === null ? '' : (nameOf.get(taskId) ?? ''),
        nextReview,
        isOverdue: nextReview !== null && facts.statusDate !== null && facts.statusDate > nextReview,
        status: cells.text(row, 'status'),
      };
    })
    .sort((one, other) => (other.score ?? -1) - (one.score ?? -1) || one.id - other.id);
}
