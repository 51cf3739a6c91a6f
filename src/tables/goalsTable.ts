import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** The project's one to three goals, each with a measure, a target and a day. */
export const goalsTable: TableSpec = {
  id: 'goals',
  name: 'PL_Goals',
  label: localized('核心目标', 'Goals'),
  sheet: 'project',
  columns: [
    column(
      'input',
      'goal',
      'longText',
      ['目标', 'Goal'],
      ['1–3 个核心目标，一行一个。', 'One to three goals of the project, one a row.'],
      { essential: true },
    ),
    column(
      'input',
      'measure',
      'text',
      ['衡量指标', 'Measure'],
      ['用什么衡量，如“量产直通率”。', 'What it is measured by, e.g. first-pass yield.'],
    ),
    column(
      'input',
      'target',
      'text',
      ['目标值', 'Target'],
      ['要达到的数值和单位。', 'The figure to be reached, with its unit.'],
    ),
    column('input', 'due', 'date', ['达成日期', 'Due'], ['何时达到。', 'The day by which it is reached.']),
    column(
      'input',
      'status',
      'choice',
      ['达成情况', 'Standing'],
      ['进行中、已达成或未达成。', 'Under way, reached or missed.'],
      { list: 'goalStatus', width: 12 },
    ),
  ],
};
