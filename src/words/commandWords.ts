import { localized } from './language';

/** Names and hints of the commands, as ribbon, pane and command line show them. */
export const commandWords = {
  projectGroup: localized('项目', 'Project'),
  progressGroup: localized('进度与基准', 'Progress'),
  levelGroup: localized('任务层级', 'Arrange'),
  rowsGroup: localized('任务增删', 'Tasks'),
  reportsGroup: localized('报告', 'Reports'),

  createLabel: localized('新建项目表', 'New project tables'),
  createHint: localized(
    '在本工作簿中生成整套项目表；再次运行只补齐缺失的部分。',
    'Lays out the project tables in this workbook; run again, it only adds what is missing.',
  ),
  refreshLabel: localized('刷新', 'Refresh'),
  refreshHint: localized(
    '重新排程并更新各表；只写有变化的单元格，不改动你填写的内容。',
    'Reschedules and updates all tables; writes only what differs and never what you typed.',
  ),
  checkLabel: localized('检查', 'Check'),
  checkHint: localized(
    '列出表中的问题，不写入任何内容。',
    'Lists the problems in the tables and writes nothing.',
  ),
  baselineLabel: localized('设定基准', 'Set baseline'),
  baselineHint: localized(
    '把当前计划设为首个基准；之后的基准由批准的变更产生。',
    'Makes the present plan the first baseline; later ones come from approved changes.',
  ),
  recordLabel: localized('记录进度', 'Record progress'),
  recordHint: localized(
    '刷新，并把状态日期的各项指标存入“历史”；每周一次，趋势由此而来。',
    'Refreshes and keeps the figures of the status date in History; once a week makes a trend.',
  ),
  languageLabel: localized('切换语言', 'Switch language'),
  languageHint: localized(
    '把表头、标签、下拉选项和公式里的词换成另一种语言；你填写和改名的内容不变。',
    'Puts headers, labels, drop-downs and the words of formulas into the other language; what you typed or renamed stays.',
  ),
  weeklyLabel: localized('周报', 'Weekly report'),
  weeklyHint: localized(
    '打开周报工作表，没有则生成：数字和清单由公式算出，可直接打印。',
    'Shows the weekly report, made first where it is missing: live figures and lists, ready to print.',
  ),
  summaryLabel: localized('项目总结', 'Project summary'),
  summaryHint: localized(
    '打开项目总结工作表，没有则生成：九个部分，数字由公式算出，文字由你填写。',
    'Shows the project summary, made first where it is missing: nine parts, live figures, your own words.',
  ),
  showLabel: localized('定位', 'Go to'),
  showHint: localized('选中出现问题的单元格。', 'Selects the cell with the problem.'),
  repairLabel: localized('修复', 'Repair'),
  repairHint: localized(
    '列出被删除、改坏或旧版本缺少的部分，选定后补回；已填内容不动。',
    'Lists what was deleted, broken or came since this workbook was made, and puts back what you choose.',
  ),
  revertLabel: localized('撤回', 'Revert'),
  revertHint: localized(
    '撤回上一个命令；之后被人改过的单元格保留不动。',
    'Takes the last command back; cells that somebody changed since stay as they are.',
  ),
  noTables: localized(
    '本工作簿还没有项目表。请先运行“新建项目表”。',
    'This workbook has no project tables yet. Run "New project tables" first.',
  ),
} as const;
