import { counted } from './counted';
import { localized } from './language';

/** What commands tell when they end. */
export const resultWords = {
  created: counted('已生成 {n} 张工作表。', 'Made {n} sheet.', 'Made {n} sheets.'),
  complete: localized('项目表已齐全，未作改动。', 'All project tables are in place; nothing was changed.'),
  updated: counted('已更新 {n} 个单元格。', 'Updated {n} cell.', 'Updated {n} cells.'),
  inStep: localized('各表均为最新，未作改动。', 'Everything is up to date; nothing was changed.'),
  switchedOff: localized('自动刷新已关闭，未作改动。', 'Live refresh is switched off; nothing was changed.'),
  switched: (language: string) =>
    localized(`工作簿的语言已改为${language}。`, `The workbook’s language is ${language} now.`),
  blocked: localized(
    '未写入任何内容，请先处理下列问题。',
    'Nothing was written; see the problems below first.',
  ),
  reverted: counted(
    '已撤回，恢复了 {n} 个单元格。',
    'Reverted; {n} cell restored.',
    'Reverted; {n} cells restored.',
  ),
  sheetsRemoved: counted(
    '已撤回，删除了生成的 {n} 张工作表。Excel 自身的撤销记录随之清空。',
    'Reverted; {n} new sheet was removed. Excel’s own undo list is empty now.',
    'Reverted; {n} new sheets were removed. Excel’s own undo list is empty now.',
  ),
  wouldChange: counted(
    '将改动 {n} 处，尚未写入。',
    '{n} change would be made; nothing was written.',
    '{n} changes would be made; nothing was written.',
  ),
  repaired: counted(
    '已修复 {n} 项。请刷新，补上日期和数值。',
    'Repaired {n} thing. Refresh to fill in dates and figures.',
    'Repaired {n} things. Refresh to fill in dates and figures.',
  ),
  nothingToRepair: localized('没有需要修复的内容，未作改动。', 'Nothing needs repair; nothing was changed.'),
  repairable: counted(
    '可修复 {n} 项，尚未写入。',
    '{n} thing can be repaired; nothing was written.',
    '{n} things can be repaired; nothing was written.',
  ),
  nothingToRevert: localized(
    '没有可撤回的内容，未作改动。',
    'There is nothing left to revert; nothing was changed.',
  ),
  cancelled: localized('已取消，没有写入任何内容。', 'Cancelled; nothing was written.'),
  busy: localized(
    '其他人正在修改同一区域，本次未更新。请稍后重试。',
    'Others are changing the same cells, so nothing was updated. Try again in a moment.',
  ),
  baselineSet: counted('已设定基准，共 {n} 项任务。', 'Baseline set: {n} task.', 'Baseline set: {n} tasks.'),
  recorded: localized(
    '已刷新，并把本期指标存入“历史”。',
    'Refreshed, and the figures of this date are kept in History.',
  ),
  checked: counted('发现 {n} 个问题。', 'Found {n} problem.', 'Found {n} problems.'),
  clean: localized('未发现问题。', 'No problems found.'),
  shown: localized('已定位。', 'Shown.'),
  notShown: localized('这个问题没有对应的单元格。', 'This problem has no cell of its own.'),
} as const;
