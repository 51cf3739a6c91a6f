import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** Who has a stake in the project, how strongly, and how often they hear of it. */
export const stakeholdersTable: TableSpec = {
  id: 'stakeholders',
  name: 'PL_Stakeholders',
  label: localized('关键干系人', 'Key stakeholders'),
  sheet: 'project',
  columns: [
    column(
      'input',
      'name',
      'text',
      ['干系人', 'Stakeholder'],
      ['姓名、岗位或单位。', 'A name, a position or an organisation.'],
      { width: 18, essential: true },
    ),
    column(
      'input',
      'department',
      'text',
      ['部门', 'Department'],
      ['所属部门或单位。', 'Department or organisation.'],
    ),
    column('input', 'role', 'text', ['角色', 'Role'], ['与项目的关系。', 'What they are to the project.']),
    column(
      'input',
      'interest',
      'choice',
      ['关注度', 'Interest'],
      ['对项目的关注程度：高、中、低。', 'How much the project matters to them: high, medium, low.'],
      { list: 'degree' },
    ),
    column(
      'input',
      'influence',
      'choice',
      ['影响力', 'Influence'],
      ['对项目的影响力：高、中、低。', 'How much they can move the project: high, medium, low.'],
      { list: 'degree' },
    ),
    column(
      'input',
      'informed',
      'choice',
      ['沟通频率', 'How often informed'],
      ['多久沟通一次。', 'How often they are told.'],
      { list: 'informed', width: 14 },
    ),
  ],
};
