import { localized } from '../../../words/language';
import type { PackGoal } from '../pack';

/** What the project is to reach. */
export const goals: readonly PackGoal[] = [
  {
    goal: localized('按期具备量产能力', 'Ready for series production on time'),
    measure: localized('月产能', 'Monthly capacity'),
    target: localized('≥ 5000 台', '5,000 units or more'),
    due: 115,
    status: 'open',
  },
  {
    goal: localized('首批质量达标', 'First batch of good quality'),
    measure: localized('试产直通率', 'First-pass yield of the pilot run'),
    target: localized('≥ 95%', '95% or more'),
    due: 108,
    status: 'open',
  },
  {
    goal: localized('单台成本受控', 'Unit cost under control'),
    measure: localized('单台物料成本', 'Material cost per unit'),
    target: localized('≤ 168 元', 'CNY 168 or less'),
    due: 120,
    status: 'open',
  },
];
