import { workingDayIndex } from '../../project/calendar/workingDays';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { EarnedTask } from '../../project/earnedValue/earnedTask';
import type { EarnedPlan } from '../../project/earnedValue/projectEarnedValue';
import type { Day } from '../../project/values/day';
import { eacMethodOf } from '../../tables/computed/eacMethodOf';
import { earningRuleOf } from '../../tables/computed/earningRuleOf';
import { numberIn } from '../../tables/computed/numberIn';
import type { ProjectFacts } from './projectFacts';
import { recordsByRow } from './recordsByRow';
import { trackedTasks } from './trackedTasks';

/** The first working day that a start leaves: a start on a day off counts as one on the next. */
function startIndex(calendar: WorkCalendar, day: Day | null): number | null {
  return day === null ? null : workingDayIndex(calendar, day - 1) + 1;
}

function finishIndex(calendar: WorkCalendar, day: Day | null): number | null {
  return day === null ? null : workingDayIndex(calendar, day);
}

const summary: EarnedTask = {
  budget: null,
  baselineStart: null,
  baselineFinish: null,
  doneShare: null,
  actualCost: null,
  actualStart: null,
  actualFinish: null,
};

/** What earned value is worked out from, of a workbook as it will stand after a refresh. */
export function earnedPlan(facts: ProjectFacts): EarnedPlan {
  const { calendar, values, statusDate, projectStart, schedule } = facts;
  const records = recordsByRow(facts);
  const tasks = trackedTasks(facts).map((tracked, row): EarnedTask => {
    if (tracked === undefined) return summary;
    const { baseline, budget, doneShare, actualCost } = tracked;
    return {
      budget,
      baselineStart: startIndex(calendar, baseline.start),
      baselineFinish: finishIndex(calendar, baseline.finish),
      doneShare,
      actualCost,
      actualStart: startIndex(calendar, records[row]?.actualStart ?? null),
      actualFinish: finishIndex(calendar, records[row]?.actualFinish ?? null),
    };
  });
  const setting = (id: string) => values.get(id) ?? '';
  return {
    tasks,
    parents: schedule.outline.parents,
    earningRule: earningRuleOf(setting('earningRule')),
    statusDay: finishIndex(calendar, statusDate),
    projectStart: workingDayIndex(calendar, projectStart - 1) + 1,
    forecast: { method: eacMethodOf(setting('eacMethod')), ownEstimate: numberIn(setting('ownEtc')) },
  };
}
