import type { LinkType } from '../project/links/link';
import { localized, type Localized } from './language';

/** What the view of one task says. */
export const taskWords = {
  empty: localized('还没有选中任务', 'No task is selected'),
  emptyText: localized(
    '在任务分解表、进度跟踪、责任矩阵或风险登记中点任意一行，这里就显示那项任务；也可以直接查找。',
    'Click a row of the work breakdown, the progress table, the matrix or the risks to see its task here, or find one.',
  ),
  noTasks: localized(
    '任务分解表还是空的。请在“WBS”表里填写第一项任务，刷新后再来。',
    'The work breakdown is empty. Type the first task on the WBS sheet and refresh.',
  ),
  find: localized('查找任务', 'Find a task'),
  findHint: localized('名称、编码或序号', 'Name, code or ID'),
  none: localized('没有匹配的任务', 'No such task'),
  previous: localized('上一项任务', 'Previous task'),
  next: localized('下一项任务', 'Next task'),
  showRow: localized('在表中显示', 'Show in the sheet'),
  save: localized('保存', 'Save'),
  more: localized('更多字段', 'More fields'),
  fewer: localized('收起字段', 'Fewer fields'),

  plan: localized('计划', 'Plan'),
  dates: localized('起止', 'Dates'),
  span: localized('{start} 至 {finish}', '{start} to {finish}'),
  noDates: localized('没有日期（在循环依赖里）', 'No dates: it stands in a circle of links'),
  why: localized('为什么是这天', 'Why this date'),
  slack: localized('时差', 'Slack'),
  slackText: localized('总 {total} 天，自由 {free} 天', '{total} d in all, {free} d free'),
  critical: localized('关键任务', 'Critical'),
  lagAfter: localized('再等 {n} 个工作日', 'and {n} working days more'),
  lagElapsed: localized('再等 {n} 个日历天', 'and {n} calendar days more'),
  lead: localized('提前 {n} 个工作日', '{n} working days early'),
  becauseFS: localized('要等“{task}”完成', 'It waits for “{task}” to finish'),
  becauseSS: localized('要等“{task}”开始', 'It waits for “{task}” to start'),
  becauseFF: localized('要和“{task}”的完成对齐', 'It ends with “{task}”'),
  becauseSF: localized('要等“{task}”开始后才能收尾', 'It may end once “{task}” has started'),
  becauseChild: localized('从下级任务“{task}”开始', 'It starts with “{task}” below it'),
  becauseStart: localized('没有前置任务，随项目开始', 'Nothing holds it: it starts with the project'),
  becauseNotBefore: localized('“最早开始”日期限定', 'Its “not before” date holds it'),
  becausePin: localized('“固定日期”已经定死', 'Its date is pinned'),
  becauseStatusDate: localized(
    '还没开工，不能排在状态日期之前',
    'It has not begun, and no work is planned before the status date',
  ),
  becauseActual: localized('已按实际开始日期开工', 'It began on its actual start'),
  becauseCycle: localized('前置任务互相依赖，请先解开', 'Its links go in a circle; undo one of them'),

  links: localized('前置任务', 'Predecessors'),
  successors: localized('后续任务', 'Successors'),
  noLinks: localized('没有前置任务', 'No predecessors'),
  noSuccessors: localized('没有后续任务', 'No successors'),
  unreadable: localized(
    '“{text}”读不懂，请在单元格里改正。',
    '“{text}” cannot be read; correct it in its cell.',
  ),
  drives: localized('决定日期', 'sets the date'),
  removeLink: localized('移除前置任务 {link}', 'Remove predecessor {link}'),
  openTask: localized('打开任务 {task}', 'Open task {task}'),
  addLink: localized('添加前置任务', 'Add a predecessor'),
  linkType: localized('关系', 'Type'),
  lag: localized('延隔（天）', 'Lag (days)'),
  add: localized('添加', 'Add'),

  deviation: localized('基准与偏差', 'Baseline and deviation'),
  baseline: localized('基准', 'Baseline'),
  noBaseline: localized('没有基准', 'No baseline'),
  forecast: localized('预计完成', 'Forecast finish'),
  late: localized('偏差', 'Deviation'),
  lateText: localized(
    '{days} 天：自身 {own}，上游 {inherited}',
    '{days} d: own {own}, inherited {inherited}',
  ),
  done: localized('完成', 'Complete'),
  report: localized('填报进度', 'Report progress'),

  roles: localized('责任', 'Responsibility'),
  noRoles: localized('责任矩阵里还没有人', 'Nobody in the matrix yet'),
  risks: localized('风险', 'Risks'),
  noRisks: localized('没有关联的未关闭风险', 'No open risk names this task'),
} as const;

/** How one task waits for another, from end to end. */
export const linkTypeWords: Readonly<Record<LinkType, Localized>> = {
  FS: localized('完成-开始', 'Finish to start'),
  SS: localized('开始-开始', 'Start to start'),
  FF: localized('完成-完成', 'Finish to finish'),
  SF: localized('开始-完成', 'Start to finish'),
};
