import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { workingDayIndex } from '../../../src/project/calendar/workingDays';
import { costPerformanceIndex } from '../../../src/project/measures/costPerformanceIndex';
import { costVariance } from '../../../src/project/measures/costVariance';
import { earnedSchedule } from '../../../src/project/measures/earnedSchedule';
import { estimateAtCompletion } from '../../../src/project/measures/estimateAtCompletion';
import { estimateAtPace } from '../../../src/project/measures/estimateAtPace';
import { estimateToComplete } from '../../../src/project/measures/estimateToComplete';
import { plannedDuration } from '../../../src/project/measures/plannedDuration';
import { schedulePerformanceIndex } from '../../../src/project/measures/schedulePerformanceIndex';
import { schedulePerformanceIndexTime } from '../../../src/project/measures/schedulePerformanceIndexTime';
import { scheduleVariance } from '../../../src/project/measures/scheduleVariance';
import { scheduleVarianceTime } from '../../../src/project/measures/scheduleVarianceTime';
import { dayOf } from '../../../src/project/values/day';
import { describeWhere, sharedData } from '../../support/tools';

const calendar = mondayToFriday(2006, 2008);

/** A time on the eight-hour clock (lunch at noon) as working days since the calendar's first morning. */
function workingTime(text: string): number {
  const [month, day, year, hour] = text.split(/[/ :]/).map(Number);
  const date = dayOf(year, month, day)!;
  const morning = workingDayIndex(calendar, date - 1);
  const dayIsWorked = workingDayIndex(calendar, date) > morning;
  return dayIsWorked ? morning + (hour <= 12 ? hour - 8 : hour - 9) / 8 : morning;
}

/** `-39d 7h` in working days. */
function printedDays(text: string): number {
  const [, sign, days, hours] = /^(-?)(\d+)(?:d(?: (\d+)h)?)?$/.exec(text)!;
  return (sign === '-' ? -1 : 1) * (Number(days) + Number(hours ?? 0) / 8);
}

function publishedRows(folder: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(folder, 'real-project/evm-published.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
}

describeWhere(sharedData, 'shared data', 'the indices that another tool published', () => {
  const rows = publishedRows(sharedData!);
  /** Nothing was over or under on the first date: every forecast is the budget, without its cents. */
  const printedBudget = Number(rows[0]['EAC (PF=1)']);
  const start = workingTime('04/17/2006 08:00:00');

  test.each(rows.map((row) => [row.Name, row] as const))('%s', (_name, row) => {
    const [pv, ev, ac] = ['Planned Value (PV)', 'Earned Value (EV)', 'Actual Cost (AC)'].map((name) =>
      Number(row[name]),
    );
    const es = workingTime(row['Earned Schedule (ES)']) - start;
    const at = workingTime(row['Status date']) - start;
    const cpi = costPerformanceIndex(ev, ac)!;
    const spi = schedulePerformanceIndex(ev, pv)!;
    const spiT = schedulePerformanceIndexTime(es, at)!;
    const percent = (index: number) => `${Math.round(index * 100)}%`;

    expect(scheduleVariance(ev, pv)).toBeCloseTo(Number(row['Schedule Variance (SV)']), 1);
    expect(costVariance(ev, ac)).toBeCloseTo(Number(row['Cost Variance (CV)']), 3);
    expect(percent(spi)).toBe(row['Schedule Performance Index (SPI)']);
    expect(percent(cpi)).toBe(row['Cost Performance Index (CPI)']);
    expect(scheduleVarianceTime(es, at)).toBe(printedDays(row['Schedule Variance (SV(t))']));
    expect(percent(spiT)).toBe(row['Schedule Performance Index (SPI(t))']);

    const factors: Record<string, number> = {
      'EAC (PF=1)': 1,
      'EAC (PF=CPI)': cpi,
      'EAC (PF=SPI)': spi,
      'EAC (PF=SPI(t))': spiT,
      'EAC (PF=SCI)': cpi * spi,
      'EAC (PF=SCI(t))': cpi * spiT,
      'EAC (PF=0.8*CPI+0.2*SPI)': 0.8 * cpi + 0.2 * spi,
      'EAC (PF=0.8*CPI+0.2*SPI(t))': 0.8 * cpi + 0.2 * spiT,
    };
    // The tool counts in single precision, and the budget is known without its cents.
    const off = Object.entries(factors).map(([name, factor]) => {
      const published = Number(row[name]);
      return [name, Math.abs(estimateAtPace(printedBudget, ev, ac, factor)! - published) / published];
    });
    expect(off.filter(([, error]) => (error as number) > 1e-7)).toEqual([]);
    const totals = { budgetAtCompletion: printedBudget, planned: pv, earned: ev, actualCost: ac };
    expect(estimateAtCompletion('byCpi', totals, null)).toBeCloseTo(
      estimateAtPace(printedBudget, ev, ac, cpi)!,
      3,
    );
  });
});

interface Textbook {
  points: Record<string, number>[];
  earnedSchedule: { PV: number[]; EV: number[]; publishedES_W1_W6: number[]; computedES: number[] };
}

describeWhere(sharedData, 'shared data', 'figures of textbooks', () => {
  const textbook = JSON.parse(readFileSync(join(sharedData!, 'textbook.json'), 'utf8')) as Textbook;
  const [typical, course, readme] = textbook.points as (Record<string, number> & {
    derived?: Record<string, number>;
  })[];

  test('estimates from a typical and from a single deviation', () => {
    // The index is given, not its parts.
    expect(estimateAtPace(typical.bac, 0, 0, typical.cpi)).toBeCloseTo(typical.EAC_typical, 1);
    const totals = { budgetAtCompletion: typical.bac, planned: null, earned: typical.ev };
    expect(estimateAtCompletion('remainingAsPlanned', { ...totals, actualCost: typical.ac }, null)).toBe(
      typical.EAC_atypical,
    );
  });

  test('a course example', () => {
    const { pv, ev, ac, bac, derived } = course;
    expect(schedulePerformanceIndex(ev, pv)!.toFixed(4)).toBe(String(derived!.SPI));
    expect(costPerformanceIndex(ev, ac)!.toFixed(4)).toBe(String(derived!.CPI));
    expect(scheduleVariance(ev, pv)).toBe(derived!.SV);
    expect(costVariance(ev, ac)).toBe(derived!.CV);
    const totals = { budgetAtCompletion: bac, planned: pv, earned: ev, actualCost: ac };
    expect(estimateAtCompletion('byCpi', totals, null)).toBeCloseTo(derived!.EAC, 8);
  });

  test('an example of a statistics package', () => {
    const { pv, ev, ac, project_value: bac } = readme;
    expect(scheduleVariance(ev, pv)).toBeCloseTo(readme.SV, 2);
    expect(costVariance(ev, ac)).toBeCloseTo(readme.CV, 2);
    expect(costPerformanceIndex(ev, ac)).toBeCloseTo(readme.CPI, 2);
    const eac = estimateAtCompletion(
      'byCpi',
      { budgetAtCompletion: bac, planned: pv, earned: ev, actualCost: ac },
      null,
    );
    expect(eac).toBeCloseTo(readme.EAC, 1);
    expect(estimateToComplete(eac, ac)).toBeCloseTo(readme.ETC, 1);
  });

  test('earned schedule week by week', () => {
    const { PV, EV, publishedES_W1_W6, computedES } = textbook.earnedSchedule;
    const planned = [0, ...PV];
    const found = EV.map((earned) => earnedSchedule(planned, earned)!);
    expect(plannedDuration(planned)).toBe(9);
    expect(found.slice(0, 6).map((es) => Number(es.toFixed(2)))).toEqual(publishedES_W1_W6);
    found.forEach((es, week) => expect(es).toBeCloseTo(computedES[week], 4));
  });
});
