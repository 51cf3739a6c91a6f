import { standardLimits, type HealthLimits } from '../../project/health/healthLimits';
import type { HealthPlan } from '../../project/health/healthPlan';
import type { Issue } from '../../project/issue';
import type { ProjectFacts } from './projectFacts';
import { recordsByRow } from './recordsByRow';
import { reviewedRisks } from './reviewedRisks';
import { trackedTasks } from './trackedTasks';

/** The limits that the settings give; what is blank or no number is as it usually is. */
function limitsOf({ values }: ProjectFacts): HealthLimits {
  const limit = (id: string, usual: number) => {
    const value = values.get(id);
    return typeof value === 'number' && value >= 0 ? value : usual;
  };
  return {
    share: limit('healthShare', standardLimits.share),
    finishToStart: limit('healthFinishToStart', standardLimits.finishToStart),
    slackDays: limit('healthSlackDays', standardLimits.slackDays),
    durationDays: limit('healthDurationDays', standardLimits.durationDays),
    index: limit('healthIndex', standardLimits.index),
    tasksAtATime: limit('healthTasksAtATime', standardLimits.tasksAtATime),
  };
}

/** Rows of the people table by name; of a name that stands twice the first. */
function personRows({ tables }: ProjectFacts): Map<string, number> {
  const table = tables.get('people');
  const place = table?.columnOf.get('name');
  const rows = new Map<string, number>();
  if (table === undefined || place === undefined) return rows;
  table.snapshot.values.forEach((cells, row) => {
    const name = String(cells[place]).trim();
    if (name !== '' && !rows.has(name)) rows.set(name, row);
  });
  return rows;
}

function filledRows({ tables }: ProjectFacts, id: 'goals'): number {
  const values = tables.get(id)?.snapshot.values ?? [];
  return values.filter((row) => row.some((value) => value !== '')).length;
}

/** What the health check looks at, of a workbook as it will stand after a refresh. */
export function healthPlan(facts: ProjectFacts, issues: readonly Issue[]): HealthPlan {
  const { tasks, schedule, forecast, calendar, projectStart, statusDate, values } = facts;
  const asked = values.get('finishDate');
  return {
    tasks,
    schedule,
    forecast,
    calendar,
    projectStart,
    statusDate,
    askedFinish: typeof asked === 'number' ? asked : null,
    tracked: trackedTasks(facts),
    records: recordsByRow(facts),
    personRows: personRows(facts),
    goals: filledRows(facts, 'goals'),
    highRisks: reviewedRisks(facts).filter(({ level, nextReview }) => level === 'high' && nextReview !== null)
      .length,
    issues,
    limits: limitsOf(facts),
  };
}
