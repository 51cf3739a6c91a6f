import { localized } from './language';

/** Names of the pane's views, and what stands around them. */
export const viewWords = {
  navigation: localized('窗格导航', 'Views of the pane'),
  more: localized('更多', 'More'),
  home: localized('首页', 'Home'),
  create: localized('新建', 'Create'),
  task: localized('任务', 'Task'),
  progress: localized('进度', 'Progress'),
  risks: localized('风险', 'Risks'),
  reports: localized('报告', 'Reports'),
  changes: localized('变更', 'Changes'),
  health: localized('体检', 'Health'),
  settings: localized('设置', 'Settings'),
  repair: localized('修复', 'Repair'),
  activity: localized('记录', 'Activity'),
  blocked: localized(
    '表格里有问题挡住了计算，这里暂时没有数字。请先到“首页”处理错误。',
    'Something in the tables stands in the way, so there are no figures here. See the errors on Home first.',
  ),
  notLoaded: localized('这一页没有打开', 'This view could not be opened'),
  notLoadedText: localized(
    '没能取到这一页的程序：可能是网络断了，也可能是准绳刚换了新版本——请关闭并重新打开工作簿。表格没有受影响。（{detail}）',
    'Its program could not be fetched, or it failed: perhaps the network is down, or Plumbline was replaced by a newer version; then close the workbook and open it again. The tables are untouched. ({detail})',
  ),
  showCell: localized('在表中显示', 'Show in the sheet'),
  toHome: localized('去首页看看', 'Go to Home'),
} as const;
