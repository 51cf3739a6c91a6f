import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** The approved plans: a row a task a version. Version 0 is the first; each approved change makes the next. */
export const baselinesTable: TableSpec = {
  id: 'baselines',
  name: 'PL_Baselines',
  label: localized('基准', 'Baselines'),
  sheet: 'baselines',
  keeps: ['tasks'],
  columns: [
    column(
      'engine',
      'version',
      'integer',
      ['版本', 'Version'],
      [
        '0 为首个基准，之后每批准一次变更加一。',
        '0 is the first baseline; every approved change makes the next.',
      ],
      { essential: true, width: 8 },
    ),
    column(
      'engine',
      'set',
      'date',
      ['设定日期', 'Set on'],
      ['设定基准时的状态日期。', 'The status date when the baseline was set.'],
    ),
    column(
      'engine',
      'change',
      'text',
      ['变更编号', 'Change'],
      ['批准后产生本版本的变更申请。', 'The change request whose approval made this version.'],
      { width: 12 },
    ),
    column(
      'engine',
      'reason',
      'text',
      ['原因', 'Reason'],
      ['设定时填写的原因。', 'The reason given when it was set.'],
      { width: 24 },
    ),
    column('engine', 'id', 'id', ['序号', 'ID'], ['任务的固定编号。', 'The task’s number.'], {
      essential: true,
    }),
    column(
      'engine',
      'code',
      'code',
      ['编码', 'Code'],
      ['设定基准时的编码。', 'The outline code when the baseline was set.'],
    ),
    column(
      'engine',
      'name',
      'text',
      ['任务名称', 'Task'],
      ['设定基准时的名称。', 'The name when the baseline was set.'],
      { width: 34 },
    ),
    column(
      'engine',
      'start',
      'date',
      ['基准开始', 'Baseline start'],
      ['批准的开始日。', 'The approved start.'],
      { essential: true },
    ),
    column(
      'engine',
      'finish',
      'date',
      ['基准完成', 'Baseline finish'],
      ['批准的完成日。', 'The approved finish.'],
      { essential: true },
    ),
    column(
      'engine',
      'duration',
      'days',
      ['基准工期', 'Baseline duration'],
      ['批准的工作日数。', 'The approved working days.'],
      { essential: true },
    ),
    column(
      'engine',
      'budget',
      'money',
      ['基准预算', 'Baseline budget'],
      ['批准的预算。', 'The approved budget.'],
      { essential: true },
    ),
  ],
};
