import { localized } from '../words/language';
import { column } from './column';
import { costVarianceCell, costVarianceFormula } from './computed/costVarianceCell';
import { daysLateCell, daysLateFormula } from './computed/daysLateCell';
import { earnedValueCell, earnedValueFormula } from './computed/earnedValueCell';
import { lateOrder, lateOrderFormula } from './computed/lateOrder';
import {
  plannedDaily,
  plannedDailyFormula,
  plannedOffset,
  plannedOffsetFormula,
} from './computed/plannedDaily';
import { plannedShare, plannedShareFormula } from './computed/plannedShare';
import { plannedValueCell, plannedValueFormula } from './computed/plannedValueCell';
import { progressLight, progressLightFormula } from './computed/progressLight';
import { progressVarianceCell, progressVarianceFormula } from './computed/progressVarianceCell';
import { staleFlag, staleFlagFormula } from './computed/staleFlag';
import type { TableSpec } from './spec';

/** Progress tracking: a row a leaf task; what was planned, what happened, how far it leans, what is done about it. */
export const progressTable: TableSpec = {
  id: 'progress',
  name: 'PL_Progress',
  label: localized('进度跟踪表', 'Progress tracking'),
  sheet: 'progress',
  columns: [
    column(
      'key',
      'id',
      'id',
      ['序号', 'ID'],
      ['任务的固定编号，与任务分解表一致。', 'The task’s number, as in the work breakdown.'],
      { essential: true },
    ),
    column(
      'engine',
      'code',
      'code',
      ['编码', 'Code'],
      ['任务的层级编码，随任务分解表更新。', 'The task’s outline code; follows the work breakdown.'],
    ),
    column(
      'engine',
      'name',
      'text',
      ['任务名称', 'Task'],
      ['随任务分解表更新，请到那里修改。', 'Follows the work breakdown; change it there.'],
      { width: 34 },
    ),
    column(
      'engine',
      'owner',
      'text',
      ['责任人', 'Owner'],
      ['随任务分解表更新，请到那里修改。', 'Follows the work breakdown; change it there.'],
      { width: 15 },
    ),
    column(
      'engine',
      'budget',
      'money',
      ['预算', 'Budget'],
      [
        '取基准预算；未设基准时取任务分解表中的预算。',
        'The baseline’s budget; without a baseline that of the work breakdown.',
      ],
      { once: true },
    ),
    column(
      'engine',
      'baselineStart',
      'date',
      ['基准开始', 'Baseline start'],
      ['批准的计划开始日，设置基准时写入。', 'The approved start; written when a baseline is set.'],
      { once: true },
    ),
    column(
      'engine',
      'baselineFinish',
      'date',
      ['基准完成', 'Baseline finish'],
      ['批准的计划完成日，设置基准时写入。', 'The approved finish; written when a baseline is set.'],
      { once: true },
    ),
    column(
      'formula',
      'plannedPercent',
      'percent',
      ['计划完成%', 'Planned %'],
      [
        '到状态日期按基准应完成的比例（按工作日计）。没有基准时为空。',
        'What the baseline wants done by the status date, by working days. Blank without a baseline.',
      ],
      { formula: plannedShareFormula, compute: plannedShare },
    ),
    column(
      'input',
      'actualStart',
      'date',
      ['实际开始', 'Actual start'],
      ['真正动手的那天。', 'The day on which work really began.'],
    ),
    column(
      'input',
      'actualFinish',
      'date',
      ['实际完成', 'Actual finish'],
      [
        '通过验收的那天；填写后按 100% 计。',
        'The day on which the result was accepted; from then on the task counts as 100%.',
      ],
    ),
    column(
      'input',
      'actualPercent',
      'percent',
      ['实际完成%', 'Actual %'],
      ['已完成的比例，0%–100%。', 'The share that is done, 0% to 100%.'],
    ),
    column(
      'input',
      'actualCost',
      'money',
      ['实际成本', 'Actual cost'],
      ['到状态日期已发生的成本。', 'What was spent by the status date.'],
    ),
    column(
      'input',
      'remainingDuration',
      'days',
      ['剩余工期', 'Remaining duration'],
      [
        '还需要的工作日数；不填则按完成比例推算。',
        'Working days still needed; left blank it follows from the share that is done.',
      ],
    ),
    column(
      'engine',
      'forecastStart',
      'date',
      ['预计开始', 'Forecast start'],
      [
        '实际开始；未开始的按实际进展推算，刷新时更新。',
        'The actual start, else the one that the actual progress leads to; renewed by Refresh.',
      ],
      { optional: true },
    ),
    column(
      'engine',
      'forecastFinish',
      'date',
      ['预计完成', 'Forecast finish'],
      [
        '按实际进展推算的完成日，刷新时更新。',
        'The finish that the actual progress leads to; renewed by Refresh.',
      ],
    ),
    column(
      'formula',
      'progressVariance',
      'percent',
      ['进度偏差%', 'Progress variance %'],
      ['实际减计划，负数表示落后。', 'Actual less planned; negative is behind plan.'],
      { width: 11, formula: progressVarianceFormula, compute: progressVarianceCell },
    ),
    column(
      'formula',
      'daysLate',
      'days',
      ['偏差天数', 'Days late'],
      ['比基准完成晚（+）或早（−）的工作日数。', 'Working days after (+) or before (−) the baseline finish.'],
      { formula: daysLateFormula, compute: daysLateCell },
    ),
    column(
      'engine',
      'ownDelay',
      'days',
      ['自身延误', 'Own delay'],
      [
        '偏差天数中由本任务造成的工作日数：开始推迟、工期变长或自身日期改动；负数表示赶回。刷新时更新。',
        'Working days of the days late that are its own: a start held back, a longer duration, dates of its own; negative is made up. Renewed by Refresh.',
      ],
    ),
    column(
      'engine',
      'inheritedDelay',
      'days',
      ['上游延误', 'Inherited delay'],
      [
        '偏差天数中由前置任务传来的工作日数；自身延误＋上游延误＝偏差天数。刷新时更新。',
        'Working days of the days late that came from its predecessors; own + inherited = days late. Renewed by Refresh.',
      ],
    ),
    column(
      'formula',
      'plannedValue',
      'money',
      ['计划价值', 'Planned value'],
      ['PV = 预算 × 计划完成%。', 'PV = budget × planned %.'],
      { formula: plannedValueFormula, compute: plannedValueCell },
    ),
    column(
      'formula',
      'earnedValue',
      'money',
      ['挣值', 'Earned value'],
      [
        'EV = 预算 × 完成比例（按设置中的挣值规则）。',
        'EV = budget × share earned, by the earning rule in the settings.',
      ],
      { formula: earnedValueFormula, compute: earnedValueCell },
    ),
    column(
      'formula',
      'costVariance',
      'money',
      ['成本偏差', 'Cost variance'],
      ['挣值减实际成本，负数表示超支。', 'Earned value less actual cost; negative is over budget.'],
      { formula: costVarianceFormula, compute: costVarianceCell },
    ),
    column(
      'formula',
      'light',
      'light',
      ['状态', 'Status'],
      [
        '绿、黄、红，阈值见“设置”。黄或红时请填写偏差原因和下一步计划。',
        'Green, yellow or red by the thresholds in Settings. Yellow and red want a cause and a next step.',
      ],
      { list: 'light', formula: progressLightFormula, compute: progressLight },
    ),
    column(
      'input',
      'cause',
      'choice',
      ['偏差原因', 'Cause'],
      ['超出容差时必选。', 'Wanted where the deviation is beyond tolerance.'],
      { list: 'cause', width: 14 },
    ),
    column(
      'input',
      'explanation',
      'longText',
      ['偏差说明', 'Explanation'],
      ['发生了什么、影响多大。', 'What happened, and how much it matters.'],
    ),
    column(
      'input',
      'nextStep',
      'longText',
      ['下一步计划', 'Next step'],
      ['谁在何时做什么，把进度追回来。', 'Who does what by when to catch up.'],
    ),
    column(
      'input',
      'updated',
      'date',
      ['更新日期', 'Updated'],
      ['最近一次填报的日期。', 'The day of the last report.'],
    ),
    column('input', 'updatedBy', 'text', ['更新人', 'Updated by'], ['谁填报的。', 'Who reported.']),
    column(
      'formula',
      'stale',
      'choice',
      ['未填报', 'Not reported'],
      [
        '进行中的任务超过填报周期没有更新时提示；从未更新的从其开始日算起。',
        'Flags a task under way that was not reported on within the reporting cadence; where nothing was reported, since its start.',
      ],
      { list: 'stale', width: 12, formula: staleFlagFormula, compute: staleFlag },
    ),
    column(
      'formula',
      'lateOrder',
      'number',
      ['延误排序', 'Late order'],
      [
        '仪表盘用：延误未完成任务的排序值（偏差天数，同天数按序号）。',
        'For the dashboard: what unfinished late tasks are put in order by (days late, then ID).',
      ],
      { optional: true, helper: true, formula: lateOrderFormula, compute: lateOrder },
    ),
    column(
      'formula',
      'plannedDaily',
      'number',
      ['每日计划价值', 'Planned value a day'],
      [
        '仪表盘 S 曲线用：预算 ÷ 基准工作日数。',
        'For the dashboard’s S-curve: budget ÷ working days of the baseline.',
      ],
      { optional: true, helper: true, formula: plannedDailyFormula, compute: plannedDaily },
    ),
    column(
      'formula',
      'plannedOffset',
      'number',
      ['计划价值起点', 'Planned value offset'],
      [
        '仪表盘 S 曲线用：每日计划价值 × 基准开始前的工作日序号。',
        'For the dashboard’s S-curve: planned value a day × working-day index before the baseline’s start.',
      ],
      { optional: true, helper: true, formula: plannedOffsetFormula, compute: plannedOffset },
    ),
  ],
};
