import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTaskCsv } from '../../../src/tables/import/readTaskCsv';
import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import type { Task } from '../../../src/project/records/task';
import { schedule } from '../../../src/project/schedule/schedule';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';
import { describeWhere, sharedData } from '../../support/tools';

const prc = prcCalendar(2025, 2028);
const day = (iso: string) => parseIsoDay(iso)!;
const iso = (value: number | null) => (value === null ? null : formatIsoDay(value));

describe('schedule', () => {
  test('gives the golden network of the table contract', () => {
    const tasks = [
      taskNamed('A', { id: 1, duration: 5 }),
      taskNamed('B', { id: 2, duration: 8, predecessors: '1' }),
      taskNamed('C', { id: 3, duration: 6, predecessors: '1SS+2d' }),
      taskNamed('D', { id: 4, duration: 4, predecessors: '2FF+1d; 3FS-1d' }),
      taskNamed('E', { id: 5, duration: 3, predecessors: '2SF+9d' }),
      taskNamed('M', { id: 6, duration: 0, predecessors: '4; 5' }),
    ];
    const shown = schedule(tasks, prc, day('2026-09-14')).tasks.map((task) => [
      iso(task.start),
      iso(task.finish),
      task.totalSlack,
      task.freeSlack,
      task.critical,
    ]);
    expect(shown).toEqual([
      ['2026-09-14', '2026-09-18', 0, 0, true],
      ['2026-09-20', '2026-09-30', 0, 0, true],
      ['2026-09-16', '2026-09-22', 3, 3, false],
      ['2026-09-28', '2026-10-08', 0, 0, true],
      ['2026-09-29', '2026-10-08', 0, 0, true],
      ['2026-10-08', '2026-10-08', 0, 0, true],
    ]);
  });

  test('names a cycle task by task and schedules everything outside it', () => {
    const tasks = [
      taskNamed('Dig', { row: 0, id: 1 }),
      taskNamed('Pour', { row: 1, id: 2, predecessors: '1; 4' }),
      taskNamed('Cure', { row: 2, id: 3, predecessors: '2' }),
      taskNamed('Strip', { row: 3, id: 4, predecessors: '3' }),
      taskNamed('Paint', { row: 4, id: 5, predecessors: '4; 1' }),
    ];
    const result = schedule(tasks, prc, day('2026-09-14'));
    expect(result.issues).toEqual([
      expect.objectContaining({
        code: 'cycle',
        row: 1,
        params: { tasks: '2 Pour → 3 Cure → 4 Strip → 2 Pour' },
      }),
    ]);
    expect(result.tasks.map((task) => iso(task.start))).toEqual([
      '2026-09-14',
      null,
      null,
      null,
      '2026-09-15',
    ]);
  });

  test('rolls summaries up and hands their links down', () => {
    const tasks = [
      taskNamed('Phase 1', { id: 1, duration: null }),
      taskNamed('Dig', { id: 2, level: 2, duration: 3 }),
      taskNamed('Pour', { id: 3, level: 2, duration: 2, predecessors: '2' }),
      taskNamed('Phase 2', { id: 4, duration: null, predecessors: '1' }),
      taskNamed('Paint', { id: 5, level: 2, duration: 1 }),
    ];
    const result = schedule(tasks, mondayToFriday(2026, 2026), day('2026-09-14'));
    expect(result.tasks.map((task) => [task.type, iso(task.start), iso(task.finish), task.duration])).toEqual(
      [
        ['summary', '2026-09-14', '2026-09-18', 5],
        ['task', '2026-09-14', '2026-09-16', 3],
        ['task', '2026-09-17', '2026-09-18', 2],
        ['summary', '2026-09-21', '2026-09-21', 1],
        ['task', '2026-09-21', '2026-09-21', 1],
      ],
    );
  });

  test('a deadline makes negative slack and moves nothing; not-before and pins move', () => {
    const tasks = [
      taskNamed('Late', { id: 1, duration: 5, deadline: day('2026-09-16') }),
      taskNamed('Wait', { id: 2, duration: 1, notBefore: day('2026-09-23') }),
      taskNamed('Pin', { id: 3, duration: 1, predecessors: '1', pinned: day('2026-09-15') }),
    ];
    const shown = schedule(tasks, mondayToFriday(2026, 2026), day('2026-09-14')).tasks;
    expect(shown.map((task) => iso(task.start))).toEqual(['2026-09-14', '2026-09-23', '2026-09-15']);
    expect(shown[0].totalSlack).toBe(-4);
  });

  test('elapsed and percentual lags', () => {
    const tasks = [
      taskNamed('Pour', { id: 1, duration: 4 }),
      taskNamed('Strip', { id: 2, predecessors: '1FS+3ed' }),
      taskNamed('Check', { id: 3, predecessors: '1SS+50%' }),
    ];
    const shown = schedule(tasks, mondayToFriday(2026, 2026), day('2026-09-14')).tasks;
    expect(shown.map((task) => iso(task.start))).toEqual(['2026-09-14', '2026-09-21', '2026-09-16']);
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            duration: fc.integer({ min: 0, max: 9 }),
            lag: fc.integer({ min: -3, max: 5 }),
            back: fc.integer({ min: 1, max: 4 }),
            type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
          }),
          { minLength: 2, maxLength: 12 },
        ),
        fc.integer(),
        (specs, seed) => {
          const tasks = specs.map(({ duration, lag, back, type }, row) =>
            taskNamed(`T${row}`, {
              id: row + 1,
              duration,
              predecessors: row >= back ? `${row + 1 - back}${type}${lag < 0 ? '' : '+'}${lag}d` : '',
            }),
          );
          const turned = [...tasks].sort((a, b) => ((a.id * 7919 + seed) % 13) - ((b.id * 7919 + seed) % 13));
          const straight = schedule(tasks, prc, day('2026-09-14'));
          const mixed = schedule(turned, prc, day('2026-09-14'));
          const idOf = (of: readonly Task[], row: number) => (row < 0 ? null : of[row].id);
          turned.forEach((task, row) => {
            const { drivenBy: mixedDriver, ...mixedColumns } = mixed.columns;
            const { drivenBy, ...columns } = straight.columns;
            for (const [name, column] of Object.entries(columns)) {
              expect(mixedColumns[name as keyof typeof columns][row]).toBe(column[task.id - 1]);
            }
            expect(idOf(turned, mixedDriver[row])).toBe(idOf(tasks, drivenBy[task.id - 1]));
          });
        },
      ),
    );
  });

  describeWhere(sharedData, 'shared data', 'published plans', () => {
    test('PSPLIB: the critical-path length', () => {
      const nets = JSON.parse(readFileSync(join(sharedData!, 'psplib-sample.json'), 'utf8')) as unknown;
      const list = (Array.isArray(nets) ? nets : Object.values(nets as object).find(Array.isArray)) as {
        id: string;
        dur: number[];
        suc: number[][];
        mpm: number;
      }[];
      expect(list.length).toBe(40);
      for (const net of list) {
        const preds = net.dur.map((): number[] => []);
        net.suc.forEach((successors, from) => successors.forEach((to) => preds[to - 1].push(from + 1)));
        const tasks = net.dur.map((duration, row) =>
          taskNamed('', { id: row + 1, duration, predecessors: preds[row].join(';') }),
        );
        const start = day('2026-01-05');
        const { finish } = schedule(tasks, mondayToFriday(2026, 2040), start);
        const weekdays = Array.from({ length: finish! - start + 1 }, (_, offset) => start + offset).filter(
          (each) => (each - 2) % 7 < 5,
        ).length;
        expect([net.id, weekdays]).toEqual([net.id, net.mpm]);
      }
    });

    test('SAS/OR, example 4.6: dates and floats of the weekday calendar', () => {
      const { sasCpm } = JSON.parse(readFileSync(join(sharedData!, 'textbook.json'), 'utf8')) as {
        sasCpm: {
          start: string;
          durations: Record<string, number>;
          successors: Record<string, string[]>;
          publishedRows: Record<string, [string, string, string, string, number, number]>;
        };
      };
      const names = Object.keys(sasCpm.durations);
      const tasks = names.map((name, row) =>
        taskNamed(name, {
          row,
          id: row + 1,
          duration: sasCpm.durations[name],
          predecessors: names
            .flatMap((from, at) => (sasCpm.successors[from].includes(name) ? [at + 1] : []))
            .join('; '),
        }),
      );
      const shown = schedule(tasks, mondayToFriday(2003, 2005), day(sasCpm.start)).tasks;
      const ours = names.flatMap((name, row) => {
        const { start, finish, totalSlack, freeSlack } = shown[row];
        return name in sasCpm.publishedRows ? [[name, iso(start), iso(finish), totalSlack, freeSlack]] : [];
      });
      const published = Object.entries(sasCpm.publishedRows).map(([name, row]) => [
        name,
        row[0],
        row[1],
        row[4],
        row[5],
      ]);
      expect(ours).toEqual(published);
    });

    test('a real construction plan: the starts that its own tool computed', () => {
      const reading = readTaskCsv(readFileSync(join(sharedData!, 'real-project/plan.csv')));
      if (!reading.readable) throw new Error(reading.reason);
      const tasks = reading.tasks.map((task, row) =>
        taskNamed(task.name, {
          row,
          id: task.id,
          level: task.level,
          duration: typeof task.duration === 'number' ? task.duration : null,
          predecessors: task.predecessors,
          // The works holiday is a date of the calendar year, which the source keeps outside its table.
          notBefore: task.id === 31 ? day('2007-08-15') : null,
        }),
      );
      const shown = schedule(tasks, mondayToFriday(2006, 2009), day('2006-04-17'));
      expect(shown.issues).toEqual([]);
      const published = readFileSync(join(sharedData!, 'real-project/plan.csv'), 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => /(\d\d)\/(\d\d)\/(\d{4}) [\d:]+$/.exec(line));
      const wrong = published.flatMap((found, row) => {
        if (!found) return [];
        const expected = `${found[3]}-${found[1]}-${found[2]}`;
        const actual = iso(shown.tasks[row].start);
        return actual === expected ? [] : [`${tasks[row].id} ${tasks[row].name}: ${actual}, not ${expected}`];
      });
      expect(wrong).toEqual([]);
    });
  });
});
