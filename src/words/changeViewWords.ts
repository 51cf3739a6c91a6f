import { localized } from './language';

/** What the view of baselines and changes says. */
export const changeViewWords = {
  baseline: localized('基准', 'Baseline'),
  none: localized(
    '还没有基准。计划谈定之后设一次：从此偏差、挣值和变更都以它为准。',
    'There is no baseline yet. Set it once the plan is agreed: deviations, earned value and changes go by it from then on.',
  ),
  reason: localized('依据（如哪次会议批准）', 'Why (e.g. the meeting that approved it)'),
  set: localized('设定基准', 'Set baseline'),
  version: localized('第 {version} 版，{n} 项任务', 'Version {version}, {n} tasks'),
  versionText: localized('之后的版本由批准的变更产生。', 'Later versions come from approved changes.'),
  seeBaselines: localized('看基准表', 'See baselines'),
  differences: localized('未经批准的改动', 'Changes nobody approved'),
  noDifferences: localized('计划与基准一致', 'The plan is as it was approved'),
  goTo: localized('转到单元格', 'Go to cell'),
  goToOf: localized('转到单元格：{issue}', 'Go to cell: {issue}'),
  request: localized('为此提出变更', 'Request this change'),
  requests: localized('变更申请', 'Change requests'),
  noRequests: localized('还没有变更申请', 'No change requests yet'),
  effects: localized('工期 {days} 天，预算 {budget}', '{days} d, budget {budget}'),
  raised: localized('{date} {who} 提出', 'raised {date} {who}'),
  made: localized('产生基准第 {version} 版', 'made baseline version {version}'),
  approve: localized('批准', 'Approve'),
  approveOf: localized('批准：{reason}', 'Approve: {reason}'),
  reject: localized('否决', 'Reject'),
  rejectOf: localized('否决：{reason}', 'Reject: {reason}'),
  suspend: localized('悬置', 'Suspend'),
  suspendOf: localized('悬置：{reason}', 'Suspend: {reason}'),
  show: localized('在表中显示', 'Show'),
  showOf: localized('在表中显示：{reason}', 'Show in the sheet: {reason}'),
  newRequest: localized('提出变更', 'Request a change'),
  send: localized('提交申请', 'Send request'),
  approveHint: localized(
    '批准后，当前计划成为下一版基准。',
    'Approval makes the plan as it stands the next baseline.',
  ),
} as const;
