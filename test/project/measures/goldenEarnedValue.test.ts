import { costPerformanceIndex } from '../../../src/project/measures/costPerformanceIndex';
import { earnedSchedule } from '../../../src/project/measures/earnedSchedule';
import { estimateAtCompletion } from '../../../src/project/measures/estimateAtCompletion';
import { estimateAtCompletionTime } from '../../../src/project/measures/estimateAtCompletionTime';
import { plannedDuration } from '../../../src/project/measures/plannedDuration';
import { schedulePerformanceIndex } from '../../../src/project/measures/schedulePerformanceIndex';
import { schedulePerformanceIndexTime } from '../../../src/project/measures/schedulePerformanceIndexTime';
import { toCompletePerformanceIndex } from '../../../src/project/measures/toCompletePerformanceIndex';

const planned = [0, 100, 250, 450, 700, 900, 1000];
const budgetAtCompletion = 1000;

/** AT, EV, AC; SPI, CPI, EAC by three methods, TCPI(BAC), ES, SPI(t), IEAC(t) with the digits that are printed. */
const printed: [number, number, number, string[]][] = [
  [3, 380, 420, ['.8444', '.9048', '1040', '1105.26', '1231.50', '1.0690', '2.65', '.8833', '6.79']],
  [5, 700, 800, ['.7778', '.8750', '1100', '1142.86', '1240.82', '1.5', '4.00', '.8000', '7.50']],
  [8, 990, 1150, ['.9900', '.8609', '1160', '1161.62', '1161.73', 'notAchievable', '5.90', '.7375', '8.14']],
];

/** A figure with as many digits as another was printed with. */
function inDigitsOf(figure: number | string | null, sample: string): string {
  if (typeof figure !== 'number') return String(figure);
  const digits = /\.(\d+)$/.exec(sample)?.[1].length ?? 0;
  return figure.toFixed(digits).replace(/^0\./, '.');
}

describe('the worked example of earned value and earned schedule', () => {
  test('its planned duration', () => expect(plannedDuration(planned)).toBe(6));

  test.each(printed)('at %p: earned %p, spent %p', (actualTime, earned, actualCost, expected) => {
    const pv = planned[Math.min(actualTime, 6)];
    const totals = { budgetAtCompletion, planned: pv, earned, actualCost };
    const es = earnedSchedule(planned, earned);
    const spiT = schedulePerformanceIndexTime(es, actualTime);
    const figures = [
      schedulePerformanceIndex(earned, pv),
      costPerformanceIndex(earned, actualCost),
      estimateAtCompletion('remainingAsPlanned', totals, null),
      estimateAtCompletion('byCpi', totals, null),
      estimateAtCompletion('byCpiAndSpi', totals, null),
      toCompletePerformanceIndex(budgetAtCompletion, earned, actualCost, budgetAtCompletion),
      es,
      spiT,
      estimateAtCompletionTime(6, spiT),
    ];
    expect(figures.map((figure, at) => inDigitsOf(figure, expected[at]))).toEqual(expected);
  });

  test('its forecasts by an own estimate', () => {
    const totals = { budgetAtCompletion, planned: 450, earned: 380, actualCost: 420 };
    expect(estimateAtCompletion('ownEstimate', totals, 700)).toBe(1120);
    expect(estimateAtCompletion('ownEstimate', totals, null)).toBeNull();
  });
});
