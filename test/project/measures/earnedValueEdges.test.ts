import { earnedShare, type EarningRule } from '../../../src/project/measures/earnedShare';
import { estimateAtCompletion, type EacMethod } from '../../../src/project/measures/estimateAtCompletion';
import { estimateAtCompletionTime } from '../../../src/project/measures/estimateAtCompletionTime';
import { estimateToComplete } from '../../../src/project/measures/estimateToComplete';
import { forecastPeriod } from '../../../src/project/measures/forecastPeriod';
import { milestoneShare } from '../../../src/project/measures/milestoneShare';
import { percentComplete } from '../../../src/project/measures/percentComplete';
import { percentSpent } from '../../../src/project/measures/percentSpent';
import { schedulePerformanceIndexTime } from '../../../src/project/measures/schedulePerformanceIndexTime';
import { toCompletePerformanceIndex } from '../../../src/project/measures/toCompletePerformanceIndex';
import { toCompleteSchedulePerformanceIndex } from '../../../src/project/measures/toCompleteSchedulePerformanceIndex';
import { varianceAtCompletion } from '../../../src/project/measures/varianceAtCompletion';

const methods: EacMethod[] = ['remainingAsPlanned', 'byCpi', 'byCpiAndSpi'];

describe('what is zero or not known', () => {
  test('nothing spent, nothing earned: no pace to foresee from', () => {
    const totals = { budgetAtCompletion: 1000, planned: 0, earned: 0, actualCost: 0 };
    expect(methods.map((method) => estimateAtCompletion(method, totals, null))).toEqual([1000, null, null]);
  });

  test('money spent, nothing earned: only the plan can foresee', () => {
    const totals = { budgetAtCompletion: 1000, planned: 100, earned: 0, actualCost: 50 };
    expect(methods.map((method) => estimateAtCompletion(method, totals, null))).toEqual([1050, null, null]);
  });

  test('a cost that is not known leaves every forecast open', () => {
    const totals = { budgetAtCompletion: 1000, planned: 100, earned: 80, actualCost: null };
    expect(methods.map((method) => estimateAtCompletion(method, totals, 7))).toEqual([null, null, null]);
    expect(estimateAtCompletion('ownEstimate', totals, 7)).toBeNull();
    expect(estimateToComplete(null, 5)).toBeNull();
    expect(varianceAtCompletion(1000, null)).toBeNull();
  });

  test('shares need a budget', () => {
    expect(percentComplete(0, 0)).toBeNull();
    expect(percentSpent(5, 0)).toBeNull();
    expect(percentSpent(1150, 1000)).toBe(1.15);
  });

  test('before the start there is no index of time, without value no forecast of it', () => {
    expect(schedulePerformanceIndexTime(0, 0)).toBeNull();
    expect(estimateAtCompletionTime(6, null)).toBeNull();
    expect(forecastPeriod(1, null)).toBeNull();
  });

  test('a forecast that ends with a period ends in it', () => {
    expect([7, 7.0000000000001, 7.01].map((duration) => forecastPeriod(11, duration))).toEqual([17, 17, 18]);
  });
});

describe('what can no more be reached', () => {
  test('money: the rest has none left', () => {
    expect(toCompletePerformanceIndex(1000, 700, 1000, 1000)).toBe('notAchievable');
    expect(toCompletePerformanceIndex(1000, 700, 1200, 1000)).toBe('notAchievable');
    expect(toCompletePerformanceIndex(1000, 1000, 1200, 1000)).toBeNull();
    expect(toCompletePerformanceIndex(1000, 700, 800, null)).toBeNull();
  });

  test('by the estimate the rest goes at the pace so far', () => {
    expect(toCompletePerformanceIndex(1000, 380, 420, 1000 / (380 / 420))).toBeCloseTo(380 / 420, 12);
  });

  test('time: a later date that was agreed can be reached again', () => {
    expect(toCompleteSchedulePerformanceIndex(6, 4, 6, 6)).toBe('notAchievable');
    expect(toCompleteSchedulePerformanceIndex(6, 4, 6, 10)).toBe(0.5);
    expect(toCompleteSchedulePerformanceIndex(6, null, 6, 10)).toBeNull();
  });
});

describe('earning rules', () => {
  const shares = [0, 0.01, 0.5, 0.99, 1, null];
  test.each<[EarningRule, (number | null)[]]>([
    ['percent', [0, 0.01, 0.5, 0.99, 1, null]],
    ['0-100', [0, 0, 0, 0, 1, null]],
    ['50-50', [0, 0.5, 0.5, 0.5, 1, null]],
    ['milestones', [0, 0.01, 0.5, 0.99, 1, null]],
  ])('%s', (rule, earned) => {
    expect(shares.map((share) => earnedShare(rule, share))).toEqual(earned);
  });

  test('milestones count by weight from the day they were reached', () => {
    const milestones = [
      { weight: 1, reachedOn: 3 },
      { weight: 2, reachedOn: 5 },
      { weight: 1, reachedOn: null },
    ];
    expect([2, 3, 4, 5, 9].map((day) => milestoneShare(milestones, day))).toEqual([
      0, 0.25, 0.25, 0.75, 0.75,
    ]);
    expect(milestoneShare([{ weight: 0, reachedOn: 1 }], 9)).toBeNull();
  });
});
