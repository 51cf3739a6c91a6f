import { localized } from './language';

/** What the view of what Plumbline wrote says. */
export const activityWords = {
  title: localized('本次写入的内容', 'What was written this time'),
  none: localized('这次还没有写入任何内容', 'Nothing was written yet'),
  noneText: localized(
    '打开窗格以来，准绳每写一次表格，都会记在这里，并可以撤回。',
    'Whatever Plumbline writes into the tables while this pane is open is listed here and can be reverted.',
  ),
  cells: localized('{n} 个单元格', '{n} cells'),
  revert: localized('撤回', 'Revert'),
  revertOf: localized('撤回：{time} {command}', 'Revert: {time} {command}'),
  reverted: localized('已撤回', 'Reverted'),
  note: localized(
    '撤回时，之后被人改过的单元格保留不动。关闭窗格后这份记录就没有了。',
    'Cells that somebody changed since stay as they are. The list goes when the pane is closed.',
  ),
} as const;
