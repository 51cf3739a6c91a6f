import { localized } from './language';

/** What is said of something that was typed in the pane and is in no cell yet. */
export const draftWords = {
  notWritten: localized('尚未写入表格', 'Not yet written'),
  elsewhere: localized('尚未写入：', 'Not yet written:'),
  discardOf: localized('放弃修改：{task}', 'Discard: {task}'),
  gone: localized('不在表中的任务，填写的内容还在：', 'Typed about tasks that are not in the table:'),
  goneTask: localized('“{task}”（序号 {id}）：{fields}', '“{task}” (ID {id}): {fields}'),
  field: localized('{field} {text}', '{field} {text}'),
  between: localized('；', '; '),
  changed: localized(
    '填写期间表格已从“{begunOn}”改为“{now}”。',
    'The cell was changed from “{begunOn}” to “{now}” meanwhile.',
  ),
  useTheirs: localized('用表格中的', 'Use the cell’s'),
  useMine: localized('用我填的', 'Use mine'),
  useTheirsFor: localized('用表格中的：{field}', 'Use the cell’s: {field}'),
  useMineFor: localized('用我填的：{field}', 'Use mine: {field}'),
  decide: localized(
    '有 {n} 个字段的表格内容已被改动，请先选择用哪一个。',
    'Changed in their cells meanwhile: {n}. Choose what stands, then save.',
  ),
  discard: localized('放弃修改', 'Discard'),
} as const;
