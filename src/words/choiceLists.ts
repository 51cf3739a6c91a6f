import { localized, type Language, type Localized } from './language';

/** One word of a drop-down: an id for ever, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly label: Localized;
}

const choice = (id: string, zh: string, en: string): Choice => ({ id, label: localized(zh, en) });

/**
 * Every drop-down of the product. Words are stored in the workbook's language and read in both. Lists that
 * formulas quote are closed; `openLists` names those that the user may add to.
 */
export const choiceLists = {
  light: [choice('green', '绿', 'Green'), choice('yellow', '黄', 'Yellow'), choice('red', '红', 'Red')],
  taskType: [
    choice('summary', '摘要', 'Summary'),
    choice('task', '任务', 'Task'),
    choice('milestone', '里程碑', 'Milestone'),
  ],
  yesNo: [choice('yes', '是', 'Yes'), choice('no', '否', 'No')],
  raci: [
    choice('R', 'R', 'R'),
    choice('A', 'A', 'A'),
    choice('A/R', 'A/R', 'A/R'),
    choice('C', 'C', 'C'),
    choice('I', 'I', 'I'),
    choice('C/I', 'C/I', 'C/I'),
  ],
  raciCheck: [
    choice('ok', '通过', 'OK'),
    choice('noAccountable', '缺少 A', 'A missing'),
    choice('manyAccountable', 'A 多于一个', 'More than one A'),
    choice('noResponsible', '缺少 R', 'R missing'),
  ],
  stale: [choice('stale', '未填报', 'Not reported')],
  cause: [
    choice('resources', '资源不足', 'Lack of resources'),
    choice('requirements', '需求变更', 'Changed requirements'),
    choice('external', '外部依赖', 'External dependency'),
    choice('technical', '技术问题', 'Technical problem'),
    choice('estimate', '估算偏差', 'Estimate was off'),
    choice('other', '其他', 'Other'),
  ],
  riskCategory: [
    choice('technical', '技术', 'Technical'),
    choice('resource', '资源', 'Resources'),
    choice('external', '外部', 'External'),
    choice('requirements', '需求', 'Requirements'),
    choice('schedule', '进度', 'Schedule'),
    choice('cost', '成本', 'Cost'),
  ],
  riskLevel: [choice('high', '高', 'High'), choice('medium', '中', 'Medium'), choice('low', '低', 'Low')],
  riskStrategy: [
    choice('avoid', '规避', 'Avoid'),
    choice('mitigate', '减轻', 'Mitigate'),
    choice('transfer', '转移', 'Transfer'),
    choice('accept', '接受', 'Accept'),
    choice('escalate', '上报', 'Escalate'),
  ],
  riskStatus: [
    choice('open', '监控中', 'Open'),
    choice('triggered', '已触发', 'Triggered'),
    choice('occurred', '已发生', 'Occurred'),
    choice('closed', '已关闭', 'Closed'),
  ],
  riskScale: [
    choice('3x3', '3×3 高中低', '3×3 high-medium-low'),
    choice('5x5', '5×5', '5×5'),
    choice('pmbok', 'PMBOK 概率影响', 'PMBOK probability-impact'),
  ],
  degree: [choice('high', '高', 'High'), choice('medium', '中', 'Medium'), choice('low', '低', 'Low')],
  informed: [
    choice('weekly', '每周', 'Weekly'),
    choice('biweekly', '每两周', 'Every two weeks'),
    choice('monthly', '每月', 'Monthly'),
    choice('milestone', '里程碑时', 'At milestones'),
    choice('onChange', '有变化时', 'On changes'),
  ],
  goalStatus: [
    choice('open', '进行中', 'Under way'),
    choice('reached', '已达成', 'Reached'),
    choice('missed', '未达成', 'Missed'),
  ],
  lightBasis: [
    choice('days', '按偏差天数', 'Days late'),
    choice('points', '按进度百分点', 'Percentage points behind'),
    choice('index', '按绩效指数', 'Performance index'),
    choice('combined', '综合判断', 'Combined'),
  ],
  percentWeight: [choice('duration', '工期', 'Duration'), choice('budget', '预算', 'Budget')],
  eacMethod: [
    choice('remaining', 'AC+(BAC−EV)', 'AC+(BAC−EV)'),
    choice('cpi', 'BAC/CPI', 'BAC/CPI'),
    choice('cpiSpi', 'AC+(BAC−EV)/(CPI×SPI)', 'AC+(BAC−EV)/(CPI×SPI)'),
    choice('own', 'AC+自估ETC', 'AC+own ETC'),
  ],
  earningRule: [
    choice('percent', '按完成百分比', 'Percent complete'),
    choice('0-100', '0/100 法', '0/100'),
    choice('50-50', '50/50 法', '50/50'),
    choice('milestones', '加权里程碑', 'Weighted milestones'),
  ],
  changeDecision: [
    choice('pending', '待审批', 'Pending'),
    choice('approved', '批准', 'Approved'),
    choice('rejected', '否决', 'Rejected'),
    choice('suspended', '悬置', 'Suspended'),
  ],
  achievable: [choice('notAchievable', '无法实现', 'Not achievable')],
  language: [choice('zh-CN', '简体中文', '简体中文'), choice('en-US', 'English', 'English')],
  calendarKind: [
    choice('prc', '中国法定节假日', 'PRC statutory holidays'),
    choice('prc-six-days', '六天工作制 + 法定节假日', 'Six days a week, PRC holidays'),
    choice('prc-big-small', '大小周 + 法定节假日', 'Six and five days in turn, PRC holidays'),
    choice('mon-fri', '周一至周五', 'Monday to Friday'),
    choice('mon-sat', '周一至周六', 'Monday to Saturday'),
    choice('every-day', '每天', 'Every day'),
    choice('imported', '导入的日历', 'Imported calendar'),
  ],
  ganttUnit: [
    choice('auto', '自动', 'Automatic'),
    choice('day', '日', 'Day'),
    choice('week', '周', 'Week'),
    choice('month', '月', 'Month'),
    choice('quarter', '季度', 'Quarter'),
  ],
  weekday: [
    choice('1', '周一', 'Mon'),
    choice('2', '周二', 'Tue'),
    choice('3', '周三', 'Wed'),
    choice('4', '周四', 'Thu'),
    choice('5', '周五', 'Fri'),
    choice('6', '周六', 'Sat'),
    choice('7', '周日', 'Sun'),
  ],
  calendarStanding: [
    choice('published', '已公布', 'Published'),
    choice('provisional', '暂定', 'Provisional'),
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

/** The id of a drop-down. */
export type ChoiceListId = keyof typeof choiceLists;

/** Names of the lists, as headers of the lists table. */
export const listLabels: Readonly<Record<ChoiceListId, Localized>> = {
  light: localized('状态灯', 'Light'),
  taskType: localized('任务类型', 'Task type'),
  changeDecision: localized('审批结论', 'Decision'),
  yesNo: localized('是否', 'Yes or no'),
  raci: localized('责任代码', 'RACI code'),
  raciCheck: localized('责任检查', 'RACI check'),
  stale: localized('填报情况', 'Reporting'),
  cause: localized('偏差原因', 'Cause of deviation'),
  riskCategory: localized('风险类型', 'Risk category'),
  riskLevel: localized('风险等级', 'Risk level'),
  riskStrategy: localized('应对策略', 'Risk response'),
  riskStatus: localized('风险状态', 'Risk status'),
  riskScale: localized('风险刻度', 'Risk scale'),
  degree: localized('高低程度', 'Degree'),
  informed: localized('沟通频率', 'How often informed'),
  goalStatus: localized('目标状态', 'Goal status'),
  lightBasis: localized('亮灯依据', 'Basis of the lights'),
  percentWeight: localized('完成%加权', 'Percent weighted by'),
  eacMethod: localized('完工估算方法', 'EAC method'),
  earningRule: localized('挣值规则', 'Earning rule'),
  achievable: localized('能否实现', 'Achievable'),
  language: localized('语言', 'Language'),
  calendarKind: localized('日历类型', 'Calendar type'),
  ganttUnit: localized('甘特图单位', 'Gantt unit'),
  weekday: localized('星期', 'Weekday'),
  calendarStanding: localized('公布情况', 'Standing'),
};

/** Lists that users may add their own words to: no formula quotes their words. */
export const openLists: ReadonlySet<ChoiceListId> = new Set([
  'cause',
  'riskCategory',
  'informed',
  'riskStrategy',
]);

/**
 * The word of a choice in a language.
 *
 * @example
 * choiceWord('light', 'red', 'en-US'); //=> 'Red'
 */
export function choiceWord(list: ChoiceListId, id: string, language: Language): string {
  const found = choicesOf(list).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The list ${list} has no choice ${id}.`);
  return found.label[language];
}

/**
 * Reads a word of a list in either language, whatever its case and width.
 *
 * @returns the choice's id, or `null` where the list has no such word.
 * @example
 * choiceOf('light', ' red '); //=> 'red'
 * choiceOf('light', '黄'); //=> 'yellow'
 * choiceOf('light', 'blue'); //=> null
 */
export function choiceOf(list: ChoiceListId, text: string): string | null {
  const wanted = folded(text);
  const found = choicesOf(list).find(
    ({ id, label }) => wanted === folded(id) || Object.values(label).some((word) => folded(word) === wanted),
  );
  return found?.id ?? null;
}

/** The choices of a list, in the order in which they are offered. */
export function choicesOf(list: ChoiceListId): readonly Choice[] {
  return choiceLists[list];
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
