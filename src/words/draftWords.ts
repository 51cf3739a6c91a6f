import { localized } from './language';

/** What is said of something that was typed in the pane and is in no cell yet. */
export const draftWords = {
  notWritten: localized('尚未写入表格', 'Not yet written'),
  elsewhere: localized('尚未写入：', 'Not yet written:'),
  discardOf: localized('放弃修改：{task}', 'Discard: {task}'),
  gone: localized('以下任务已不在表中，填写的内容仍保留：', 'Typed about tasks that are not in the table:'),
  goneTask: localized('“{task}”（序号 {id}）：{fields}', '“{task}” (ID {id}): {fields}'),
  field: localized('{field} {text}', '{field} {text}'),
  taskOfId: localized('序号 {id}', 'ID {id}'),
  between: localized('；', '; '),
  stranded: localized(
    '{field}现在不能填写，您填的“{text}”还在这里。',
    '{field} cannot be filled in any more; “{text}” is kept here.',
  ),
  changed: localized(
    '您填写期间，该单元格已由“{begunOn}”改为“{now}”。',
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
