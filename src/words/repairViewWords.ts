import { localized } from './language';

/** What the pane's list of repairs says. */
export const repairViewWords = {
  title: localized('可以修复的内容', 'What can be repaired'),
  help: localized(
    '勾选要修复的项目；没有勾选的保持原样。写入后可以撤回。',
    'Tick what is to be repaired; the rest stays as it is. It can be reverted afterwards.',
  ),
  nothing: localized('没有需要修复的内容。', 'Nothing needs repair.'),
  carryOut: localized('修复选中的 {n} 项', 'Repair selected ({n})'),
  preview: localized('预览', 'Preview'),
  again: localized('重新查找', 'Look again'),
  notes: localized('无需处理', 'Nothing to do'),
  repair: localized('去修复', 'Repair'),
  repairOf: localized('去修复：{issue}', 'Repair: {issue}'),
} as const;
