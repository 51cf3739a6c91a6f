import { localized } from '../words/language';
import { column } from './column';
import type { TableSpec } from './spec';

/** An effect may be a saving; validation wants some lower end. */
const leastEffect = -1e9;

/** Change control: what somebody wants changed, what it would cost, and what was decided. Approval makes the next baseline. */
export const changesTable: TableSpec = {
  id: 'changes',
  name: 'PL_Changes',
  label: localized('变更申请单', 'Change requests'),
  sheet: 'changes',
  columns: [
    column('key', 'id', 'id', ['编号', 'No.'], ['由 Plumbline 编号。', 'Numbered by Plumbline.'], {
      essential: true,
    }),
    column(
      'input',
      'raised',
      'date',
      ['申请日期', 'Raised on'],
      ['提出变更的日期。', 'The day on which the change was asked for.'],
    ),
    column(
      'input',
      'raisedBy',
      'text',
      ['申请人', 'Raised by'],
      ['提出变更的人或部门。', 'Who asks for the change.'],
      { list: 'people', width: 14 },
    ),
    column(
      'input',
      'reason',
      'longText',
      ['变更原因', 'Reason'],
      ['为什么要变。', 'Why the change is needed.'],
      { essential: true },
    ),
    column(
      'input',
      'content',
      'longText',
      ['变更内容', 'Content'],
      ['改什么：范围、任务、日期、预算。', 'What changes: scope, tasks, dates, budget.'],
    ),
    column(
      'input',
      'goalEffect',
      'longText',
      ['对目标的影响', 'Effect on goals'],
      ['对目标和成果的影响。', 'What it does to goals and outcomes.'],
    ),
    column(
      'input',
      'daysEffect',
      'number',
      ['工期影响（工作日）', 'Schedule effect (days)'],
      ['推迟为正，提前为负。', 'Working days; later is positive.'],
      { least: leastEffect, width: 12 },
    ),
    column(
      'input',
      'budgetEffect',
      'money',
      ['预算影响', 'Budget effect'],
      ['增加为正，减少为负。', 'More is positive.'],
      { least: leastEffect },
    ),
    column(
      'input',
      'evaluation',
      'longText',
      ['评估意见', 'Evaluation'],
      ['评估人的结论。', 'What the assessment came to.'],
    ),
    column(
      'input',
      'decision',
      'choice',
      ['审批结论', 'Decision'],
      [
        '批准后刷新，当前计划成为下一版基准。',
        'Once approved, Refresh makes the present plan the next baseline.',
      ],
      { list: 'changeDecision', essential: true },
    ),
    column(
      'input',
      'decided',
      'date',
      ['审批日期', 'Decided on'],
      ['作出结论的日期。', 'The day of the decision.'],
    ),
    column('input', 'decidedBy', 'text', ['审批人', 'Decided by'], ['作出结论的人。', 'Who decided.'], {
      list: 'people',
      width: 14,
    }),
    column(
      'engine',
      'version',
      'integer',
      ['基准版本', 'Baseline'],
      ['批准后产生的基准版本。', 'The baseline that the approval made.'],
      { essential: true, width: 9 },
    ),
  ],
};
