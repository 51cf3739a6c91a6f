import { civilDate, weekday } from '../../../src/project/values/day';
import { daySteps, slotCount, type GanttUnit } from '../../../src/tables/gantt/ganttUnit';
import { scaleStart, stepOf, timeScale } from '../../../src/tables/gantt/timeScale';

/** 2026-09-16, a Wednesday. */
const first = 46_281;

const spanOf = (days: number, statusDate: number | null = null) => ({
  first,
  last: first + days - 1,
  statusDate,
});

test.each([
  [1, 1],
  [82, 1],
  [83, 2],
  [166, 2],
  [167, 3],
  [250, 3],
  [251, 4],
  [334, 4],
  [335, 5],
  [419, 6],
  [502, 6],
  [503, 7],
  [586, 7],
  [587, 8],
  [671, 10],
  [839, 12],
  [1007, 14],
  [1174, 14],
  [1175, 17],
  [1427, 21],
  [1762, 21],
  [1763, 25],
  [2099, 30],
  [2540, 30],
  [2600, 91],
])('a plan of %i days takes columns of %i', (days, step) => {
  expect(stepOf('auto', spanOf(days))).toBe(step);
});

test('a plan of six weeks fills half of the columns, from four months on two thirds, from eight three quarters', () => {
  for (let days = 42; days <= 2500; days += 1) {
    const span = spanOf(days);
    const step = stepOf('auto', span);
    const used = timeScale(step, scaleStart(step, span)).filter(({ from }) => from <= span.last).length;
    // Three columns less: a scale begins on a Monday, and may end in the middle of a column.
    const share = days < 126 ? 1 / 2 : days < 251 ? 2 / 3 : 3 / 4;
    const wanted = slotCount * share - (days < 126 ? 0 : 3);
    expect([days, used >= wanted]).toEqual([days, true]);
  }
});

test.each<[GanttUnit, number]>([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['quarter', 91],
])('whoever chooses %s gets it, whatever the span', (unit, step) => {
  expect(stepOf(unit, spanOf(10))).toBe(step);
  expect(stepOf(unit, spanOf(3000))).toBe(step);
});

test('columns follow each other without a gap, weeks from Monday, months from their first day', () => {
  for (const step of [...daySteps, 30, 91] as const) {
    const slots = timeScale(step, scaleStart(step, spanOf(50)));
    expect(slots).toHaveLength(slotCount);
    slots.slice(1).forEach(({ from }, index) => expect(from).toBe(slots[index].to + 1));
    expect(slots[0].from).toBeLessThanOrEqual(first);
    if (step < 30) expect(weekday(slots[0].from)).toBe(1);
    else expect(slots.map(({ from }) => civilDate(from).dayOfMonth)).toEqual(slots.map(() => 1));
  }
});

test('a scale that is too short for the plan begins a quarter of the page before the status date', () => {
  const span = spanOf(1000, first + 500);
  expect(scaleStart(1, span)).toBeGreaterThan(first + 500 - 30);
  expect(scaleStart(1, span)).toBeLessThanOrEqual(first + 500 - 21);
  expect(scaleStart(1, spanOf(1000, first + 3))).toBe(first - 2);
  expect(scaleStart(14, span)).toBe(first - 2);
});

test('months are named where they begin, at the left edge where there is room', () => {
  const named = (step: 1 | 7 | 21 | 30, start: number) =>
    timeScale(step, start).flatMap(({ turns }, slot) => (turns ? [slot] : []));
  // From Monday 2026-09-14: September has 17 days left.
  expect(named(1, 46_279).slice(0, 3)).toEqual([0, 17, 48]);
  // Three weeks of September are too narrow for its name.
  expect(named(7, 46_279).slice(0, 2)).toEqual([2, 6]);
  // From 2026-09-01 by months: years.
  expect(named(21, 46_279)[0]).toBe(5);
  expect(named(30, 46_266)).toEqual([4, 16, 28, 40, 52, 64, 76]);
});
