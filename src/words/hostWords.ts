import { localized, type Localized } from './language';

/** What a user can do after Excel refused or failed. */
export type HostRemedy =
  | 'finishEditing'
  | 'tryAgain'
  | 'noAnswer'
  | 'tooLarge'
  | 'unprotect'
  | 'repair'
  | 'clearBelow'
  | 'unmerge'
  | 'clearFilter'
  | 'updateExcel'
  | 'restart'
  | 'unknown';

/** What happened and what to do, a sentence each, for every way in which Excel may refuse or fail. */
export const hostWords: Readonly<Record<HostRemedy, Localized>> = {
  finishEditing: localized(
    '有单元格正在编辑，Excel 暂不接受其他操作。请按回车或 Esc 结束编辑后重试。',
    'A cell is being edited and Excel accepts nothing else. Press Enter or Esc, then try again.',
  ),
  tryAgain: localized(
    'Excel 此刻没有响应这次操作。请稍后重试。',
    'Excel did not answer this time. Try again in a moment.',
  ),
  noAnswer: localized(
    'Excel 一分钟没有回应，写入是否完成尚不清楚。请检查网络，确认没有单元格正在编辑，再重试。',
    'Excel has not answered for a minute; whether it made the changes is not known. Check the network, make sure that no cell is being edited, and try again.',
  ),
  tooLarge: localized(
    '这次的数据量超过了 Excel 的单次上限。请把项目拆成几个工作簿。',
    'This is more data than Excel takes at once. Split the project into several workbooks.',
  ),
  unprotect: localized(
    '工作表受保护或工作簿为只读。请取消保护或另存副本后重试。',
    'A sheet is protected or the workbook is read-only. Unprotect it or save a copy, then try again.',
  ),
  repair: localized(
    '有人同时移动、删除或改名了表格。请重新刷新；若仍出错，请运行“修复”。',
    'A table was moved, deleted or renamed meanwhile. Refresh again; if it persists, run "Repair".',
  ),
  clearBelow: localized(
    '表格下方有内容，无法插入新行。请在表格下方留出空行后重试。',
    'There is something below the table, so rows cannot be inserted. Leave blank rows below it, then try again.',
  ),
  unmerge: localized(
    '表格范围内有合并单元格。请取消合并后重试。',
    'There are merged cells across the table. Unmerge them, then try again.',
  ),
  clearFilter: localized(
    '筛选挡住了要改动的行。请清除筛选后重试。',
    'A filter hides rows that must change. Clear the filter, then try again.',
  ),
  updateExcel: localized(
    '此版本的 Excel 不支持该功能。请更新 Excel（2021 或更高版本）。',
    'This version of Excel lacks the feature. Update Excel (2021 or later).',
  ),
  restart: localized('请重新启动 Excel 后重试。', 'Restart Excel, then try again.'),
  unknown: localized(
    'Excel 拒绝了这次操作。请重试；若仍出错，请把代码告诉支持人员。',
    'Excel refused the operation. Try again; if it persists, tell support the code.',
  ),
};
