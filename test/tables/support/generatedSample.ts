import fc from 'fast-check';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import { prcDay } from '../../../src/project/calendar/prcHolidays';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import type { WorkCalendar } from '../../../src/project/calendar/workCalendar';
import { dayOf } from '../../../src/project/values/day';
import type { CellValue } from '../../../src/tables/tableContent';
import type { Sample, SampleRow } from './sample';

const persons = ['Manager', 'Engineer', 'Buyer'];
const first = dayOf(2026, 1, 1)!;
const last = dayOf(2026, 12, 31)!;

const orBlank = (arbitrary: fc.Arbitrary<CellValue>) =>
  fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant<CellValue>('') });
const day: fc.Arbitrary<CellValue> = fc.integer({ min: first + 2, max: last });
/** A few days lie beyond the calendar. */
const anyDay = fc.oneof(
  { weight: 9, arbitrary: day },
  { weight: 1, arbitrary: fc.integer({ min: last, max: last + 90 }) },
);
const money: fc.Arbitrary<CellValue> = fc.integer({ min: 0, max: 500_000 });
const share: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(0, 1, 0.5),
  fc.integer({ min: 0, max: 100 }).map((percent): CellValue => percent / 100),
  fc.constantFrom<CellValue>(50, -0.1, 'half'),
);

const progressRow = fc.record({
  budget: orBlank(money),
  baselineStart: orBlank(day),
  length: fc.integer({ min: 0, max: 60 }),
  hasFinish: fc.boolean(),
  actualStart: orBlank(day),
  actualFinish: fc.oneof(orBlank(anyDay), fc.constant<CellValue>('')),
  actualPercent: orBlank(share),
  actualCost: orBlank(money),
  forecastFinish: orBlank(anyDay),
  updated: orBlank(day),
});

const riskRow = fc.record({
  probability: orBlank(
    fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('高', 'Medium', '低', 0.3, 'often'),
    ),
  ),
  impact: orBlank(fc.constantFrom<CellValue>(1, 2, 3, 4, 5, 0.05, 0.2, 0.4)),
  costImpact: orBlank(money),
  identified: orBlank(anyDay),
  reviewed: orBlank(day),
  status: orBlank(fc.constantFrom<CellValue>('open', 'triggered', 'closed')),
  residualProbability: orBlank(fc.integer({ min: 1, max: 5 })),
  residualImpact: orBlank(fc.integer({ min: 1, max: 5 })),
});

const code = fc.constantFrom<CellValue>('', 'R', 'A', 'A/R', 'C', 'I', 'r');

const matrixRow = fc.tuple(code, code, code);

const taskRow = fc.record({
  type: fc.constantFrom<CellValue>('task', 'summary', 'milestone'),
  owner: fc.constantFrom<CellValue>('', ...persons, 'Nobody'),
  duration: orBlank(fc.constantFrom<CellValue>(0, 0.5, 1, 3, 12)),
  budget: orBlank(money),
});

function calendarRows(calendar: WorkCalendar): SampleRow[] {
  return Array.from({ length: calendar.last - calendar.first + 1 }, (_, offset) => ({
    date: calendar.first + offset,
    working: isWorkingDay(calendar, calendar.first + offset) ? 1 : 0,
    holiday: prcDay(calendar.first + offset).holiday?.en ?? '',
  }));
}

/** The word of the language that a step of the 3×3 scale is written in stays as generated. */
function inLanguage(step: CellValue, words: Readonly<Record<string, string>>): CellValue {
  return typeof step === 'string' ? (words[step] ?? step) : step;
}

/** A workbook's worth of inputs from a seed: rows in every state that people leave them in. */
export function generatedSample(
  seed: number,
  settings: Readonly<Record<string, CellValue>>,
  stepWords: Readonly<Record<string, string>>,
  sizes: { readonly progress: number },
): Sample {
  const sampleOf = <Row>(arbitrary: fc.Arbitrary<Row>, numRuns: number) =>
    fc.sample(arbitrary, { seed, numRuns });
  const calendar = seed % 2 === 0 ? prcCalendar(2026, 2026) : mondayToFriday(2026, 2026);
  const progress = sampleOf(progressRow, sizes.progress).map(({ length, hasFinish, ...row }, index) => ({
    ...row,
    id: index + 1,
    baselineFinish:
      hasFinish && typeof row.baselineStart === 'number' ? Math.min(row.baselineStart + length, last) : '',
  }));
  return {
    calendar,
    persons,
    cells: { startDate: first + 40, finishDate: first + 200, budgetTotal: 1_000_000, ...settings },
    tables: {
      calendar: calendarRows(calendar),
      tasks: sampleOf(taskRow, 40).map((row, index) => ({ ...row, id: index + 1 })),
      responsibility: sampleOf(matrixRow, 40).map((codes, index) => ({
        id: index + 1,
        ...Object.fromEntries(persons.map((person, place) => [person, codes[place]])),
      })),
      progress,
      risks: sampleOf(riskRow, 60).map((row, index) => ({
        ...row,
        id: index + 1,
        probability: inLanguage(row.probability, stepWords),
      })),
      people: [...persons, 'Visitor', ''].map((name) => ({ name })),
    },
  };
}
