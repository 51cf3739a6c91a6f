import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** Where the rows go whose task was removed from the WBS: nothing that was typed is thrown away. */
export const archiveTable: TableSpec = {
  id: 'archive',
  name: 'PL_Archive',
  label: localized('归档', 'Archive'),
  sheet: 'archive',
  columns: [
    column(
      'engine',
      'table',
      'text',
      ['来源表', 'From table'],
      ['这一行原来所在的表。', 'The table that the row came from.'],
      { essential: true },
    ),
    column('engine', 'id', 'id', ['序号', 'ID'], ['任务的固定编号。', 'The task’s number.'], {
      essential: true,
    }),
    column(
      'engine',
      'name',
      'text',
      ['任务名称', 'Task'],
      ['移出时的任务名称。', 'The task’s name when it was removed.'],
      { width: 34 },
    ),
    column(
      'engine',
      'archived',
      'date',
      ['归档日期', 'Archived'],
      ['移出时的状态日期。', 'The status date when the row was removed.'],
    ),
    column(
      'engine',
      'content',
      'longText',
      ['内容', 'Content'],
      [
        '原行所填的全部内容，“列名：值”逐项记录，可复制回去。',
        'All that was typed into the row, as “column: value”; copy it back where it is needed.',
      ],
      { width: 80, essential: true },
    ),
  ],
};
