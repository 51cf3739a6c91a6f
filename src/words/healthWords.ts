import type { HealthPointId } from '../project/health/healthPoints';
import { localized, type Localized } from './language';

/** What the points of the health check are called. */
export const healthPointWords: Readonly<Record<HealthPointId, Localized>> = {
  logic: localized('逻辑关系', 'Logic'),
  leads: localized('提前量', 'Leads'),
  lags: localized('延隔', 'Lags'),
  linkTypes: localized('关系类型（完成-开始占比）', 'Relationship types (share of finish-to-start)'),
  hardConstraints: localized('硬约束', 'Hard constraints'),
  highSlack: localized('总时差过大', 'High float'),
  negativeSlack: localized('负时差', 'Negative float'),
  highDuration: localized('工期过长', 'High duration'),
  invalidDates: localized('无效日期', 'Invalid dates'),
  resources: localized('资源', 'Resources'),
  missedTasks: localized('逾期任务', 'Missed tasks'),
  criticalPathTest: localized('关键路径测试', 'Critical path test'),
  criticalPathLengthIndex: localized('关键路径长度指数 CPLI', 'Critical path length index (CPLI)'),
  baselineExecutionIndex: localized('基准执行指数 BEI', 'Baseline execution index (BEI)'),
  owners: localized('责任人', 'Owners'),
  accountability: localized('唯一拍板人（A）', 'Exactly one accountable (A)'),
  deliverables: localized('交付成果与验收标准', 'Deliverables and criteria'),
  goals: localized('核心目标', 'Goals'),
  sequence: localized('按前置关系开工', 'Work in sequence'),
  stageMilestones: localized('阶段以里程碑结束', 'Stages end in milestones'),
  cadence: localized('按周期填报', 'Reports within the cadence'),
  causes: localized('偏差原因与下一步', 'Causes and next steps'),
  riskReviews: localized('高风险评审', 'Reviews of high risks'),
  changes: localized('变更受控', 'Changes under control'),
  workload: localized('人员负荷', 'Workload'),
};

/** How a health check tells its answers. */
export const healthWords = {
  passed: localized('通过', 'OK'),
  failed: localized('未过', 'FAIL'),
  notJudged: localized('不适用', 'n/a'),
  schedule: localized('进度质量（DCMA 14 项）', 'Schedule (DCMA 14 points)'),
  process: localized('过程规则', 'Process'),
  atMost: localized('至多 {limit}', 'at most {limit}'),
  atLeast: localized('至少 {limit}', 'at least {limit}'),
  counted: localized('{of} 项中 {count} 项', '{count} of {of}'),
  further: localized('另有 {count} 处，用 --json 查看全部。', '{count} more; --json names all.'),
  sum: localized(
    '{passed} 项通过，{failed} 项未过，{open} 项不适用。',
    '{passed} passed, {failed} failed, {open} not applicable.',
  ),
} as const;
