import { checkTasks } from '../../../src/project/checks/checkTasks';
import { issue } from '../../../src/project/issue';
import { answer, cells, day, judged, planOf, tasksOf } from './healthOf';

test('points of the checks count rows, not issues, and keep their cells', () => {
  const tasks = tasksOf([
    [1, null, ''],
    [2, 3, '', { owner: 'Ann', deliverable: 'Plan', criterion: 'signed' }],
    [2, 3, ''],
    [2, 0, ''],
  ]);
  const plan = planOf(tasks);
  const checked = { ...plan, issues: checkTasks(tasks, plan.schedule.outline, ['Ann']) };
  expect(answer(checked, 'owners')).toEqual({ count: 2, of: 3, value: 2, passed: false });
  expect(cells(checked, 'owners')).toEqual(['ownerMissing tasks.owner[2]', 'ownerMissing tasks.owner[3]']);
  expect(answer(checked, 'deliverables')).toEqual({ count: 1, of: 2, value: 1, passed: false });
  expect(cells(checked, 'deliverables')).toHaveLength(2);
});

test.each([
  ['accountability', 'accountableNotOne'],
  ['goals', 'goalIncomplete'],
  ['cadence', 'notReported'],
  ['causes', 'varianceWithoutNextStep'],
  ['changes', 'unauthorisedChange'],
] as const)('%s fails where the checks found %s', (id, code) => {
  const plan = planOf(tasksOf([[1, 3, '']]), [], { goals: 1 });
  expect(judged(plan, id).passed).toBe(true);
  const found = [issue(code, { table: 'tasks', row: 0, column: 'name' })];
  expect(judged({ ...plan, issues: found }, id)).toMatchObject({ passed: false, findings: found });
});

test('risk reviews and work in sequence are judged where there is something to judge', () => {
  const plan = planOf(tasksOf([[1, 3, '']]));
  expect(judged(plan, 'riskReviews').passed).toBeNull();
  expect(judged(plan, 'sequence').passed).toBeNull();
  const late = [issue('riskReviewOverdue', { table: 'risks', row: 2, column: 'reviewed' })];
  expect(answer({ ...plan, highRisks: 2, issues: late }, 'riskReviews')).toEqual({
    count: 1,
    of: 2,
    value: 1,
    passed: false,
  });
});

describe('stages', () => {
  test('a stage ends in a milestone behind its work, not in one before its end', () => {
    const plan = planOf(
      tasksOf([
        [1, null, ''],
        [2, 3, ''],
        [2, 0, '2'],
        [1, null, ''],
        [2, 3, '3'],
        [2, 0, ''],
        [1, null, ''],
        [2, null, ''],
        [3, 3, '5'],
        [3, 0, '9'],
      ]),
    );
    expect(answer(plan, 'stageMilestones')).toEqual({ count: 1, of: 3, value: 1, passed: false });
    expect(cells(plan, 'stageMilestones')).toEqual(['stageWithoutMilestone tasks.name[3]']);
  });

  test('where one summary holds the whole plan, the stages are below it; a flat plan has none', () => {
    const whole = planOf(
      tasksOf([
        [1, null, ''],
        [2, null, ''],
        [3, 3, ''],
        [3, 0, '3'],
        [2, null, ''],
        [3, 3, '4'],
      ]),
    );
    expect(cells(whole, 'stageMilestones')).toEqual(['stageWithoutMilestone tasks.name[4]']);
    expect(judged(planOf(tasksOf([[1, 3, '']])), 'stageMilestones').passed).toBeNull();
  });
});

describe('workload', () => {
  const tasks = tasksOf([
    [1, 5, '', { owner: 'Ann' }],
    [1, 5, '', { owner: 'Ann' }],
    [1, 5, '', { owner: 'Ann' }],
    [1, 2, '1SS+3d', { owner: 'Ann' }],
    [1, 2, '1', { owner: 'Ann' }],
    [1, 5, '', { owner: 'Bob' }],
  ]);

  test('four tasks on one day are more than three; the finding stands at the person', () => {
    const plan = planOf(tasks, [], { personRows: new Map([['Ann', 4]]) });
    expect(answer(plan, 'workload')).toEqual({ count: 1, of: 2, value: 1, passed: false });
    expect(cells(plan, 'workload')).toEqual(['personOverloaded people.load[4]']);
    expect(judged(plan, 'workload').findings[0].params).toMatchObject({
      name: 'Ann',
      date: '2026-09-17',
      count: 4,
      tasks: '1, 2, 3, 4',
    });
  });

  test('what follows one another is no overload, and what is finished neither', () => {
    const plan = planOf(tasks);
    expect(judged({ ...plan, limits: { ...plan.limits, tasksAtATime: 4 } }, 'workload').passed).toBe(true);
    expect(cells(plan, 'workload')).toEqual(['personOverloaded tasks.owner[0]']);
    const later = planOf(tasks, [], { statusDate: day('2026-09-18') });
    expect(judged(later, 'workload').findings[0].params.date).toBe('2026-09-24');
  });
});
