import { localized } from '../words/language';
import { column } from './column';
import { accountableCount, accountableCountFormula } from './computed/accountableCount';
import { raciCheck, raciCheckFormula } from './computed/raciCheck';
import { responsibleCount, responsibleCountFormula } from './computed/responsibleCount';
import type { TableSpec } from './spec';

/**
 * The responsibility matrix: a row a leaf task of the WBS. Behind the columns declared here stands one
 * column a person or department of the people table, headed by its name; `personColumnHint` is their hint.
 */
export const responsibilityTable: TableSpec = {
  id: 'responsibility',
  name: 'PL_Responsibility',
  label: localized('责任矩阵', 'Responsibility matrix'),
  sheet: 'responsibility',
  columns: [
    column(
      'key',
      'id',
      'id',
      ['序号', 'ID'],
      ['任务的固定编号，与任务分解表一致。', 'The task’s number, as in the work breakdown.'],
      { essential: true },
    ),
    column(
      'engine',
      'code',
      'code',
      ['编码', 'Code'],
      ['任务的层级编码，随任务分解表更新。', 'The task’s outline code; follows the work breakdown.'],
    ),
    column(
      'engine',
      'name',
      'text',
      ['任务名称', 'Task'],
      ['随任务分解表更新，请到那里修改。', 'Follows the work breakdown; change it there.'],
      { width: 34 },
    ),
    column(
      'formula',
      'accountableCount',
      'integer',
      ['A 数量', 'Number of A'],
      [
        '本行 A（拍板人）的个数，应恰好为 1。',
        'How many are accountable (A) in this row; must be exactly 1.',
      ],
      { width: 9, formula: accountableCountFormula, compute: accountableCount },
    ),
    column(
      'formula',
      'responsibleCount',
      'integer',
      ['R 数量', 'Number of R'],
      ['本行 R（执行人）的个数，至少为 1。', 'How many are responsible (R) in this row; at least 1.'],
      { width: 9, formula: responsibleCountFormula, compute: responsibleCount },
    ),
    column(
      'formula',
      'check',
      'choice',
      ['检查', 'Check'],
      ['A 恰好一个、R 至少一个时显示“通过”。', 'Says OK where there is exactly one A and at least one R.'],
      { list: 'raciCheck', width: 13, formula: raciCheckFormula, compute: raciCheck },
    ),
  ],
};

/** The hint of every column of a person. */
export const personColumnHint = localized(
  'R 执行 · A 责任（拍板） · C 协作/咨询 · I 知会；可组合，如 A/R。',
  'R responsible (does it) · A accountable (decides) · C consulted · I informed; combine as in A/R.',
);
