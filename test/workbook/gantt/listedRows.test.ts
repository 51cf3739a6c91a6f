import { schedule } from '../../../src/project/schedule/schedule';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import type { Task } from '../../../src/project/records/task';
import { mostRows } from '../../../src/workbook/gantt/ganttLayout';
import { listedRows } from '../../../src/workbook/gantt/listedRows';

function listed(levels: readonly number[]) {
  const tasks = levels.map(
    (level, row): Task =>
      ({
        row,
        id: row + 1,
        level,
        name: `Task ${row + 1}`,
        duration: level === 3 ? 1 : null,
        predecessors: '',
        owner: '',
        budget: null,
        notBefore: null,
        deadline: null,
        pinned: null,
      }) as Task,
  );
  return listedRows(tasks, schedule(tasks, mondayToFriday(2026, 2032), 46_279));
}

/** Phases of ten groups of nine tasks. */
const plan = (phases: number) =>
  Array.from({ length: phases }, () => [
    1,
    ...Array.from({ length: 10 }, () => [2, 3, 3, 3, 3, 3, 3, 3, 3, 3]).flat(),
  ]).flat();

test('as many tasks as the sheet shows are all listed, in their order', () => {
  const levels = plan(19);
  expect(levels.length).toBeLessThanOrEqual(mostRows);
  const rows = listed(levels);
  expect(rows.map(({ place }) => place)).toEqual(levels.map((_level, index) => index + 1));
  expect(rows.map(({ level }) => level)).toEqual(levels);
});

test('of more tasks the summaries are listed', () => {
  const levels = plan(30);
  const rows = listed(levels);
  expect(rows.map(({ place }) => place)).toEqual(
    levels.flatMap((level, index) => (level < 3 ? [index + 1] : [])),
  );
});

test('where even the summaries are too many, the upper levels are', () => {
  const rows = listed(plan(300));
  expect(rows).toHaveLength(300);
  expect(new Set(rows.map(({ level }) => level))).toEqual(new Set([1]));
});

test('of a flat plan the tasks of level 1 are listed beside the summaries', () => {
  const levels = [...plan(30), ...Array.from({ length: 500 }, () => 1)];
  const rows = listed(levels);
  expect(rows.map(({ place }) => place)).toEqual(
    levels.flatMap((level, index) => (level < 3 ? [index + 1] : [])),
  );
});

test('where even the tasks of level 1 are too many, the first of them are listed', () => {
  const rows = listed(Array.from({ length: 2500 }, () => 1));
  expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: mostRows }, (_, index) => index + 1));
});
