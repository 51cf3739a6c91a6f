import { localized } from './language';

/** What the view of the settings says. */
export const settingsViewWords = {
  project: localized('项目', 'Project'),
  pane: localized('窗格', 'Pane'),
  language: localized('界面语言', 'Language of this pane'),
  presets: localized('阈值方案', 'Thresholds'),
  presetsHint: localized('一次填好下面的黄灯、红灯阈值。', 'Fills in all yellow and red thresholds below.'),
  standard: localized('常规', 'Standard'),
  strict: localized('严格', 'Strict'),
  lenient: localized('宽松', 'Lenient'),
  save: localized('保存设置', 'Save settings'),
  discard: localized('放弃修改', 'Discard'),
  sheet: localized('打开设置表', 'Open the sheet'),
  missing: localized(
    '这个工作簿里没有设置项。请先到“首页”补齐。',
    'The workbook has no settings. Add what is missing on Home first.',
  ),
  guide: localized('再看一次介绍', 'Show the introduction again'),
} as const;
