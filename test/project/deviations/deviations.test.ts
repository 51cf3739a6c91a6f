import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { deviations } from '../../../src/project/deviations/deviations';
import { standardThresholds } from '../../../src/project/measures/light';
import type { Task } from '../../../src/project/records/task';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';
import { reportOn, trackedPlan } from './trackedPlan';

const calendar = mondayToFriday(2026, 2027);
const day = (iso: string) => parseIsoDay(iso)!;
const rule = { basis: 'combined', thresholds: standardThresholds } as const;

const build = [
  taskNamed('Build', { id: 1, duration: null }),
  taskNamed('Dig', { id: 2, level: 2, duration: 5, budget: 1000 }),
  taskNamed('Pour', { id: 3, level: 2, duration: 3, predecessors: '2', budget: 600 }),
  taskNamed('Topped out', { id: 4, level: 2, duration: 0, predecessors: '3' }),
];
const fit = [
  taskNamed('Fit', { id: 5, duration: null }),
  taskNamed('Wire', { id: 6, level: 2, duration: 4, predecessors: '3', budget: 800 }),
  taskNamed('Approved', { id: 7, level: 2, duration: 0, predecessors: '6' }),
];

/** Dug two days too long; poured from then on, one of three days done at the status date, two left. */
const reports = [
  reportOn(2, { actualStart: day('2026-09-14'), actualFinish: day('2026-09-22'), actualCost: 1300 }),
  reportOn(3, {
    actualStart: day('2026-09-23'),
    actualPercent: 0.4,
    remainingDuration: 2,
    actualCost: 300,
  }),
];

function judged(tasks: readonly Task[]) {
  const plan = trackedPlan(tasks, reports, calendar, day('2026-09-14'), day('2026-09-25'));
  const found = deviations(plan, rule);
  const nameOf = (row: number) => tasks[row]?.name ?? null;
  return {
    tasks: Object.fromEntries(
      found.tasks.flatMap((task, row) =>
        task === undefined ? [] : [[tasks[row].name, { ...task, drivenBy: nameOf(task.drivenBy) }]],
      ),
    ),
    phases: Object.fromEntries(found.phases.map(({ row, ...phase }) => [tasks[row].name, phase])),
    project: found.project,
    milestones: Object.fromEntries(
      found.milestones.map(({ row, baseline, current, slip }) => [
        tasks[row].name,
        [formatIsoDay(baseline!), formatIsoDay(current!), slip],
      ]),
    ),
  };
}

describe('deviations of a small plan, by hand', () => {
  const found = judged([...build, ...fit]);

  test('task by task', () => {
    expect(found.tasks).toEqual({
      Dig: {
        startVariance: 0,
        finishVariance: 2,
        durationVariance: 2,
        progressVariance: 0,
        costVariance: -300,
        ownDelay: 2,
        inheritedDelay: 0,
        drivenBy: null,
        light: 'onTrack',
      },
      Pour: {
        startVariance: 2,
        finishVariance: 4,
        durationVariance: 2,
        progressVariance: -0.6,
        costVariance: -60,
        ownDelay: 2,
        inheritedDelay: 2,
        drivenBy: 'Dig',
        light: 'late',
      },
      'Topped out': {
        startVariance: 4,
        finishVariance: 4,
        durationVariance: 0,
        progressVariance: null,
        costVariance: null,
        ownDelay: 0,
        inheritedDelay: 4,
        drivenBy: 'Pour',
        light: 'onTrack',
      },
      Wire: {
        startVariance: 4,
        finishVariance: 4,
        durationVariance: 0,
        progressVariance: null,
        costVariance: null,
        ownDelay: 0,
        inheritedDelay: 4,
        drivenBy: 'Pour',
        light: 'onTrack',
      },
      Approved: {
        startVariance: 4,
        finishVariance: 4,
        durationVariance: 0,
        progressVariance: null,
        costVariance: null,
        ownDelay: 0,
        inheritedDelay: 4,
        drivenBy: 'Wire',
        light: 'onTrack',
      },
    });
  });

  test('phases and project: sums before differences and quotients', () => {
    expect(found.phases).toEqual({
      Build: {
        startVariance: 0,
        finishVariance: 4,
        durationVariance: 4,
        progressVariance: (1240 - 1600) / 1600,
        costVariance: 1240 - 1600,
        light: 'late',
      },
      Fit: {
        startVariance: 4,
        finishVariance: 4,
        durationVariance: 0,
        progressVariance: null,
        costVariance: null,
        light: 'onTrack',
      },
    });
    expect(found.project).toEqual({
      startVariance: 0,
      finishVariance: 4,
      durationVariance: 4,
      progressVariance: (1240 - 2000) / 2400,
      costVariance: 1240 - 1600,
      light: 'late',
    });
  });

  test('milestones slip', () => {
    expect(found.milestones).toEqual({
      'Topped out': ['2026-09-23', '2026-09-29', 4],
      Approved: ['2026-09-29', '2026-10-05', 4],
    });
  });

  test('the order of phases and of tasks in them changes nothing', () => {
    const [head, ...rest] = build;
    expect(judged([...fit, head, ...rest.reverse()])).toEqual(found);
  });

  test('without budgets progress is weighed by the working days of the baseline', () => {
    const { phases } = judged([...build, ...fit].map((task) => ({ ...task, budget: null })));
    // Done 5 + 0.4 × 3 of 5 + 3 days, a milestone of one day not yet reached.
    expect(phases.Build.progressVariance).toBeCloseTo((5 + 1.2 - 9) / 9, 12);
    expect(phases.Build.costVariance).toBeNull();
  });
});

test('a project without a baseline, or without tasks, has no deviation', () => {
  const empty = { startVariance: null, finishVariance: null, durationVariance: null };
  const plan = trackedPlan([], [], calendar, day('2026-09-14'), day('2026-09-25'));
  expect(deviations(plan, rule).project).toEqual({
    ...empty,
    progressVariance: null,
    costVariance: null,
    light: 'notKnown',
  });
});
