import type { ReportedTask } from '../../project/checks/checkProgress';
import type { Light } from '../../project/measures/light';
import { progressCells } from './progressCells';
import type { ProjectFacts } from './projectFacts';

const lightOf: Readonly<Record<string, Light>> = { green: 'onTrack', yellow: 'watch', red: 'late' };

/** The progress rows with light and stale flag as their cells will show them after the refresh. */
export function reportedTasks(facts: ProjectFacts): ReportedTask[] {
  return progressCells(facts).map(({ record, index, cell }): ReportedTask => {
    const { id, name } = facts.tasks[index];
    const light = lightOf[String(cell('light'))] ?? 'notKnown';
    return { record, id, name, light, stale: cell('stale') !== '' };
  });
}
