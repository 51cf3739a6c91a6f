import { localized } from './language';

/** Words that stand in the sheets around the tables, and in the messages of their cells. */
export const sheetWords = {
  refused: localized('填写有误', 'Not accepted'),
  pickFromList: localized('请从下拉列表中选择。', 'Choose one of the list.'),
  notInList: localized('列表中没有这一项。仍要填写吗？', 'This is not in the list. Keep it anyway?'),
  wantsNumber: localized('请填写不小于 0 的数字。', 'Enter a number of 0 or more.'),
  wantsWhole: localized('请填写不小于 0 的整数。', 'Enter a whole number of 0 or more.'),
  wantsShare: localized('请填写 0% 到 100% 之间的数。', 'Enter a share between 0% and 100%.'),
  wantsDate: localized('请填写日期，如 2026-09-14。', 'Enter a date such as 2026-09-14.'),
  computed: localized('自动计算，请勿填写。', 'Computed; leave it alone.'),
  statusDate: localized('状态日期', 'Status date'),
  overall: localized('整体状态', 'Overall'),
  page: localized('第 &P 页，共 &N 页', 'Page &P of &N'),
} as const;
