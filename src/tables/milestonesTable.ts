import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** When each milestone was foreseen, a row a status date and milestone: what the milestone trend is drawn from. */
export const milestonesTable: TableSpec = {
  id: 'milestones',
  name: 'PL_Milestones',
  label: localized('里程碑快照', 'Milestone history'),
  sheet: 'milestones',
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
      'task',
      'id',
      ['序号', 'ID'],
      ['里程碑在任务分解表中的序号。', 'The milestone’s number in the work breakdown.'],
      { essential: true },
    ),
    column('engine', 'name', 'text', ['里程碑', 'Milestone'], ['当时的名称。', 'What it was called then.'], {
      width: 34,
    }),
    column(
      'engine',
      'baselineFinish',
      'date',
      ['基准完成', 'Baseline finish'],
      ['当时的基准完成日。', 'The baseline finish then.'],
    ),
    column(
      'engine',
      'forecastFinish',
      'date',
      ['预计完成', 'Forecast finish'],
      ['当时的实际或预计完成日。', 'The actual or foreseen finish then.'],
    ),
  ],
};
