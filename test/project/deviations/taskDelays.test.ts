import fc from 'fast-check';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { daysLate } from '../../../src/project/measures/daysLate';
import type { TrackedTask } from '../../../src/project/deviations/trackedTask';
import { taskDelays } from '../../../src/project/deviations/taskDelays';
import type { Task } from '../../../src/project/records/task';
import type { Progressed } from '../../../src/project/schedule/buildNetwork';
import { schedule } from '../../../src/project/schedule/schedule';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';

const calendar = mondayToFriday(2026, 2027);
const start = parseIsoDay('2026-09-14')!;

/** A plan as it was approved, and as it stands with other durations, dates and facts. */
function parted(
  tasks: readonly Task[],
  changes: Readonly<Record<number, Partial<Task>>>,
  facts: ReadonlyMap<number, Progressed> = new Map(),
) {
  const plan = schedule(tasks, calendar, start);
  const changed = tasks.map((task) => ({ ...task, ...changes[task.id] }));
  const forecast = schedule(changed, calendar, start, {}, facts);
  const tracked = tasks.map((_task, row): TrackedTask | undefined =>
    plan.outline.isSummary[row] === 1
      ? undefined
      : {
          baseline: plan.tasks[row],
          current: forecast.tasks[row],
          plannedShare: null,
          doneShare: null,
          budget: null,
          plannedValue: null,
          earnedValue: null,
          actualCost: null,
        },
  );
  const delays = taskDelays({ tasks: changed, calendar, projectStart: start, forecast, tracked });
  return { plan, forecast, delays };
}

const shown = ({ delays }: ReturnType<typeof parted>) =>
  delays.map(({ ownDelay, inheritedDelay, drivenBy }) => [ownDelay, inheritedDelay, drivenBy]);

const chain = [
  taskNamed('Dig', { row: 0, id: 1, duration: 5 }),
  taskNamed('Pour', { row: 1, id: 2, duration: 3, predecessors: '1' }),
  taskNamed('Cure', { row: 2, id: 3, duration: 4, predecessors: '2FS+2d' }),
  taskNamed('Handed over', { row: 3, id: 4, duration: 0, predecessors: '3' }),
];

describe('own and inherited delay', () => {
  test('nothing changed, nothing is late', () => {
    expect(shown(parted(chain, {}))).toEqual([
      [0, 0, -1],
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
    ]);
  });

  test('a delay is owned once and inherited along the chain', () => {
    expect(shown(parted(chain, { 1: { duration: 7 }, 3: { duration: 5 } }))).toEqual([
      [2, 0, -1],
      [0, 2, 0],
      [1, 2, 1],
      [0, 3, 2],
    ]);
  });

  test('what is made up is own too', () => {
    expect(shown(parted(chain, { 1: { duration: 9 }, 2: { duration: 1 } }))).toEqual([
      [4, 0, -1],
      [-2, 4, 0],
      [0, 2, 1],
      [0, 2, 2],
    ]);
  });

  test('a not-before date that holds the start back is own', () => {
    const held = parted(chain, { 1: { duration: 6 }, 2: { notBefore: start + 9 } });
    expect(shown(held)).toEqual([
      [1, 0, -1],
      [1, 1, 0],
      [0, 2, 1],
      [0, 2, 2],
    ]);
  });

  test('the gap that a baseline held open swallows a delay first, and brings nothing when it grows', () => {
    const held = [chain[0], { ...chain[1], notBefore: start + 9 }];
    expect(shown(parted(held, { 1: { duration: 6 } }))[1]).toEqual([0, 0, -1]);
    expect(shown(parted(held, { 1: { duration: 9 } }))[1]).toEqual([0, 2, 0]);
    expect(shown(parted(held, { 1: { duration: 2 } }))[1]).toEqual([0, 0, -1]);
  });

  test('of several predecessors the one that now drives counts', () => {
    const joined = [
      taskNamed('A', { row: 0, id: 1, duration: 5 }),
      taskNamed('B', { row: 1, id: 2, duration: 3 }),
      taskNamed('C', { row: 2, id: 3, duration: 2, predecessors: '1; 2' }),
    ];
    expect(shown(parted(joined, { 2: { duration: 8 } }))[2]).toEqual([0, 3, 1]);
    expect(shown(parted(joined, { 1: { duration: 1 } }))[2]).toEqual([0, -2, 1]);
  });

  test.each([
    ['1SS+2d', { duration: 7 }, [0, 0, 0]],
    ['1SS+2d', { notBefore: start + 2 }, [0, 2, 0]],
    ['1FF+1d', { duration: 7 }, [0, 2, 0]],
    ['1FS+40%', { duration: 10 }, [0, 7, 0]],
    ['1FS+3ed', { duration: 6 }, [0, 3, 0]],
    ['1FS+3ed', { duration: 4 }, [0, -1, 0]],
    ['1SF+9d', { notBefore: start + 1 }, [0, 1, 0]],
  ] as const)('a link %s carries what moves its end', (predecessors, change, expected) => {
    const linked = [
      taskNamed('A', { row: 0, id: 1, duration: 5 }),
      taskNamed('B', { row: 1, id: 2, duration: 3, predecessors }),
    ];
    expect(shown(parted(linked, { 1: change }))[1]).toEqual(expected);
  });

  test('a task that ends with its predecessor owns no longer duration', () => {
    const linked = [
      taskNamed('A', { row: 0, id: 1, duration: 8 }),
      taskNamed('B', { row: 1, id: 2, duration: 3, predecessors: '1FF' }),
    ];
    expect(shown(parted(linked, { 1: { duration: 10 }, 2: { duration: 5 } }))[1]).toEqual([0, 2, 0]);
  });

  test('work that began as planned in spite of a late predecessor inherits nothing', () => {
    const facts = new Map([[1, { start: 5, duration: 4 }]]);
    expect(shown(parted(chain, { 1: { duration: 8 } }, facts)).slice(0, 3)).toEqual([
      [3, 0, -1],
      [1, 0, 0],
      [0, 1, 1],
    ]);
  });

  test('work that began late behind a late predecessor inherits what that explains', () => {
    const facts = new Map([[1, { start: 9, duration: 3 }]]);
    expect(shown(parted(chain, { 1: { duration: 8 } }, facts)).slice(0, 3)).toEqual([
      [3, 0, -1],
      [1, 3, 0],
      [0, 4, 1],
    ]);
  });

  test('a phase hands its delay on, and links to a phase hold for what is in it', () => {
    const phases = [
      taskNamed('Shell', { row: 0, id: 1, duration: null }),
      taskNamed('Walls', { row: 1, id: 2, level: 2, duration: 5 }),
      taskNamed('Roof', { row: 2, id: 3, level: 2, duration: 5, predecessors: '2' }),
      taskNamed('Fittings', { row: 3, id: 4, duration: null, predecessors: '1' }),
      taskNamed('Paint', { row: 4, id: 5, level: 2, duration: 2 }),
    ];
    expect(shown(parted(phases, { 3: { duration: 8 } }))).toEqual([
      [null, null, -1],
      [0, 0, -1],
      [3, 0, 1],
      [null, null, -1],
      [0, 3, 0],
    ]);
  });

  test('tasks in a circle have no delay and stop nobody', () => {
    const ring = [
      taskNamed('A', { row: 0, id: 1, predecessors: '2' }),
      taskNamed('B', { row: 1, id: 2, predecessors: '1' }),
      taskNamed('C', { row: 2, id: 3, predecessors: '2' }),
    ];
    expect(shown(parted(ring, { 3: { duration: 3 } }))).toEqual([
      [null, null, -1],
      [null, null, -1],
      [2, 0, -1],
    ]);
  });
});

const link = fc.constantFrom('', 'FS', 'SS', 'FF', 'SF', 'FS+2d', 'SS-1d', 'FF+50%', 'FS+3ed', 'SF+4d');

/** A network with links backwards only, some outline, and what became of it. */
const network = fc
  .array(
    fc.record({
      duration: fc.nat({ max: 8 }),
      later: fc.integer({ min: -4, max: 6 }),
      level: fc.integer({ min: 1, max: 3 }),
      heldBack: fc.option(fc.nat({ max: 40 }), { nil: null }),
      began: fc.option(fc.record({ start: fc.nat({ max: 40 }), duration: fc.nat({ max: 10 }) }), {
        nil: null,
      }),
      links: fc.array(fc.tuple(fc.nat(), link), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    tasks: rows.map(({ duration, level, links }, row) => {
      const into = new Map(
        links.flatMap(([from, type]) => (row === 0 ? [] : [[(from % row) + 1, type] as const])),
      );
      const predecessors = [...into].map(([id, type]) => `${id}${type}`).join('; ');
      return taskNamed('', { row, id: row + 1, level, duration, predecessors });
    }),
    changes: Object.fromEntries(
      rows.map(({ duration, later, heldBack }, row) => [
        row + 1,
        {
          duration: duration === 0 ? 0 : Math.max(1, duration + later),
          notBefore: heldBack === null ? null : start + heldBack,
        },
      ]),
    ),
    facts: new Map(rows.flatMap(({ began }, row) => (began === null ? [] : [[row, began] as const]))),
  }));

test('own and inherited delay add up to the finish variance of every task', () => {
  fc.assert(
    fc.property(network, ({ tasks, changes, facts }) => {
      const { plan, forecast, delays } = parted(tasks, changes, facts);
      tasks.forEach((_task, row) => {
        if (plan.outline.isSummary[row] === 1) return;
        const late = daysLate(plan.tasks[row].finish, forecast.tasks[row].finish, calendar);
        const { ownDelay, inheritedDelay } = delays[row];
        expect(late === null ? null : ownDelay! + inheritedDelay!).toBe(late);
      });
    }),
    { numRuns: 300 },
  );
});

/** Whole days and links in working days only: then nothing is rounded, and a task that changed nothing owns nothing. */
test('a task that changed nothing and did not begin owns no delay', () => {
  const plain = network.map(({ tasks, changes }) => ({
    tasks: tasks.map((task) => ({
      ...task,
      level: 1,
      duration: Math.max(1, task.duration ?? 1),
      predecessors: String(task.predecessors).replaceAll('+50%', '+1d'),
    })),
    changes: Object.fromEntries(
      Object.entries(changes).map(([id, { duration }]) => [id, { duration: Math.max(1, duration) }]),
    ),
  }));
  fc.assert(
    fc.property(plain, ({ tasks, changes }) => {
      const { delays } = parted(tasks, changes);
      tasks.forEach(({ id, duration }, row) => {
        if (changes[id].duration !== duration) return;
        expect([id, delays[row].ownDelay]).toEqual([id, 0]);
      });
    }),
    { numRuns: 1000 },
  );
});

test('the order of the rows changes nothing', () => {
  const flat = network.map((plan) => ({
    ...plan,
    tasks: plan.tasks.map((task) => ({ ...task, level: 1 })),
  }));
  fc.assert(
    fc.property(flat, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (plan, keys) => {
      const straight = parted(plan.tasks, plan.changes, plan.facts);
      const order = plan.tasks.map((_task, row) => row).sort((a, b) => keys[a] - keys[b] || a - b);
      const tasks = order.map((from, row) => ({ ...plan.tasks[from], row }));
      const facts = new Map(
        order.flatMap((from, row) => (plan.facts.has(from) ? [[row, plan.facts.get(from)!] as const] : [])),
      );
      const turned = parted(tasks, plan.changes, facts);
      order.forEach((from, row) => {
        const { drivenBy, ...parts } = turned.delays[row];
        const { drivenBy: driver, ...expected } = straight.delays[from];
        expect(parts).toEqual(expected);
        expect(tasks[drivenBy]?.id).toBe(plan.tasks[driver]?.id);
      });
    }),
    { numRuns: 200 },
  );
});
