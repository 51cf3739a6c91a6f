import { localized } from './language';

/** What is said where somebody typed into a cell that was just being written, and Excel did not let it be given back. */
export const owedWords = {
  owed: localized(
    '写入时有人正在填写，下列内容被覆盖，将随下一次操作或刷新归还：{cells}。',
    'Somebody typed while this was being written, and it was written over. It is given back with the next command or refresh: {cells}.',
  ),
  lost: localized(
    '写入时有人正在填写，下列内容被覆盖；该处后来又有改动，未能归还，请核对：{cells}。',
    'Somebody typed while this was being written, and it was written over. Others changed it since, so it was not given back; please check: {cells}.',
  ),
  inCell: localized('“{table}”序号 {row} 的“{column}”', '{table} {row}, {column}'),
  typed: localized('{place}：{typed}', '{place}: {typed}'),
  blank: localized('（清空）', '(cleared)'),
  more: localized('另有 {more} 处', 'and {more} more'),
} as const;
