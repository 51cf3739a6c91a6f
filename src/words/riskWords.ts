import { localized } from './language';

/** What a simulation of schedule risk tells, line by line. */
export const riskWords = {
  simulated: localized(
    '模拟 {trials} 次，种子 {seed}，{distribution} 分布；{open} 项任务的工期未定。',
    '{trials} trials, seed {seed}, {distribution} distribution; durations left open: {open}.',
  ),
  nothingOpen: localized(
    '没有任务填写乐观或悲观工期，各次模拟结果相同。请在任务分解表的“乐观工期”“悲观工期”两列填写。',
    'No task has an optimistic or pessimistic duration, so all trials are the same. Fill in these two columns of the work breakdown.',
  ),
  percentile: localized('P{percent}  {day} 完工', 'P{percent}  finished by {day}'),
  mean: localized(
    '平均 {mean} 个工作日（{day}），标准差 {deviation}',
    'Mean {mean} working days ({day}), standard deviation {deviation}',
  ),
  planned: localized(
    '计划完工 {day}：按期概率 {percent}%',
    'Planned finish {day}: kept with a probability of {percent}%',
  ),
  asked: localized(
    '要求完工 {day}：按期概率 {percent}%',
    'Finish asked for {day}: kept with a probability of {percent}%',
  ),
  criticalTasks: localized(
    '最关键的任务（关键度：决定完工日的模拟占比；相关：工期与完工日的相关系数）',
    'Most critical tasks (criticality: share of trials in which it set the finish; correlation: of its duration with the finish)',
  ),
  noDates: localized(
    '没有可排程的任务，无法模拟。',
    'No task can be scheduled, so there is nothing to simulate.',
  ),
} as const;
