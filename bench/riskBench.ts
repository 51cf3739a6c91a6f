import { prcCalendar } from '../src/project/calendar/prcCalendar';
import { scheduleRisk } from '../src/project/risk/scheduleRisk';
import { schedule } from '../src/project/schedule/schedule';
import { dayOf } from '../src/project/values/day';
import { generatedPlan, mixed } from './generatedPlan';

const trials = 10_000;
const breather = { pause: () => Promise.resolve(), isCancelled: () => false };

/** Times a simulation of 1,000 tasks, whose every duration is open, with 10,000 trials. */
export async function benchRisk(): Promise<void> {
  const tasks = generatedPlan({ tasks: 1_000, phase: 0, link: mixed }).map((task) => ({
    ...task,
    optimistic: task.duration! * 0.8,
    pessimistic: task.duration! * (1.3 + (task.id % 20) / 20),
  }));
  const [calendar, projectStart] = [prcCalendar(2026, 2060), dayOf(2026, 1, 5)!];
  const plan = { tasks, schedule: schedule(tasks, calendar, projectStart), calendar, projectStart };
  for (const distribution of ['triangular', 'pert'] as const) {
    const from = performance.now();
    const risk = await scheduleRisk(plan, { trials, seed: 1, distribution }, breather);
    const took = performance.now() - from;
    const { distribution: found } = risk!;
    if (!(found.least <= found.percentile(0.5) && found.percentile(0.5) < found.percentile(0.8))) {
      throw new Error('The percentiles are out of order.');
    }
    console.log(`risk, ${distribution}, 1,000 tasks, ${trials} trials: ${took.toFixed(0)} ms`);
  }
}
