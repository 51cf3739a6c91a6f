import fc from 'fast-check';
import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import { outlineOf } from '../../../src/project/outline/outline';
import { buildNetwork } from '../../../src/project/schedule/buildNetwork';
import { passesOver } from '../../../src/project/schedule/passes';
import { resolveLinks } from '../../../src/project/schedule/resolveLinks';
import { schedule } from '../../../src/project/schedule/schedule';
import { TimeAxis } from '../../../src/project/schedule/timeAxis';
import { topologyOf } from '../../../src/project/schedule/topology';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';
import { bruteForce, PlainDays, type PlainLink } from './bruteForce';

/** Over the National Day holiday, with its make-up working days. */
const projectStart = parseIsoDay('2026-09-14')!;
const calendar = prcCalendar(2025, 2028);
const plainDays = new PlainDays((day) => isWorkingDay(calendar, day), projectStart);

const date = fc.integer({ min: 0, max: 40 }).map((offset) => projectStart + offset);
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 6, nil: null });

const specs = fc.array(
  fc.record({
    level: fc.integer({ min: 1, max: 3 }),
    duration: fc.constantFrom(0, 0.5, 1, 2, 3, 5, 8),
    notBefore: sometimes(date),
    pinned: sometimes(date),
    deadline: sometimes(date),
    links: fc.array(
      fc.record({
        back: fc.integer({ min: 1, max: 6 }),
        type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
        lag: fc.integer({ min: -3, max: 5 }),
        unit: fc.constantFrom('d' as const, 'd' as const, 'ed' as const, '%' as const),
      }),
      { maxLength: 2 },
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

type Specs = typeof specs extends fc.Arbitrary<infer Value> ? Value : never;

/** A plan both ways: as typed rows, and as plain links. Links go from a row to a later one outside its branch. */
function planOf(specified: Specs) {
  const outline = outlineOf(specified.map(({ level }) => level));
  const isIn = (row: number, above: number): boolean =>
    row === above || (row >= 0 && isIn(outline.parents[row], above));
  const links = specified.flatMap(({ links: given }, to) =>
    given.flatMap(({ back, type, lag, unit }, at): PlainLink[] => {
      const from = to - back;
      const isTwice = given.slice(0, at).some((other) => other.back === back);
      if (from < 0 || isTwice || isIn(to, from)) return [];
      const size = unit === '%' ? lag * 25 : lag;
      return [{ from, to, type, lag: size, unit: size === 0 ? 'd' : unit }];
    }),
  );
  const tasks = specified.map(({ duration, notBefore, pinned, deadline }, row) =>
    taskNamed(`T${row}`, {
      row,
      id: row + 1,
      level: outline.levels[row],
      duration,
      notBefore,
      pinned,
      deadline,
      predecessors: links
        .filter(({ to }) => to === row)
        .map(({ from, type, lag, unit }) => `${from + 1}${type}${lag < 0 ? '' : '+'}${lag}${unit}`)
        .join('; '),
    }),
  );
  const plain = specified.map(({ duration, notBefore, pinned, deadline }, row) => ({
    duration,
    notBefore,
    pinned,
    deadline,
    parent: outline.parents[row],
  }));
  return { tasks, plain, links, outline };
}

test('all times are those of a scheduler that relaxes every bound until nothing moves', () => {
  fc.assert(
    fc.property(specs, (specified) => {
      const { tasks, plain, links, outline } = planOf(specified);
      const axis = new TimeAxis(calendar, projectStart);
      const resolution = resolveLinks(tasks, outline);
      expect(resolution.issues).toEqual([]);
      const network = buildNetwork(tasks, outline, resolution.links, axis, new Map());
      const times = passesOver(network, topologyOf(network), axis);
      bruteForce(plain, links, plainDays).forEach((expected, row) => {
        const actual = {
          start: times.earlyStart[row],
          finish: times.earlyFinish[row],
          totalSlack: times.totalSlack[row],
          freeSlack: times.freeSlack[row],
          ...(outline.isSummary[row]
            ? {}
            : { lateStart: times.lateStart[row], lateFinish: times.lateFinish[row] }),
        };
        for (const [name, value] of Object.entries(actual)) {
          expect([row, name, value]).toEqual([
            row,
            name,
            expect.closeTo(expected[name as keyof typeof expected], 5),
          ]);
        }
      });
    }),
    { numRuns: 600 },
  );
});

test('no link is broken but by a pin, and a broken one leaves its predecessor negative slack', () => {
  fc.assert(
    fc.property(specs, (specified) => {
      const { tasks } = planOf(specified);
      const { brokenLinks, tasks: shown } = schedule(tasks, calendar, projectStart);
      for (const { from, to, type } of brokenLinks) {
        expect(tasks[to].pinned).not.toBeNull();
        // A pin of the predecessor's own keeps its late dates where it is; so does an elapsed lag its whole days.
        const isPlain = !/ed/.test(String(tasks[to].predecessors));
        if (
          isPlain &&
          (type === 'FS' || type === 'FF') &&
          shown[from].type !== 'summary' &&
          tasks[from].pinned === null
        ) {
          expect(shown[from].totalSlack).toBeLessThan(0);
        }
      }
    }),
  );
});

test('what drives a task explains its start', () => {
  fc.assert(
    fc.property(specs, (specified) => {
      const { tasks } = planOf(specified);
      const plan = schedule(tasks, calendar, projectStart);
      tasks.forEach((task, row) => {
        const driver = plan.driverOf(row);
        const { start } = plan.tasks[row];
        if (driver.by === 'child') expect(plan.tasks[driver.row].start).toBe(start);
        if (driver.by === 'pin') expect(task.pinned).not.toBeNull();
        if (driver.by === 'predecessor') {
          expect(driver.row).toBe(plan.columns.drivenBy[row]);
          // Without that link it could start earlier, or another reason takes its place.
          expect(String(task.predecessors) !== '' || plan.outline.parents[row] >= 0).toBe(true);
        }
        if (driver.by === 'projectStart') expect(plan.columns.startOffset[row]).toBe(0);
      });
    }),
  );
});
