import { cli, temporaryFolder } from '../support/cli';

const at = temporaryFolder();

type Measures = Record<
  'bac' | 'pv' | 'ev' | 'ac' | 'sv' | 'cv' | 'spi' | 'cpi' | 'etc' | 'vac',
  number | null
> &
  Record<'pd' | 'es' | 'at' | 'svT' | 'spiT' | 'ieacT', number | null> & {
    tcpiBac: number | string | null;
    tcpiEac: number | string | null;
    eac: Record<string, number | null>;
    forecastFinish: string | null;
  };

interface Report {
  project: Record<string, number | null>;
  tasks: { code: string; level: number; type: string }[];
  progress: { baselineStart: string; baselineFinish: string; budget: number | null }[];
  earnedValue: Measures & {
    statusDate: string;
    plannedValue: number;
    estimateAtCompletion: number;
    eacMethod: string;
    timeUnit: string;
    phases: (Measures & { code: string })[];
    tasks: (Measures & { code: string })[];
    periods: { finish: string; pv: number; ev: number | null; ac: number | null; forecast: number | null }[];
  };
}

/** The sample, five days a week. */
async function sampleReport(): Promise<Report> {
  const file = at('sample.xlsx');
  const made = await cli('new', file, '--lang', 'en-US', '--start', '2026-09-14', '--calendar', 'mon-fri');
  expect(made.code).toBe(0);
  const { out } = await cli('inspect', file, '--json');
  return JSON.parse(out) as Report;
}

/** Weekdays from one date to another, both counted; 0 where the second is the earlier. */
function weekdays(from: string, to: string): number {
  let count = 0;
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    if (![0, 6].includes(new Date(time).getUTCDay())) count += 1;
  }
  return count;
}

/** Σ budget × the share of the baseline's weekdays that have passed by the evening of a date. */
function plannedBy(date: string, progress: Report['progress']): number {
  return progress.reduce((sum, { baselineStart, baselineFinish, budget }) => {
    const share = weekdays(baselineStart, date) / weekdays(baselineStart, baselineFinish);
    return sum + (budget ?? 0) * Math.min(1, share);
  }, 0);
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

test('the report’s earned value is that of the sheet, its earned schedule that of the definition', async () => {
  const { project, progress, earnedValue } = await sampleReport();
  for (const figure of ['bac', 'pv', 'ev', 'ac', 'sv', 'cv', 'spi', 'cpi', 'vac'] as const) {
    expect(earnedValue[figure]).toBeCloseTo(project[figure]!, 6);
  }
  expect(earnedValue.estimateAtCompletion).toBeCloseTo(project.eac!, 6);
  expect(earnedValue.eac[earnedValue.eacMethod]).toBe(earnedValue.estimateAtCompletion);
  expect(earnedValue.tcpiBac).toBeCloseTo(project.tcpi!, 9);
  expect(earnedValue.plannedValue).toBe(earnedValue.pv);

  expect(earnedValue.timeUnit).toBe('workingDay');
  expect(earnedValue.at).toBe(weekdays('2026-09-14', earnedValue.statusDate));
  let [date, whole, before] = ['2026-09-14', 0, 0];
  while (plannedBy(date, progress) <= earnedValue.ev!) {
    if (weekdays(date, date) === 1) [whole, before] = [whole + 1, plannedBy(date, progress)];
    date = nextDay(date);
  }
  const es = whole + (earnedValue.ev! - before) / (plannedBy(date, progress) - before);
  expect(earnedValue.es).toBeCloseTo(es, 9);
  expect(earnedValue.ieacT).toBeCloseTo((earnedValue.pd! * earnedValue.at!) / es, 9);
  expect(weekdays('2026-09-14', earnedValue.forecastFinish!)).toBe(Math.ceil(earnedValue.ieacT!));
});

test('phases and tasks add up to the project, and the weeks lead from plan to forecast', async () => {
  const { tasks, progress, earnedValue } = await sampleReport();
  const { phases, periods, statusDate } = earnedValue;
  expect(phases).toHaveLength(tasks.filter(({ type }) => type === 'summary').length);
  expect(earnedValue.tasks).toHaveLength(tasks.length - phases.length);
  const tops = [...phases, ...earnedValue.tasks].filter(({ code }) => !code.includes('.'));
  for (const figure of ['bac', 'pv', 'ev', 'ac'] as const) {
    for (const rows of [tops, earnedValue.tasks]) {
      expect(rows.reduce((sum, row) => sum + (row[figure] ?? 0), 0)).toBeCloseTo(earnedValue[figure]!, 6);
    }
  }
  for (const { finish, pv, ev, ac } of periods) {
    expect(pv).toBeCloseTo(plannedBy(finish, progress), 6);
    expect([ev !== null, ac !== null]).toEqual([finish <= statusDate, finish <= statusDate]);
  }
  const now = periods.find(({ finish }) => finish === statusDate)!;
  expect(now).toMatchObject({
    pv: expect.closeTo(earnedValue.pv!, 6),
    ev: expect.closeTo(earnedValue.ev!, 6),
  });
  expect(now.forecast).toBeCloseTo(earnedValue.ac!, 6);
  const last = periods.at(-1)!;
  expect(last.pv).toBeCloseTo(earnedValue.bac!, 6);
  expect(last.forecast).toBeCloseTo(earnedValue.estimateAtCompletion, 6);
});
