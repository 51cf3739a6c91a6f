import { localized } from './language';

/** Words of the Gantt sheet. */
export const ganttWords = {
  title: localized('甘特图', 'Gantt chart'),
  empty: localized(
    '还没有排出日期的任务：在“WBS”填写任务、级别和工期，再点“刷新”。',
    'No task has dates yet: fill in tasks, levels and durations in WBS, then Refresh.',
  ),
  summariesOnly: localized(
    '任务超过 {most} 个，这里只列出摘要任务和第 1 级任务；全部任务见“WBS”。',
    'More than {most} tasks: only summaries and tasks of level 1 are listed here; WBS has them all.',
  ),
  firstOnly: localized(
    '第 1 级任务超过 {most} 个，这里只列出其中前 {most} 个；全部任务见“WBS”。',
    'More than {most} tasks of level 1: only the first {most} of them are listed here; WBS has them all.',
  ),
  code: localized('编码', 'Code'),
  task: localized('任务', 'Task'),
  owner: localized('责任人', 'Owner'),
  start: localized('开始', 'Start'),
  finish: localized('完成', 'Finish'),
  percent: localized('完成%', 'Done'),
  legend: localized('图例', 'Key'),
  plan: localized('计划', 'Plan'),
  done: localized('已完成', 'Done'),
  critical: localized('关键', 'Critical'),
  late: localized('预计延误', 'Forecast late'),
  baseline: localized('基准', 'Baseline'),
  summary: localized('摘要', 'Summary'),
  milestone: localized('里程碑', 'Milestone'),
  statusDate: localized('状态日期', 'Status date'),
  dayOff: localized('休息日', 'Day off'),
  rows: localized('甘特图的行，由 Plumbline 维护', 'Rows of the Gantt sheet, kept by Plumbline'),
  months: localized('甘特图的时间标题', 'Time headers of the Gantt sheet'),
  read: localized('甘特图的列标题', 'Headers of the columns of the Gantt sheet'),
  state: localized('甘特图公式的校验', 'Whether the formulas of the Gantt sheet are whole'),
} as const;
