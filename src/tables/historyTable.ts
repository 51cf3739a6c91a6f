import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** How the project stood, a row a status date: what curves and trends are drawn from. */
export const historyTable: TableSpec = {
  id: 'history',
  name: 'PL_History',
  label: localized('进度快照', 'History'),
  sheet: 'history',
  keeps: ['tasks', 'progress'],
  columns: [
    column(
      'engine',
      'date',
      'date',
      ['状态日期', 'Status date'],
      ['快照所属的状态日期。', 'The status date of the snapshot.'],
      { essential: true },
    ),
    column(
      'engine',
      'bac',
      'money',
      ['完工预算 BAC', 'BAC'],
      ['当时的基准预算。', 'The budget at completion then.'],
    ),
    column('engine', 'pv', 'money', ['计划价值 PV', 'PV'], ['当时的计划价值。', 'The planned value then.']),
    column('engine', 'ev', 'money', ['挣值 EV', 'EV'], ['当时的挣值。', 'The earned value then.']),
    column('engine', 'ac', 'money', ['实际成本 AC', 'AC'], ['当时的实际成本。', 'The actual cost then.']),
    column('engine', 'spi', 'ratio', ['SPI', 'SPI'], ['EV ÷ PV。', 'EV ÷ PV.']),
    column('engine', 'cpi', 'ratio', ['CPI', 'CPI'], ['EV ÷ AC。', 'EV ÷ AC.']),
    column(
      'engine',
      'es',
      'ratio',
      ['挣得进度 ES', 'ES'],
      ['当时的挣得进度，工作日。', 'The earned schedule then, in working days.'],
    ),
    column('engine', 'spiT', 'ratio', ['SPI(t)', 'SPI(t)'], ['ES ÷ AT。', 'ES ÷ AT.']),
    column(
      'engine',
      'eac',
      'money',
      ['完工估算 EAC', 'EAC'],
      ['按设置的方法推算。', 'By the method in the settings.'],
    ),
    column('engine', 'percentComplete', 'percent', ['完成%', '% complete'], ['EV ÷ BAC。', 'EV ÷ BAC.']),
    column(
      'engine',
      'forecastFinish',
      'date',
      ['预计完工', 'Forecast finish'],
      ['当时的预计完工日。', 'The finish that was foreseen then.'],
    ),
  ],
};
