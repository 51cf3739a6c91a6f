import { localized } from './language';

/** Names, hints and answers of the commands that write what was typed in the pane. */
export const editWords = {
  editLabel: localized('修改任务', 'Edit task'),
  editHint: localized(
    '把窗格里填写的内容写入任务分解表，并刷新各表。',
    'Writes what was typed in the pane into the work breakdown and refreshes all tables.',
  ),
  reportLabel: localized('填报进度', 'Report progress'),
  reportHint: localized(
    '把一项任务的进展写入进度跟踪表，并刷新各表。',
    'Writes the progress of a task into the progress table and refreshes all tables.',
  ),
  addRiskLabel: localized('登记风险', 'Add risk'),
  addRiskHint: localized('在风险登记表中新增一行。', 'Adds a row to the risk register.'),
  editRiskLabel: localized('更新风险', 'Update risk'),
  editRiskHint: localized('更新风险登记表中的一行。', 'Updates a row of the risk register.'),
  requestLabel: localized('提出变更', 'Request change'),
  requestHint: localized('在变更申请单中新增一行。', 'Adds a row to the change requests.'),
  decideLabel: localized('审批变更', 'Decide on change'),
  decideHint: localized('写入一份变更申请的结论。', 'Writes the decision on a change request.'),
  settingsLabel: localized('修改设置', 'Change settings'),
  settingsHint: localized(
    '写入设置并按新设置刷新各表。',
    'Writes settings and refreshes all tables by them.',
  ),

  approved: localized(
    '已批准：当前计划成为新一版基准。',
    'Approved: the plan as it stands is the new baseline.',
  ),
  saved: localized('已保存，各表已同步。', 'Saved; all tables follow.'),
  unchanged: localized('内容没有变化，未作改动。', 'Nothing differs; nothing was changed.'),
  gone: localized(
    '这一行已不在表中，可能刚被别人删除。请刷新后再试。',
    'The row is no longer there; somebody may have removed it. Refresh and try again.',
  ),
  changedSince: localized(
    '“{column}”在您填写期间已被改为“{now}”，没有写入。请在窗格中选择用哪一个，再保存。',
    '“{column}” was changed to “{now}” while you were typing; nothing was written. Choose in the pane which of the two stands, then save.',
  ),
  blank: localized('空白', 'blank'),
  otherRow: localized(
    '这一行还没有序号，现在该序号已属于另一行，没有改动。请看清窗格显示的任务，再做一次。',
    'The row had no ID yet, and by now another row has it; nothing was changed. See which task the pane shows, then do it again.',
  ),
  noPlace: localized(
    '表中缺少“{column}”列，无法写入。请先在“首页”补齐。',
    'The column “{column}” is missing, so it cannot be written. Add it on Home first.',
  ),
  ofSummary: localized(
    '“{column}”由下级任务汇总，请在下级任务中修改。',
    '“{column}” follows from the tasks below; change it there.',
  ),
  notADate: localized('请填写日期，例如 2026-09-14。', 'Type a date such as 2026-09-14.'),
  notANumber: localized('请填写数字。', 'Type a number.'),
  notAWhole: localized('请填写整数。', 'Type a whole number.'),
  tooLow: localized('不能小于 {least}。', 'No less than {least}.'),
  notAShare: localized('请填写 0 到 100 之间的数。', 'Type a number from 0 to 100.'),
  notAChoice: localized('请从列表中选择。', 'Choose one of the list.'),
  missing: localized('请填写“{column}”。', 'Fill in “{column}”.'),
  inColumn: localized('{column}：{problem}', '{column}: {problem}'),
} as const;
