import { localized } from './language';

/** What the first run and the form for a new project say beside the form's own fields. */
export const createWords = {
  welcome: localized('一个工作簿，管好一个项目', 'One workbook that runs your project'),
  benefit: localized(
    '一键建好计划、责任、进度、风险整套表：改一处，日期、责任和偏差一起更新。',
    'One click lays out plan, responsibility, progress and risks: change one cell, and dates, owners and deviations follow.',
  ),
  safe: localized(
    '数据都在这个 Excel 文件里，不关联任何服务器，每一步都能撤回。',
    'Everything stays in this Excel file, no server is involved, and every step can be reverted.',
  ),
  sample: localized('看看示例项目', 'See a sample project'),
  sampleName: localized('示例：智能终端新品上市', 'Sample: launch of a smart device'),
  skip: localized('不用了，直接新建', 'No thanks, start my own'),
  again: localized('这是什么？看示例', 'What is this? See a sample'),
  pack: localized('模板', 'Template'),
  empty: localized('空白', 'Blank'),
  preview: localized('将会生成', 'What you will get'),
  sheets: localized('{n} 张工作表：{names}', '{n} sheets: {names}'),
  content: localized(
    '{tasks} 项任务、{milestones} 个里程碑、{people} 个岗位、{risks} 项风险',
    '{tasks} tasks, {milestones} milestones, {people} roles, {risks} risks',
  ),
  span: localized('{start} 至 {finish}', '{start} to {finish}'),
  blank: localized('空的整套表，从第一项任务填起。', 'The whole set of tables, empty, for your first task.'),
  phases: localized('阶段与日期', 'Phases and dates'),
} as const;
