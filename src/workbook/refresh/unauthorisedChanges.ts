import { planDifferences } from '../../project/baselines/planDifferences';
import { notKnown } from '../../tables/notKnown';
import type { CellInput } from '../cell';
import type { ProjectFacts } from './projectFacts';

/** How many differences from the approved baseline no request accounts for; a dash while nothing was approved. */
export function unauthorisedChanges({ tasks, schedule, baseline }: ProjectFacts): CellInput {
  return baseline === undefined ? notKnown : planDifferences(tasks, schedule, baseline).length;
}
