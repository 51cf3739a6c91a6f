import { localized } from '../words/language';
import { column } from './column';
import { milestoneOrder, milestoneOrderFormula } from './computed/milestoneOrder';
import type { TableSpec } from './spec';

/** The WBS: a row a task, in outline order, with links, durations and the dates that the scheduler finds. */
export const tasksTable: TableSpec = {
  id: 'tasks',
  name: 'PL_Tasks',
  label: localized('任务分解表', 'Work breakdown'),
  sheet: 'wbs',
  columns: [
    column(
      'key',
      'id',
      'id',
      ['序号', 'ID'],
      [
        '任务的固定编号，刷新时自动给出，以后不改、不重复使用。前置任务按它引用。',
        'The task’s number for good. Refresh gives it; it is never changed or used again. Predecessors refer to it.',
      ],
      { essential: true },
    ),
    column(
      'engine',
      'code',
      'code',
      ['编码', 'Code'],
      [
        '按级别和行序自动编出的层级编码，如 2.3。移动行后刷新即更新。',
        'Outline code by level and row order, e.g. 2.3. Refresh renews it after rows have moved.',
      ],
    ),
    column(
      'input',
      'level',
      'integer',
      ['级别', 'Level'],
      [
        '层级，从 1 开始；每行最多比上一行深一级。',
        'Depth in the outline, from 1; a row is at most one level deeper than the row above.',
      ],
      { width: 7, essential: true, least: 1 },
    ),
    column(
      'input',
      'name',
      'text',
      ['任务名称', 'Task'],
      ['用“动词 + 对象”写清要做的事。', 'What is to be done: a verb and its object.'],
      { width: 34, essential: true },
    ),
    column(
      'engine',
      'type',
      'choice',
      ['类型', 'Type'],
      [
        '自动判定：有下级为摘要，工期为 0 是里程碑，其余为任务。',
        'Found by Plumbline: with rows below it a summary, with duration 0 a milestone, else a task.',
      ],
      { list: 'taskType' },
    ),
    column(
      'input',
      'deliverable',
      'longText',
      ['交付成果', 'Deliverable'],
      [
        '完成后交出的东西：文件、样机、数据……每个末级任务都应有。',
        'What is handed over when done: a document, a prototype, data … Every leaf task should have one.',
      ],
    ),
    column(
      'input',
      'criterion',
      'longText',
      ['验收标准', 'Acceptance criteria'],
      [
        '怎样算合格：可检查、可量化的条件。',
        'When it counts as good: a condition that can be checked or measured.',
      ],
    ),
    column(
      'input',
      'owner',
      'choice',
      ['责任人', 'Owner'],
      [
        '对结果负责的一个人，从“人员”表中选择。',
        'The one person who answers for the result; chosen from the People sheet.',
      ],
      { list: 'people', width: 15 },
    ),
    column(
      'input',
      'support',
      'text',
      ['协作部门', 'Supporting departments'],
      [
        '需要配合的部门，多个用“、”隔开。',
        'Departments whose help is needed; separate several with a comma.',
      ],
    ),
    column(
      'input',
      'predecessors',
      'code',
      ['前置任务', 'Predecessors'],
      [
        '如 12、12FS+3d、7SS-2d; 9FF，也可写编码 2.3 或“12完成-开始+3天”。FS 完成-开始，SS 开始-开始，FF 完成-完成，SF 开始-完成；提前量用负数。',
        'E.g. 12, 12FS+3d, 7SS-2d; 9FF, or a code such as 2.3. FS finish-to-start, SS start-to-start, FF finish-to-finish, SF start-to-finish; a lead is negative.',
      ],
      { width: 16, essential: true },
    ),
    column(
      'input',
      'duration',
      'days',
      ['工期', 'Duration'],
      [
        '工作日数，可填 0.5；0 表示里程碑。摘要行由下级推算。',
        'Working days, halves allowed; 0 makes a milestone. On summaries it follows from the tasks below.',
      ],
      { essential: true, rollsUp: true },
    ),
    column(
      'input',
      'notBefore',
      'date',
      ['最早开始', 'Not before'],
      [
        '不得早于这一天开始（如等到货、等场地）。无限制请留空。',
        'The task starts no earlier than this day (waiting for goods, a room …). Leave blank where nothing holds it.',
      ],
    ),
    column(
      'input',
      'deadline',
      'date',
      ['期限', 'Deadline'],
      [
        '最迟完成日。只用于提醒，不会移动任务；赶不上时总时差为负。',
        'The latest finish. It warns and never moves the task; where it cannot be met total slack is negative.',
      ],
    ),
    column(
      'input',
      'pinned',
      'date',
      ['固定日期', 'Pinned'],
      [
        '已经定死的开始日，优先于前置任务。慎用。',
        'A start that is fixed whatever the predecessors say. Use sparingly.',
      ],
    ),
    column(
      'engine',
      'start',
      'date',
      ['计划开始', 'Start'],
      [
        '按前置任务、工期和日历排出的开始日，刷新时更新。',
        'The start by links, durations and calendar; renewed by Refresh.',
      ],
    ),
    column(
      'engine',
      'finish',
      'date',
      ['计划完成', 'Finish'],
      [
        '按前置任务、工期和日历排出的完成日，刷新时更新。',
        'The finish by links, durations and calendar; renewed by Refresh.',
      ],
    ),
    column(
      'engine',
      'totalSlack',
      'days',
      ['总时差', 'Total slack'],
      [
        '在不推迟项目完工的前提下可拖延的工作日数；负数表示赶不上期限。',
        'Working days that the task may slip without moving the project’s end; negative where a deadline cannot be met.',
      ],
    ),
    column(
      'engine',
      'freeSlack',
      'days',
      ['自由时差', 'Free slack'],
      [
        '不影响任何后续任务时可拖延的工作日数。',
        'Working days that the task may slip without moving any successor.',
      ],
    ),
    column(
      'engine',
      'critical',
      'choice',
      ['关键', 'Critical'],
      [
        '“是”表示在关键路径上，拖一天项目就晚一天。',
        'Yes on the critical path: a day lost here is a day lost for the project.',
      ],
      { list: 'yesNo', width: 8 },
    ),
    column(
      'input',
      'budget',
      'money',
      ['预算', 'Budget'],
      [
        '本任务的预算，以项目货币的元为单位填写。摘要行自动汇总。',
        'Budget of the task in units of the project’s currency. Summaries add up by themselves.',
      ],
      { rollsUp: true },
    ),
    column(
      'engine',
      'actualCost',
      'money',
      ['实际成本', 'Actual cost'],
      ['进度跟踪中填报的成本；摘要行自动汇总。', 'As reported in Progress; summaries add up.'],
    ),
    column(
      'engine',
      'percentComplete',
      'percent',
      ['完成%', '% complete'],
      [
        '进度跟踪中填报的完成比例；摘要行按下级的工期（或预算，见设置）加权，刷新时更新。',
        'As reported in Progress; on summaries the tasks below, weighted by duration (or budget, see Settings). Renewed by Refresh.',
      ],
      { width: 10 },
    ),
    column(
      'engine',
      'driver',
      'text',
      ['开始的原因', 'Start driven by'],
      [
        '开始日由什么决定：哪个前置任务、最早开始、固定日期，或项目开始。',
        'What the start follows from: a predecessor, a not-before or pinned date, or the project’s start.',
      ],
      { width: 22 },
    ),
    column(
      'input',
      'optimistic',
      'days',
      ['乐观工期', 'Optimistic duration'],
      [
        '一切顺利时的工作日数，不大于工期。只用于进度风险模拟，不影响排程。',
        'Working days if all goes well, no more than the duration. Used by the risk simulation only, never by the schedule.',
      ],
      { optional: true },
    ),
    column(
      'input',
      'pessimistic',
      'days',
      ['悲观工期', 'Pessimistic duration'],
      [
        '诸事不顺时的工作日数，不小于工期。只用于进度风险模拟，不影响排程。',
        'Working days if things go badly, no less than the duration. Used by the risk simulation only, never by the schedule.',
      ],
      { optional: true },
    ),
    column(
      'input',
      'notes',
      'longText',
      ['备注', 'Notes'],
      ['其他需要记录的内容，不参与计算。', 'Anything else worth keeping; nothing is computed from it.'],
    ),
    column(
      'formula',
      'milestoneOrder',
      'number',
      ['里程碑排序', 'Milestone order'],
      [
        '仪表盘用：未达成里程碑的排序值（预计完成日，同日按序号）。',
        'For the dashboard: what milestones ahead are put in order by (foreseen day, then ID).',
      ],
      { optional: true, helper: true, formula: milestoneOrderFormula, compute: milestoneOrder },
    ),
  ],
};
