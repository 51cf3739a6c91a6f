import { localized } from './language';

/** What the view of the health check and the simulation says. */
export const healthViewWords = {
  sum: localized(
    '{passed} 项通过，{failed} 项未过，{open} 项不适用',
    '{passed} passed, {failed} failed, {open} not applicable',
  ),
  passed: localized('通过', 'Passed'),
  failed: localized('未过', 'Failed'),
  notJudged: localized('不适用', 'Not applicable'),
  figure: localized('{value}（{limit}）', '{value} ({limit})'),
  findings: localized('{n} 处', '{n}'),
  showFindings: localized('{point}：{n} 处，展开', '{point}: {n}, show'),
  further: localized('另有 {n} 处', '{n} more'),
  goToOf: localized('转到单元格：{issue}', 'Go to cell: {issue}'),

  risk: localized('完工日期模拟', 'Simulated finish'),
  riskText: localized(
    '按乐观、悲观工期反复推算，看哪天前完工有多大把握。',
    'Tries many durations between optimistic and pessimistic to see how likely each finish is.',
  ),
  run: localized('模拟 {n} 次', 'Run {n} trials'),
  again: localized('重新模拟', 'Run again'),
  cancel: localized('停止', 'Stop'),
  running: localized('正在模拟…', 'Simulating…'),
  stale: localized('表格已有改动，结果是改动之前的。', 'The tables have changed since.'),
  chance: localized('{percent}% 的把握', '{percent} % sure'),
  planned: localized('计划完工 {day}', 'Planned finish {day}'),
  asked: localized('要求完工 {day}', 'Asked for {day}'),
  kept: localized('按期概率 {percent}%', 'kept with {percent} %'),
  histogram: localized(
    '完工日分布：最早 {first}，最晚 {last}，一半的可能在 {middle} 之前',
    'Finishes from {first} to {last}, half of them by {middle}',
  ),
  critical: localized('最常决定完工日的任务', 'Tasks that set the finish most often'),
} as const;
