import { localized } from './language';

/** How a plan is told before it is carried out: a line for each cell, row, column and sheet. */
export const planWords = {
  sheetAdded: localized('新增工作表“{sheet}”', 'New sheet “{sheet}”'),
  sheetRemoved: localized('删除工作表“{sheet}”', 'Sheet “{sheet}” is removed'),
  sheetRenamed: localized('工作表“{sheet}”改名为“{name}”', 'Sheet “{sheet}” is renamed to “{name}”'),
  headerRow: localized('表格“{table}”：打开标题行', 'Table “{table}”: the header row is switched on'),
  rowAdded: localized('{table}：新增一行“{row}”', '{table}: new row “{row}”'),
  rowRemoved: localized('{table}：移除一行“{row}”', '{table}: row “{row}” is removed'),
  columnAdded: localized('{table}：新增一列“{column}”', '{table}: new column “{column}”'),
  columnRemoved: localized('{table}：删除一列“{column}”', '{table}: column “{column}” is removed'),
  cell: localized('{place}：{old} → {new}', '{place}: {old} → {new}'),
  formulas: localized('{place}：写入 {count} 个公式', '{place}: {count} formulas are written'),
  name: localized('名称 {name} 改为指向 {new}', 'The name {name} will refer to {new}'),
  memory: localized('内部记录：{count} 个单元格', 'Records of Plumbline’s own: {count} cells'),
  formula: localized('公式', 'a formula'),
  blank: localized('（空）', '(blank)'),
  row: localized('表内第 {row} 行', 'table row {row}'),
  separator: localized('·', ', '),
} as const;
