import type { Task } from '../src/project/records/task';

/** How the tasks of a generated plan hang together. */
export interface PlanShape {
  readonly tasks: number;
  /** Every so many rows one is a summary of those that follow; 0 for a flat plan. */
  readonly phase: number;
  /** Takes a link's type and lag from a number. */
  readonly link: (chance: number) => string;
}

/** Plain finish-to-start links, which every other scheduler knows. */
export const plain: PlanShape['link'] = () => '';

const kinds = ['', 'SS+2d', 'FF+1d', 'FS-1d', 'SF+9d', 'FS+50%', 'FS+3ed', 'SS'];

/** All four types with lags and leads, elapsed and percentual ones. */
export const mixed: PlanShape['link'] = (chance) => kinds[chance % kinds.length];

/** The same numbers on every machine (Park and Miller's minimal standard generator). */
function chances(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/**
 * A plan as its rows lie in memory: two predecessors a task among the fifty rows before it, written as people
 * write them.
 */
export function generatedPlan({ tasks, phase, link }: PlanShape): Task[] {
  const next = chances();
  const isSummary = (row: number) => phase > 0 && row % phase === 0;
  const linkTo = (row: number) => {
    const from = row - 1 - (next() % Math.min(row, 50));
    return isSummary(from) ? '' : `${from + 1}${link(next())}`;
  };
  return Array.from({ length: tasks }, (_, row) => ({
    row,
    id: row + 1,
    level: phase > 0 && !isSummary(row) ? 2 : 1,
    name: `T${row + 1}`,
    deliverable: '',
    criterion: '',
    owner: '',
    support: '',
    predecessors: row === 0 || isSummary(row) ? '' : distinct([linkTo(row), linkTo(row)]).join('; '),
    duration: (next() % 9) + 1,
    notBefore: null,
    deadline: null,
    pinned: null,
    budget: null,
  }));
}

/** A predecessor that was drawn twice stands once. */
function distinct(links: readonly string[]): string[] {
  const [one, other] = links;
  const same = Number.parseInt(one, 10) === Number.parseInt(other, 10);
  return (same ? [one] : links).filter((link) => link !== '');
}
