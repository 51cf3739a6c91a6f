import { localized } from './language';

/** What is said where cells were written over that somebody had typed into, and Excel did not let it be given back. */
export const owedWords = {
  owed: localized(
    'Excel 中途拒绝，下列单元格暂时未能恢复为填写的内容，将随下一次操作或刷新恢复：{cells}。',
    'Excel refused half-way, so that these cells do not hold what was typed there. They get it back with the next command or refresh: {cells}.',
  ),
  lost: localized(
    '下列单元格在写入时被覆盖，后来又有改动，未能恢复为填写的内容，请核对：{cells}。',
    'These cells were written over and changed again since, so that what was typed there was not given back. Please check: {cells}.',
  ),
  inCell: localized('“{table}”序号 {row} 的“{column}”', '{table} {row}, {column}'),
  typed: localized('{place}：{typed}', '{place}: {typed}'),
  blank: localized('（清空）', '(cleared)'),
  more: localized('另有 {more} 处', 'and {more} more'),
} as const;
