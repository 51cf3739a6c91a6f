import { localized } from './language';

/** What is wrong and what a repair does about it, a sentence each. `{place}` is table and column, or form and cell. */
export const repairWords = {
  versionMissing: localized(
    '由较早版本生成，缺少新增内容：补上 {parts}。已填内容不动。',
    'Made by an earlier version: add {parts}. What is there stays untouched.',
  ),
  headerRowOff: localized(
    '表格“{table}”（工作表“{sheet}”）的标题行已关闭：重新打开。',
    'The header row of the table “{table}” on the sheet “{sheet}” is switched off: switch it on.',
  ),
  schemaMissing: localized(
    '隐藏的内部记录表 {sheet} 不见了：按现有的表重新生成。',
    'The hidden sheet {sheet} with Plumbline’s own records is gone: make it again from the tables.',
  ),
  sheetMissing: localized(
    '缺少 {parts}：新建工作表“{sheet}”。',
    '{parts}: missing. Make the sheet “{sheet}”.',
  ),
  columnMissing: localized(
    '{place}：这一列被删除。在原来的位置补上空列，公式和下拉列表一并恢复。',
    '{place}: the column was deleted. Put it back where it was, with its formulas and lists.',
  ),
  nameMissing: localized(
    '{place}：名称 {name} 丢失或失效。重新指向 {cell}。',
    '{place}: the name {name} is gone or broken. Point it to {cell} again.',
  ),
  cellMissing: localized(
    '{place}：单元格被删除。补在工作表“{sheet}”的末尾。',
    '{place}: the cell was deleted. Add it at the foot of the sheet “{sheet}”.',
  ),
  listMissing: localized(
    '下拉列表的名称 {name} 丢失或失效。重新指向 {place}。',
    'The name {name} of a drop-down list is gone or broken. Point it to {place} again.',
  ),
  formulasBroken: localized(
    '{place}：公式引用已失效，或指向另一个工作簿。重新写入整列公式。',
    '{place}: the formulas refer to what is gone or to another workbook. Write them again.',
  ),
  formulasOvertyped: localized(
    '{place}：{count} 行的公式被手工内容（如“{value}”）覆盖。换回公式，手工内容将被替换。',
    '{place}: the formulas of {count} rows were typed over (e.g. “{value}”). Put the formulas back in place of what was typed.',
  ),
  boardOvertyped: localized(
    '工作表“{sheet}”：{cells} 的公式被手工内容覆盖。换回公式，手工内容将被替换。',
    'The sheet “{sheet}”: the formulas in {cells} were typed over. Put the formulas back in place of what was typed.',
  ),
  boardMoved: localized(
    '工作表“{sheet}”插入或删除过行列，或有数字被移走，无法按位置更新。另建工作表“{name}”；原表及其中手工内容原样保留，不需要时可自行删除。',
    'On the sheet “{sheet}” rows or columns came or went, or figures were moved, so that it cannot be kept. Make “{name}” beside it; the old sheet stays with all that was typed there, for you to delete.',
  ),
  validationMissing: localized(
    '{place}：下拉列表或输入检查已丢失。按本列重新设置。',
    '{place}: its drop-down list or input check is missing. Set it again for the whole column.',
  ),
  rulesMissing: localized(
    '{place}：条件格式已丢失。重新设置颜色。',
    '{place}: its conditional formats are missing. Colour it again.',
  ),
} as const;

/** Between parts of a list. */
export const repairSeparator = localized('、', '; ');

/** An item that is done only where it is chosen. */
export const repairChosen = localized(
  '{text}（会替换手工内容，须单独选定）',
  '{text} (replaces what was typed; only where it is chosen)',
);

/** The codes of what can be repaired. */
export type RepairCode = keyof typeof repairWords;
