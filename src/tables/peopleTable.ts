import { localized } from '../words/language';
import { column } from './column';
import { accountableLoad, accountableLoadFormula } from './computed/accountableLoad';
import { lateTasks, lateTasksFormula, openTasks, openTasksFormula } from './computed/openTasks';
import { ownedDays, ownedDaysFormula } from './computed/ownedDays';
import { responsibleLoad, responsibleLoadFormula } from './computed/responsibleLoad';
import type { TableSpec } from './spec';

/** People and departments: who may own tasks and stand in the responsibility matrix, and how much they carry. */
export const peopleTable: TableSpec = {
  id: 'people',
  name: 'PL_People',
  label: localized('人员与部门', 'People and departments'),
  sheet: 'people',
  columns: [
    column(
      'input',
      'name',
      'text',
      ['姓名', 'Name'],
      [
        '姓名或岗位，不能重复；各表的责任人从这里选。',
        'Name or position, each only once; owners in all tables are chosen from here.',
      ],
      { width: 18, essential: true },
    ),
    column(
      'input',
      'department',
      'text',
      ['部门', 'Department'],
      ['所在部门。', 'The department that the person belongs to.'],
    ),
    column(
      'input',
      'role',
      'text',
      ['角色', 'Role'],
      ['在本项目中的角色。', 'The person’s part in this project.'],
    ),
    column(
      'input',
      'contact',
      'text',
      ['接口人', 'Contact'],
      [
        '部门对接人；本人即接口人时可留空。',
        'Who speaks for the department; leave blank where it is the person.',
      ],
    ),
    column(
      'input',
      'rate',
      'money',
      ['单价', 'Rate'],
      ['每工作日的费用，可不填。', 'Cost of one working day; optional.'],
    ),
    column(
      'formula',
      'accountableTasks',
      'integer',
      ['A 任务数', 'Accountable for'],
      [
        '责任矩阵中由其拍板（A）的任务数。',
        'Tasks of the responsibility matrix that the person is accountable (A) for.',
      ],
      { width: 11, formula: accountableLoadFormula, compute: accountableLoad },
    ),
    column(
      'formula',
      'responsibleTasks',
      'integer',
      ['R 任务数', 'Responsible for'],
      [
        '责任矩阵中由其执行（R）的任务数。',
        'Tasks of the responsibility matrix that the person carries out (R).',
      ],
      { width: 11, formula: responsibleLoadFormula, compute: responsibleLoad },
    ),
    column(
      'formula',
      'load',
      'days',
      ['负荷', 'Load'],
      [
        '其负责、尚未完成的任务工期合计（工作日），不含摘要行；刷新时更新。',
        'Working days of the tasks that the person owns and that are not finished, summaries left out; renewed by Refresh.',
      ],
      { formula: ownedDaysFormula, compute: ownedDays },
    ),
    column(
      'formula',
      'openTasks',
      'integer',
      ['未完成任务', 'Open tasks'],
      ['其负责、尚未完成的任务数。', 'Tasks that the person owns and that are not finished.'],
      { width: 11, optional: true, formula: openTasksFormula, compute: openTasks },
    ),
    column(
      'formula',
      'lateTasks',
      'integer',
      ['延误任务', 'Late tasks'],
      ['其中比基准晚的任务数。', 'Of these the tasks that are later than their baseline.'],
      { width: 11, optional: true, formula: lateTasksFormula, compute: lateTasks },
    ),
  ],
};
