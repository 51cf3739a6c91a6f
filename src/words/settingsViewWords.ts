import { localized } from './language';

/** What the view of the settings says. */
export const settingsViewWords = {
  project: localized('项目', 'Project'),
  pane: localized('窗格', 'Pane'),
  language: localized('界面语言', 'Language of this pane'),
  workbook: localized('语言与打开方式', 'Language and opening'),
  workbookLanguage: localized('表格语言', 'Language of the tables'),
  workbookLanguageHint: localized(
    '表头、标签、下拉选项和公式里的词一并切换，数据不变；可撤回。',
    'Headers, labels, drop-downs and the words in formulas change together; data stays. It can be reverted.',
  ),
  opens: localized('打开此工作簿时自动显示窗格', 'Show this pane whenever the workbook opens'),
  opensHint: localized(
    '随文件保存。只对由管理员集中部署、或旁加载了准绳的人有效。',
    'Kept in the file. Only for those to whom an administrator deployed Plumbline centrally, or who sideloaded it.',
  ),
  notKept: localized(
    '没有存下来。请确认工作簿可编辑，再试一次。',
    'That was not kept. Make sure that the workbook can be edited, then try again.',
  ),
  presets: localized('阈值方案', 'Thresholds'),
  presetsHint: localized('一次填好下面的黄灯、红灯阈值。', 'Fills in all yellow and red thresholds below.'),
  standard: localized('常规', 'Standard'),
  strict: localized('严格', 'Strict'),
  lenient: localized('宽松', 'Lenient'),
  save: localized('保存设置', 'Save settings'),
  sheet: localized('打开设置表', 'Open the sheet'),
  missing: localized(
    '这个工作簿里没有设置项。请先到“首页”补齐。',
    'The workbook has no settings. Add what is missing on Home first.',
  ),
  guide: localized('再看一次介绍', 'Show the introduction again'),
} as const;
