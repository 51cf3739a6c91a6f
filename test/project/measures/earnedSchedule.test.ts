import fc from 'fast-check';
import { earnedSchedule } from '../../../src/project/measures/earnedSchedule';
import { plannedDuration } from '../../../src/project/measures/plannedDuration';

describe('earnedSchedule', () => {
  test('is not known while nothing is planned or the value is not known', () => {
    expect(earnedSchedule([], 5)).toBeNull();
    expect(earnedSchedule([0], 5)).toBeNull();
    expect(earnedSchedule([0, 0, 0], 5)).toBeNull();
    expect(earnedSchedule([0, 10], null)).toBeNull();
  });

  test('lies within the first period below its planned value', () => {
    expect(earnedSchedule([0, 100, 300], 0)).toBe(0);
    expect(earnedSchedule([0, 100, 300], 25)).toBe(0.25);
    expect(earnedSchedule([40, 100], 10)).toBe(0);
  });

  test('is the planned duration once all is earned, or more', () => {
    expect(earnedSchedule([0, 100, 300], 300)).toBe(2);
    expect(earnedSchedule([0, 100, 300, 300, 300], 300)).toBe(2);
    expect(earnedSchedule([0, 100, 300], 350)).toBe(2);
  });

  test('is the end of a planned pause, and before it as soon as a trifle is missing', () => {
    const pause = [0, 100, 200, 200, 200, 300];
    expect(earnedSchedule(pause, 200)).toBe(4);
    expect(earnedSchedule(pause, 199)).toBe(1.99);
    expect(earnedSchedule(pause, 250)).toBe(4.5);
    expect(earnedSchedule([0, 0, 0, 60], 30)).toBe(2.5);
  });

  test('does not stumble over the last digit of a sum', () => {
    const thirds = [0, 0.1, 0.1 + 0.2, 0.6];
    expect(earnedSchedule(thirds, 0.3)).toBeCloseTo(2, 12);
    expect(earnedSchedule(thirds, 0.6 - 1e-16)).toBe(3);
  });

  const curves = fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 30 })
    .filter((steps) => steps.some((step) => step > 0))
    .map((steps) => steps.reduce((curve, step) => [...curve, curve[curve.length - 1] + step], [0]));

  test('finds the planned value again, and never falls as more is earned', () => {
    fc.assert(
      fc.property(curves, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (planned, shares) => {
        const whole = planned[planned.length - 1];
        const end = plannedDuration(planned)!;
        let before = 0;
        for (const share of [...shares].sort((a, b) => a - b)) {
          const earned = share * whole;
          const es = earnedSchedule(planned, earned)!;
          const from = Math.min(Math.floor(es), end - 1);
          const value = planned[from] + (es - from) * (planned[from + 1] - planned[from]);
          expect(Math.abs(value - earned)).toBeLessThan(whole * 1e-8);
          expect(es).toBeGreaterThanOrEqual(before);
          before = es;
        }
      }),
    );
  });

  test('is behind the time just where less is earned than planned', () => {
    fc.assert(
      fc.property(curves, fc.nat(29), fc.nat(15000), (planned, time, earned) => {
        const at = Math.min(time, plannedDuration(planned)!);
        expect(earnedSchedule(planned, earned)! >= at).toBe(earned >= planned[at]);
      }),
    );
  });
});
