import { localized } from './language';

/** What the view of the risks says. */
export const riskViewWords = {
  open: localized('未关闭的风险', 'Open risks'),
  count: localized('{n} 项', '{n}'),
  none: localized('没有未关闭的风险', 'No open risks'),
  noneText: localized(
    '想一想什么可能让项目晚、贵或做不成，在下面登记下来。',
    'Think of what could make the project late, dear or fail, and note it below.',
  ),
  score: localized('风险值 {score}', 'score {score}'),
  noScore: localized('未评分', 'not scored'),
  task: localized('任务 {task}', 'task {task}'),
  review: localized('{date} 前评审', 'review by {date}'),
  overdue: localized('应在 {date} 前评审，已过期', 'review was due {date}'),
  reviewed: localized('已评审', 'Reviewed'),
  reviewedOf: localized('已评审：{risk}', 'Reviewed: {risk}'),
  close: localized('关闭', 'Close'),
  closeOf: localized('关闭：{risk}', 'Close: {risk}'),
  show: localized('在表中显示', 'Show'),
  showOf: localized('在表中显示：{risk}', 'Show in the sheet: {risk}'),
  add: localized('登记一项风险', 'Add a risk'),
  save: localized('登记', 'Add'),
  scale: localized('刻度：{scale}（可在“设置”中更改）', 'Scale: {scale} (to be changed in Settings)'),
} as const;
