import fc from 'fast-check';
import { asExceptions, workedDays } from '../../../src/project/calendar/exceptionCalendar';
import { calendarOf } from '../../../src/project/calendar/calendarKind';
import { printLinks } from '../../../src/project/links/printLinks';
import { outlineOf } from '../../../src/project/outline/outline';
import type { ExportedPlan, ExportedTask } from '../../../src/tables/mspdi/exportedPlan';
import { readMspdi } from '../../../src/tables/mspdi/readMspdi';
import { writeMspdi } from '../../../src/tables/mspdi/writeMspdi';
import { parseIsoDay } from '../../../src/project/values/day';

const start = parseIsoDay('2026-09-14')!;
const people = [
  { name: 'Site lead', department: 'Works', rate: 1000 },
  { name: 'R&D <team>', department: '', rate: null },
  { name: '\u9879\u76ee\u7ecf\u7406', department: '\u7814\u53d1\u90e8', rate: 1234.56 },
];
const day = fc.integer({ min: start - 300, max: start + 900 });
const dayOrNone = fc.option(day, { nil: null });
const halfDays = fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2);
const money = fc.option(
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
  { nil: null },
);
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => `T ${text}`);

const actuals = fc.oneof(
  fc.constant({ start: null, finish: null, share: 0, cost: null, remaining: null }),
  fc.record({ start: day, cost: money, length: fc.integer({ min: 0, max: 60 }) }).map((done) => ({
    start: done.start,
    finish: done.start + done.length,
    share: 1,
    cost: done.cost,
    remaining: null,
  })),
  fc.record({
    start: day,
    finish: fc.constant(null),
    // Where a remaining duration is reported the share is a whole per cent.
    share: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
    cost: money,
    remaining: fc.option(halfDays, { nil: null }),
  }),
);

const leaf = fc.record({
  level: fc.integer({ min: 1, max: 10 }),
  name: words,
  notes: fc.oneof(fc.constant(''), words),
  duration: halfDays,
  notBefore: dayOrNone,
  pinned: fc.constant(null) as fc.Arbitrary<number | null>,
  deadline: dayOrNone,
  budget: money,
  actuals,
  people: fc.subarray(people.map(({ name }) => name)),
  links: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
      lag: fc.integer({ min: -40, max: 40 }),
      unit: fc.constantFrom('days', 'elapsedDays', 'percent'),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
});

/** Tasks 1 to n, outlined as the levels say. */
function planOf(drafts: readonly Omit<ExportedTask, 'id' | 'code' | 'type' | 'baseline'>[]): ExportedPlan {
  const outline = outlineOf(drafts.map(({ level }) => level));
  const tasks = drafts.map((draft, row): ExportedTask => {
    const isSummary = outline.isSummary[row] === 1;
    const type = isSummary ? 'summary' : draft.duration === 0 ? 'milestone' : 'task';
    const links = draft.links.filter(({ id }) => id <= drafts.length && id !== row + 1);
    return {
      ...draft,
      id: row + 1,
      level: outline.levels[row],
      code: outline.codes[row],
      type,
      links: links.map((link) => (link.lag === 0 ? { ...link, unit: 'days' } : link)),
      baseline: isSummary
        ? null
        : { start: start + row, finish: start + row, duration: draft.duration, budget: draft.budget },
    };
  });
  return {
    name: 'Bridge & road',
    manager: 'Site lead',
    currency: 'CNY',
    start,
    finish: start + 100,
    statusDate: start + 30,
    criticalSlack: 0,
    calendar: { weekdays: [1, 2, 3, 4, 5, 6, 7], exceptions: [] },
    people,
    tasks,
  };
}

function there(plan: ExportedPlan) {
  const reading = readMspdi(new TextEncoder().encode(writeMspdi(plan)));
  if (!reading.readable) throw new Error(reading.fault);
  return reading;
}

test('tasks, links, constraints, baseline, progress and people come back as they went', () => {
  const drafts = fc.array(
    leaf.map((fields) => ({
      ...fields,
      isEstimated: false,
      start: { day: start, share: 0 },
      finish: { day: start, share: 1 },
      totalSlack: 0,
      freeSlack: 0,
      critical: false,
    })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(drafts, (given) => {
      const plan = planOf(given as Parameters<typeof planOf>[0]);
      const { plan: back, notes } = there(plan);
      expect(notes).toEqual([]);
      expect(back).toMatchObject({
        name: plan.name,
        manager: plan.manager,
        currency: plan.currency,
        start: plan.start,
        statusDate: plan.statusDate,
        people: plan.people,
      });
      expect(
        back.tasks.map(({ id, level, name, duration, predecessors, notBefore, deadline, budget }) => [
          id,
          level,
          name,
          duration,
          predecessors,
          notBefore,
          deadline,
          budget,
        ]),
      ).toEqual(
        plan.tasks.map((task) => [
          task.id,
          task.level,
          task.name.replace(/\s+/g, ' ').trim(),
          task.type === 'summary' ? '' : task.duration,
          printLinks(task.links.map(({ id, ...link }) => ({ predecessor: { by: 'id', id }, ...link }))),
          task.notBefore ?? '',
          task.deadline ?? '',
          (task.type === 'summary' ? null : task.budget) ?? '',
        ]),
      );
      expect(back.tasks.map(({ owner, helpers }) => [owner, ...helpers!].filter(Boolean))).toEqual(
        plan.tasks.map((task) => task.people),
      );
      const leaves = plan.tasks.filter(({ type }) => type !== 'summary');
      const progress = back.tasks.filter(({ id }) => leaves.some((task) => task.id === id));
      expect(progress.map((task) => task.progress)).toEqual(
        leaves.map(({ baseline, actuals: done }) => ({
          baselineStart: baseline?.start,
          baselineFinish: baseline?.finish,
          budget: baseline?.budget ?? undefined,
          ...(done.start === null
            ? {}
            : {
                actualStart: done.start,
                actualFinish: done.finish ?? undefined,
                actualPercent: done.share,
                actualCost: done.cost ?? undefined,
                remainingDuration: done.remaining ?? undefined,
                updated: plan.statusDate,
              }),
        })),
      );
    }),
    { numRuns: 150 },
  );
});

test('a pinned start, a share to more digits, a name that XML cannot hold, an estimate', () => {
  const plain = planOf([
    {
      level: 1,
      name: 'bell \u0007 rings',
      notes: 'line one\nline two',
      duration: 3,
      isEstimated: true,
      start: null,
      finish: null,
      totalSlack: null,
      freeSlack: null,
      critical: false,
      links: [],
      notBefore: null,
      pinned: start + 5,
      deadline: null,
      budget: null,
      actuals: { start, finish: null, share: 0.3333, cost: null, remaining: null },
      people: [],
    },
  ]);
  expect(there(plain).plan.tasks[0]).toMatchObject({
    name: 'bell rings',
    notes: 'line one\nline two',
    duration: 3,
    pinned: start + 5,
    notBefore: '',
    progress: { actualPercent: 0.3333 },
  });
});

test('a calendar with its holidays', () => {
  const calendar = calendarOf('prc', 2026, 2027, start);
  const described = asExceptions(calendar, () => '');
  const { plan } = there({ ...planOf([]), calendar: described });
  expect(plan.calendar).toEqual(described);
  expect(workedDays(plan.calendar!, 2026, 2027)).toEqual(calendar);
});
