import fc from 'fast-check';
import type { EarnedTask } from '../../../src/project/earnedValue/earnedTask';
import { periodFigures } from '../../../src/project/earnedValue/periodFigures';
import {
  projectEarnedValue,
  type EarnedMeasures,
  type EarnedPlan,
} from '../../../src/project/earnedValue/projectEarnedValue';
import type { EarningRule } from '../../../src/project/measures/earnedShare';
import { outlineOf } from '../../../src/project/outline/outline';

/** A task with nothing known but what is said. */
function task(known: Partial<EarnedTask>): EarnedTask {
  return {
    budget: null,
    baselineStart: null,
    baselineFinish: null,
    doneShare: null,
    actualCost: null,
    actualStart: null,
    actualFinish: null,
    ...known,
  };
}

/** A plan of tasks side by side, by percent complete and BAC ÷ CPI unless said otherwise. */
function planOf(tasks: readonly EarnedTask[], rest: Partial<EarnedPlan> = {}): EarnedPlan {
  return {
    tasks,
    parents: tasks.map(() => -1),
    earningRule: 'percent',
    statusDay: 5,
    projectStart: 1,
    forecast: { method: 'byCpi', ownEstimate: null },
    ...rest,
  };
}

/** The measures of a plan, those of cost and of time side by side. */
function measuresOf(plan: EarnedPlan) {
  const { rows, project, curves } = projectEarnedValue(plan);
  const flat = ({ cost, time }: EarnedMeasures) => ({ ...cost, ...time });
  return { rows: rows.map(flat), project: flat(project), curves };
}

/** The worked example of the measures as one task a period: 100, 150, 200, 250, 200, 100. */
const steps = [100, 150, 200, 250, 200, 100];
const example = steps.map((budget, at) => task({ budget, baselineStart: at + 1, baselineFinish: at + 1 }));
const exampleOn = (shares: readonly number[], cost: number) =>
  example.map((known, at) => ({
    ...known,
    doneShare: shares[at] ?? null,
    actualCost: at === 0 ? cost : null,
  }));

describe('the worked example as tasks', () => {
  test('on the third day', () => {
    const { project } = measuresOf(planOf(exampleOn([1, 1, 0.65], 420), { statusDay: 3 }));
    expect(project).toMatchObject({ bac: 1000, pv: 450, ev: 380, ac: 420, sv: -70, cv: -40, pd: 6, at: 3 });
    expect(project.es).toBeCloseTo(2.65, 12);
    expect(project.ieacT).toBeCloseTo(6 / (2.65 / 3), 12);
    expect(project.forecastFinish).toBe(7);
    expect(project.eac.byCpiAndSpi).toBeCloseTo(1231.5, 2);
    expect(project.tcpiEac).toBeCloseTo(380 / 420, 12);
  });

  test('on the eighth day, when the money is gone', () => {
    const { project } = measuresOf(planOf(exampleOn([1, 1, 1, 1, 1, 0.9], 1150), { statusDay: 8 }));
    expect(project.tcpiBac).toBe('notAchievable');
    expect(project.tspi).toBe('notAchievable');
    expect(project.es).toBeCloseTo(5.9, 12);
    expect(project.spiT).toBeCloseTo(0.7375, 12);
    expect(project.forecastFinish).toBe(9);
  });
});

describe('sums before quotients', () => {
  const small = task({ budget: 10, baselineStart: 1, baselineFinish: 5, doneShare: 1, actualCost: 5 });
  const large = task({ budget: 990, baselineStart: 1, baselineFinish: 5, doneShare: 0.5, actualCost: 990 });

  test('a phase is the quotient of sums, not the mean of quotients', () => {
    const summary = task({
      budget: 7777,
      doneShare: 1,
      actualCost: 7777,
      baselineStart: 1,
      baselineFinish: 9,
    });
    const { rows, project } = measuresOf(
      planOf([summary, small, large], { parents: outlineOf([1, 2, 2]).parents }),
    );
    expect(rows[0]).toMatchObject({ bac: 1000, ev: 505, ac: 995, cpi: 505 / 995, pd: 5 });
    expect(project).toEqual(rows[0]);
    expect(rows[1].cpi).toBe(2);
  });

  test('at every depth a task is counted once', () => {
    const levels = [1, 2, 3, 3, 2, 1];
    const tasks = levels.map((_level, row) => task({ budget: 10 ** row, doneShare: 1 }));
    const { rows, project } = measuresOf(planOf(tasks, { parents: outlineOf(levels).parents }));
    expect(rows.map(({ bac }) => bac)).toEqual([11100, 1100, 100, 1000, 10000, 100000]);
    expect(project.ev).toBe(111100);
  });

  test('the own estimate is that of the project alone', () => {
    const forecast = { method: 'ownEstimate', ownEstimate: 400 } as const;
    const { rows, project } = measuresOf(planOf([large], { forecast }));
    expect(project).toMatchObject({ etc: 400, vac: -400, eac: { ownEstimate: 1390 } });
    expect(rows[0]).toMatchObject({ etc: null, vac: null, tcpiEac: null });
  });
});

describe('what is not known', () => {
  test('an empty plan', () => {
    const { project, rows, curves } = measuresOf(planOf([]));
    expect(rows).toEqual([]);
    expect(project).toMatchObject({ bac: null, pv: null, ev: null, cpi: null, es: null, tcpiBac: null });
    expect(periodFigures(curves, [5])[0]).toMatchObject({ pv: null, ev: null, ac: null, forecast: null });
  });

  test('no report yet: planned value only', () => {
    const { project } = measuresOf(planOf(example));
    expect(project).toMatchObject({ pv: 900, ev: null, ac: null, sv: null, spi: null, es: null, at: 5 });
  });

  test('reported as nothing done: zero, and no pace to foresee from', () => {
    const { project } = measuresOf(planOf(exampleOn([0], 0)));
    expect(project).toMatchObject({ ev: 0, ac: 0, spi: 0, cpi: null, es: 0, spiT: 0, ieacT: null });
    expect(project.forecastFinish).toBeNull();
    expect(project.eac).toMatchObject({ remainingAsPlanned: 1000, byCpi: null, byCpiAndSpi: null });
  });

  test('before the first day, and without a status date', () => {
    const early = measuresOf(planOf(exampleOn([0.5], 20), { statusDay: 0 })).project;
    expect(early).toMatchObject({ pv: 0, ev: 50, at: null, es: 0.5, svT: null, spiT: null, tspi: null });
    const open = measuresOf(planOf(exampleOn([0.5], 20), { statusDay: null })).project;
    expect(open).toMatchObject({ pv: null, ev: 50, sv: null, at: null, cpi: 2.5 });
  });

  test('a task without a baseline has value but no plan', () => {
    const { project } = measuresOf(planOf([...example, task({ budget: 50, doneShare: 1 })]));
    expect(project).toMatchObject({ bac: 1050, pv: 900, pd: 6 });
  });

  test('a plan that starts without value gives no pace before any is earned', () => {
    const late = task({ budget: 100, baselineStart: 6, baselineFinish: 10, doneShare: 0 });
    const { project } = measuresOf(planOf([late], { statusDay: 3 }));
    expect(project).toMatchObject({ es: 5, at: 3, pv: 0, ieacT: null, forecastFinish: null });
  });
});

describe('clocks', () => {
  test('a phase counts from its own baseline, the project from its first day', () => {
    const tasks = [task({}), task({ budget: 100, baselineStart: 11, baselineFinish: 20, doneShare: 0.3 })];
    const { rows, project } = measuresOf(
      planOf(tasks, { parents: outlineOf([1, 2]).parents, statusDay: 15 }),
    );
    expect(rows[0]).toMatchObject({ pd: 10, at: 5, tspi: 7 / 5 });
    expect(rows[0].es).toBeCloseTo(3, 12);
    expect(rows[0].svT).toBeCloseTo(-2, 12);
    expect(project).toMatchObject({ pd: 20, at: 15 });
    expect(project.svT).toBeCloseTo(-2, 12);
  });

  test('what is finished grows no later as time goes on', () => {
    const done = task({ budget: 100, baselineStart: 1, baselineFinish: 4, doneShare: 1, actualStart: 1 });
    for (const statusDay of [6, 60]) {
      const { project } = measuresOf(planOf([{ ...done, actualFinish: 5 }], { statusDay }));
      expect(project).toMatchObject({ at: 5, es: 4, svT: -1, ieacT: 5, forecastFinish: 5, tspi: null });
    }
  });
});

describe('period by period', () => {
  const tasks = [
    task({
      budget: 100,
      baselineStart: 1,
      baselineFinish: 4,
      doneShare: 1,
      actualStart: 1,
      actualFinish: 5,
      actualCost: 150,
    }),
    task({
      budget: 300,
      baselineStart: 5,
      baselineFinish: 10,
      doneShare: 0.2,
      actualStart: 6,
      actualCost: 60,
    }),
  ];

  test('planned to the end, earned and spent to the status date, then the forecast', () => {
    const { project, curves } = measuresOf(planOf(tasks, { statusDay: 7 }));
    const figures = periodFigures(curves, [0, 5, 7, 10, 15, 99]);
    expect(figures.map(({ pv }) => pv)).toEqual([0, 150, 250, 400, 400, 400]);
    expect(figures.map(({ ev }) => ev)).toEqual([0, 100, 160, null, null, null]);
    expect(figures.map(({ ac }) => ac)).toEqual([0, 150, 210, null, null, null]);
    expect(figures[2]).toMatchObject({ sv: -90, cv: -50, spi: 0.64, cpi: 160 / 210 });
    expect(figures[2].es).toBeCloseTo(5.2, 12);
    expect(figures[2].svT).toBeCloseTo(-1.8, 12);
    const eac = project.eac.byCpi!;
    expect(eac).toBeCloseTo(525, 10);
    expect(project.forecastFinish).toBe(14);
    expect(figures.map(({ forecast }) => forecast)).toEqual([
      null,
      null,
      210,
      expect.closeTo(210 + (315 * 3) / 7, 10),
      eac,
      eac,
    ]);
  });

  test.each<[EarningRule, number[]]>([
    ['percent', [20, 80, 100, 130, 160]],
    ['0-100', [0, 0, 100, 100, 100]],
    ['50-50', [50, 50, 100, 250, 250]],
  ])('earned by %s', (earningRule, earned) => {
    const { curves, project } = measuresOf(planOf(tasks, { earningRule, statusDay: 7 }));
    expect(periodFigures(curves, [1, 4, 5, 6, 7]).map(({ ev }) => ev)).toEqual(earned);
    expect(project.ev).toBe(earned[4]);
  });

  test('milestones earn on the days they are reached', () => {
    const milestones = [
      { weight: 1, reachedOn: 2 },
      { weight: 3, reachedOn: 6 },
      { weight: 4, reachedOn: null },
    ];
    const known = task({ budget: 80, baselineStart: 1, baselineFinish: 9, doneShare: 0.9, milestones });
    const { curves, project } = measuresOf(planOf([known], { earningRule: 'milestones', statusDay: 7 }));
    expect(project.ev).toBe(40);
    expect(periodFigures(curves, [1, 2, 5, 6, 7]).map(({ ev }) => ev)).toEqual([0, 10, 10, 40, 40]);
  });
});

const days = fc.integer({ min: 1, max: 40 });
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });
const tasks = fc
  .record({
    level: fc.integer({ min: 1, max: 3 }),
    budget: known(fc.integer({ min: 0, max: 5000 })),
    baseline: known(fc.tuple(days, fc.nat(20))),
    doneShare: known(
      fc.oneof(
        fc.constantFrom(0, 1),
        fc.integer({ min: 1, max: 999 }).map((mille) => mille / 1000),
      ),
    ),
    actualCost: known(fc.integer({ min: 0, max: 5000 })),
    actualStart: known(days),
    took: known(fc.nat(20)),
  })
  .map(({ level, baseline, took, ...rest }) => ({
    level,
    task: {
      ...rest,
      baselineStart: baseline && baseline[0],
      baselineFinish: baseline && baseline[0] + baseline[1],
      actualFinish: took === null || rest.actualStart === null ? null : rest.actualStart + took,
    } satisfies EarnedTask,
  }));

const plans = fc
  .record({
    rows: fc.array(tasks, { minLength: 1, maxLength: 20 }),
    earningRule: fc.constantFrom<EarningRule>('percent', '0-100', '50-50', 'milestones'),
    statusDay: fc.integer({ min: 0, max: 70 }),
    ownEstimate: known(fc.nat(5000)),
    method: fc.constantFrom('remainingAsPlanned', 'byCpi', 'byCpiAndSpi', 'ownEstimate'),
  })
  .map(({ rows, ownEstimate, method, ...rest }): EarnedPlan & { statusDay: number } => ({
    ...rest,
    tasks: rows.map((row) => row.task),
    parents: outlineOf(rows.map(({ level }) => level)).parents,
    projectStart: 1,
    forecast: { method, ownEstimate } as EarnedPlan['forecast'],
  }));

const close = (found: number | null, expected: number | null) => {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(expected)));
};

describe('on any plan', () => {
  test('the identities of earned value hold for every row and the project', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { rows, project } = measuresOf(plan);
        for (const found of [...rows, project]) {
          const { bac, pv, ev, ac, eac, etc, vac, spi, cpi } = found;
          if (ev !== null && pv !== null) close(found.sv! + pv, ev);
          if (ev !== null && ac !== null) close(found.cv! + ac, ev);
          if (spi !== null) close(spi * pv!, ev);
          if (cpi !== null) close(cpi * ac!, ev);
          if (eac.byCpi !== null) close(eac.byCpi * cpi!, bac);
          if (eac.remainingAsPlanned !== null) close(eac.remainingAsPlanned - bac!, -found.cv!);
          if (spi === 1 && eac.byCpiAndSpi !== null) close(eac.byCpiAndSpi, eac.byCpi);
          if (etc !== null) close(etc + ac!, bac! - vac!);
          if (plan.forecast.method === 'byCpi' && typeof found.tcpiEac === 'number')
            close(found.tcpiEac, cpi);
          for (const index of [found.tcpiBac, found.tcpiEac, found.tspi]) {
            if (typeof index === 'number') expect(index).toBeGreaterThan(0);
          }
          if (found.svT !== null) close(found.svT + found.at!, found.es);
          if (found.spiT !== null) close(found.spiT * found.at!, found.es);
          if (found.ieacT !== null) close(found.ieacT * found.spiT!, found.pd);
          if (found.es !== null) expect(found.es).toBeLessThanOrEqual(found.pd!);
        }
      }),
    );
  });

  test('every summary is the sum of its tasks, and so is the project', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { rows, project } = measuresOf(plan);
        const under = (above: number) => rows.filter((_row, row) => plan.parents[row] === above);
        for (const figure of ['bac', 'pv', 'ev', 'ac'] as const) {
          [...rows, project].forEach((found, row) => {
            const parts = under(row === rows.length ? -1 : row).flatMap((part) => part[figure] ?? []);
            const isLeaf = row < rows.length && under(row).length === 0;
            if (!isLeaf) close(found[figure], parts.length === 0 ? null : parts.reduce((a, b) => a + b));
          });
        }
      }),
    );
  });

  test('the curves pass through the totals at the status date, never fall, and end at the budget', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { project, curves } = measuresOf(plan);
        const all = periodFigures(
          curves,
          Array.from({ length: 80 }, (_, end) => end),
        );
        const { pv, ev, ac } = all[plan.statusDay];
        close(pv, project.pv);
        close(ev, project.ev);
        close(ac, project.ac);
        const isLeaf = (row: number) => !Array.from(plan.parents).includes(row);
        const leaves = plan.tasks.filter((_task, row) => isLeaf(row));
        const planned = leaves.filter(
          ({ budget, baselineStart }) => budget !== null && baselineStart !== null,
        );
        const budget = planned.reduce((sum, leaf) => sum + leaf.budget!, 0);
        close(all[79].pv, planned.length === 0 ? null : budget);
        for (const curve of ['pv', 'ev', 'ac'] as const) {
          const known = all.flatMap((period) => period[curve] ?? []);
          known.forEach((value, at) => expect(value).toBeGreaterThanOrEqual((known[at - 1] ?? 0) - 1e-6));
        }
      }),
    );
  });
});
