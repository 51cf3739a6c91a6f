import { standardLimits } from '../../../src/project/health/healthLimits';
import { answer, cells, day, judged, planOf, reportOn, tasksOf, type Given } from './healthOf';

/** A chain between two milestones: nothing to complain about. */
const chain: Given[] = [
  [1, 0, ''],
  [1, 5, '1', { owner: 'Ann' }],
  [1, 5, '2', { owner: 'Ann' }],
  [1, 5, '3', { owner: 'Bob' }],
  [1, 5, '4', { owner: 'Bob' }],
  [1, 0, '5'],
];

/** A chain with changes to some of its rows. */
function chainWith(changes: Readonly<Record<number, Partial<Given[3]> & { links?: string; days?: number }>>) {
  return tasksOf(
    chain.map(([level, duration, predecessors, rest], row): Given => {
      const { links, days, ...more } = changes[row] ?? {};
      return [level, days ?? duration, links ?? predecessors, { ...rest, ...more }];
    }),
  );
}

test('a chain between two milestones passes every point that can be judged', () => {
  const plan = planOf(tasksOf(chain), [], { askedFinish: day('2026-10-09') });
  const points = [
    'logic',
    'leads',
    'lags',
    'linkTypes',
    'hardConstraints',
    'highSlack',
    'negativeSlack',
    'highDuration',
    'invalidDates',
    'resources',
    'criticalPathTest',
    'criticalPathLengthIndex',
  ] as const;
  for (const id of points) expect({ id, passed: judged(plan, id).passed }).toEqual({ id, passed: true });
  for (const id of ['missedTasks', 'baselineExecutionIndex'] as const) {
    expect(judged(plan, id).passed).toBeNull();
  }
});

describe('logic', () => {
  test('names the task that lacks a predecessor, and the one that nothing follows', () => {
    const plan = planOf(chainWith({ 2: { links: '' } }));
    expect(answer(plan, 'logic')).toEqual({ count: 2, of: 4, value: 0.5, passed: false });
    expect(cells(plan, 'logic')).toEqual([
      'successorMissing tasks.predecessors[1]',
      'predecessorMissing tasks.predecessors[2]',
    ]);
  });

  test('a task that lacks both counts once', () => {
    const plan = planOf(tasksOf([...chain, [1, 3, '']]));
    expect(answer(plan, 'logic')).toMatchObject({ count: 1, of: 5, value: 0.2 });
    expect(cells(plan, 'logic')).toHaveLength(2);
  });

  test('a link on a summary counts for what is below it; what is finished is not asked', () => {
    const tasks = tasksOf([
      [1, null, ''],
      [2, 2, ''],
      [2, 2, ''],
      [1, null, '1'],
      [2, 2, ''],
      [2, 2, ''],
    ]);
    expect(cells(planOf(tasks), 'logic')).toEqual([
      'predecessorMissing tasks.predecessors[1]',
      'predecessorMissing tasks.predecessors[2]',
      'successorMissing tasks.predecessors[4]',
      'successorMissing tasks.predecessors[5]',
    ]);
    const done = { actualStart: day('2026-09-14'), actualFinish: day('2026-09-15'), actualPercent: 1 };
    const plan = planOf(tasks, [reportOn(2, done), reportOn(3, done)], { statusDate: day('2026-09-15') });
    expect(answer(plan, 'logic')).toMatchObject({ count: 2, of: 2 });
  });
});

describe('links', () => {
  const plan = planOf(chainWith({ 2: { links: '2FS-1d' }, 3: { links: '3SS+2d' }, 4: { links: '4FF' } }));

  test('a lead is never tolerated', () => {
    expect(answer(plan, 'leads')).toEqual({ count: 1, of: 5, value: 1, passed: false });
    expect(judged(plan, 'leads').findings[0].params).toMatchObject({
      id: 3,
      predecessor: '2 T2',
      link: '2FS-1d',
    });
  });

  test('lags and other types are shares of all links', () => {
    expect(answer(plan, 'lags')).toEqual({ count: 1, of: 5, value: 0.2, passed: false });
    expect(cells(plan, 'lags')).toEqual(['lagUsed tasks.predecessors[3]']);
    expect(answer(plan, 'linkTypes')).toEqual({ count: 2, of: 5, value: 0.6, passed: false });
    const tolerant = { ...plan, limits: { ...standardLimits, share: 0.2, finishToStart: 0.6 } };
    expect(judged(tolerant, 'lags').passed).toBe(true);
    expect(judged(tolerant, 'linkTypes').passed).toBe(true);
  });

  test('without links nothing can be judged', () => {
    const alone = planOf(tasksOf([[1, 5, '']]));
    expect(answer(alone, 'linkTypes')).toEqual({ count: 0, of: 0, value: null, passed: null });
  });
});

test('a pin is a hard constraint; a deadline and a not-before date are none', () => {
  const soft = planOf(chainWith({ 2: { deadline: day('2026-12-01'), notBefore: day('2026-09-22') } }));
  expect(judged(soft, 'hardConstraints').count).toBe(0);
  const hard = planOf(chainWith({ 2: { pinned: day('2026-10-01') } }));
  expect(answer(hard, 'hardConstraints')).toEqual({ count: 1, of: 4, value: 0.25, passed: false });
  expect(cells(hard, 'hardConstraints')).toEqual(['taskPinned tasks.pinned[2]']);
});

test('slack and durations of exactly 44 working days are not high, 45 are', () => {
  const slack = (days: number) =>
    planOf(
      tasksOf([
        [1, days, ''],
        [1, 1, ''],
        [1, 0, '1; 2'],
      ]),
    );
  expect(judged(slack(45), 'highSlack').count).toBe(0);
  expect(answer(slack(46), 'highSlack')).toEqual({ count: 1, of: 2, value: 0.5, passed: false });
  expect(cells(slack(46), 'highSlack')).toEqual(['slackHigh tasks.totalSlack[1]']);
  expect(judged(slack(44), 'highDuration').count).toBe(0);
  expect(answer(slack(45), 'highDuration')).toEqual({ count: 1, of: 2, value: 0.5, passed: false });
  expect(
    judged({ ...slack(45), limits: { ...standardLimits, durationDays: 45 } }, 'highDuration').count,
  ).toBe(0);
});

test('a deadline that cannot be kept makes negative slack on all that leads to it', () => {
  const plan = planOf(chainWith({ 2: { deadline: day('2026-09-23') } }));
  expect(answer(plan, 'negativeSlack')).toEqual({ count: 2, of: 4, value: 2, passed: false });
  expect(judged(plan, 'negativeSlack').findings.map(({ params }) => params.days)).toEqual([-2, -2]);
});

describe('dates', () => {
  test('actual dates to come and circles are invalid', () => {
    const tasks = tasksOf([
      [1, 2, '2'],
      [1, 2, '1'],
      [1, 2, ''],
    ]);
    expect(cells(planOf(tasks), 'invalidDates')).toEqual(['cycle tasks.predecessors[0]']);
  });

  test('missed tasks end after their baseline; the index counts what is finished', () => {
    // Task 2 was two days late, task 3 early, task 4 is due and not finished, task 5 is not due yet.
    const progress = [
      reportOn(2, { actualStart: day('2026-09-14'), actualFinish: day('2026-09-22'), actualPercent: 1 }),
      reportOn(3, { actualStart: day('2026-09-21'), actualFinish: day('2026-09-24'), actualPercent: 1 }),
      reportOn(4, { actualStart: day('2026-09-28'), actualPercent: 0.5 }),
    ];
    const plan = planOf(tasksOf(chain), progress, { statusDate: day('2026-10-05') });
    expect(answer(plan, 'missedTasks')).toMatchObject({ count: 2, of: 3, passed: false });
    expect(cells(plan, 'missedTasks')).toEqual([
      'baselineFinishMissed progress.actualFinish[1]',
      'baselineFinishMissed progress.forecastFinish[3]',
    ]);
    expect(answer(plan, 'baselineExecutionIndex')).toEqual({ count: 1, of: 3, value: 2 / 3, passed: false });
    expect(cells(plan, 'baselineExecutionIndex')).toEqual(['notFinishedAsPlanned progress.actualFinish[3]']);
    expect(judged(plan, 'invalidDates').count).toBe(0);
  });
});

test('work of a day and more wants a person or money', () => {
  const plan = planOf(
    tasksOf([
      [1, 5, ''],
      [1, 5, '', { owner: 'Ann' }],
      [1, 5, '', { budget: 100 }],
      [1, 0.5, ''],
      [1, 0, ''],
    ]),
  );
  expect(answer(plan, 'resources')).toEqual({ count: 1, of: 3, value: 1, passed: false });
  expect(cells(plan, 'resources')).toEqual(['resourcesMissing tasks.owner[0]']);
});

describe('critical path', () => {
  test('a pin behind critical work breaks the path', () => {
    const whole = planOf(tasksOf(chain));
    expect(answer(whole, 'criticalPathTest')).toEqual({ count: 0, of: 1, value: 0, passed: true });
    // Task 3 starts when task 2 ends, by the pin and not by the link: delaying task 2 moves nothing.
    const cut = planOf(chainWith({ 2: { pinned: day('2026-09-21') } }));
    expect(answer(cut, 'criticalPathTest')).toEqual({ count: 1, of: 1, value: 1, passed: false });
    expect(judged(cut, 'criticalPathTest').findings[0].params).toMatchObject({ id: 2, delay: 600 });
    // The try leaves the schedule as it was.
    expect(cut.forecast.network.duration[1]).toBe(5);
  });

  test('CPLI is (length + slack) ÷ length, to the finish asked for or the baseline’s', () => {
    const plan = (askedFinish: string) => planOf(tasksOf(chain), [], { askedFinish: day(askedFinish) });
    expect(judged(plan('2026-10-09'), 'criticalPathLengthIndex').value).toBe(1);
    expect(judged(plan('2026-10-16'), 'criticalPathLengthIndex').value).toBe(25 / 20);
    const tight = plan('2026-10-07');
    expect(answer(tight, 'criticalPathLengthIndex')).toMatchObject({ value: 18 / 20, passed: false });
    expect(judged(tight, 'criticalPathLengthIndex').findings[0].params).toMatchObject({
      length: 20,
      slack: -2,
    });
    // Nothing was done in the first two weeks: 20 days are left and 10 days of slack are lost.
    const late = planOf(tasksOf(chain), [], { statusDate: day('2026-09-25') });
    expect(judged(late, 'criticalPathLengthIndex').value).toBe((20 - 10) / 20);
  });
});
