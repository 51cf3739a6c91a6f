import { checkSequence } from '../../project/checks/checkSequence';
import type { Issue } from '../../project/issue';
import type { ProjectFacts } from './projectFacts';
import { recordsByRow } from './recordsByRow';
import { trackedTasks } from './trackedTasks';

/** Tasks of a workbook that began before their links let them. */
export function outOfSequence(facts: ProjectFacts): Issue[] {
  const current = trackedTasks(facts).map((task) => task?.current);
  return checkSequence({ ...facts, current }, recordsByRow(facts));
}
