import { deviations, type Deviations } from '../../project/deviations/deviations';
import { lightRule } from '../../tables/computed/lightRule';
import type { ProjectFacts } from './projectFacts';
import { trackedTasks } from './trackedTasks';

/** The deviations of a workbook as it will stand after a refresh. */
export function projectDeviations(facts: ProjectFacts): Deviations {
  const rule = lightRule((id) => facts.values.get(id));
  return deviations({ ...facts, tracked: trackedTasks(facts) }, rule);
}
