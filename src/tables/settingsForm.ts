import { standardLimits } from '../project/health/healthLimits';
import { localized } from '../words/language';
import {
  calendarFirst,
  calendarFirstFormula,
  calendarLast,
  calendarLastFormula,
} from './computed/calendarEnds';
import { setting } from './namedCell';
import type { FormSpec } from './spec';

/** The rules of the workbook as named cells; the lists stand beside them. */
export const settingsForm: FormSpec = {
  sheet: 'settings',
  sections: [
    {
      title: localized('状态灯', 'Status lights'),
      cells: [
        setting(
          'input',
          'lightBasis',
          'choice',
          ['亮灯依据', 'Judged by'],
          [
            '综合判断：任务看偏差天数和百分点中较差的，项目看天数、SPI、CPI 中最差的；也可只看一项。',
            'Combined: a task by the worse of days and points, the project by the worst of days, SPI and CPI; or by one alone.',
          ],
          { list: 'lightBasis', initial: 'combined' },
        ),
        setting(
          'input',
          'daysLateYellow',
          'number',
          ['黄灯：晚于（工作日）', 'Yellow above (working days late)'],
          ['偏差天数大于此值亮黄灯。', 'More days late than this is yellow.'],
          { initial: 7 },
        ),
        setting(
          'input',
          'daysLateRed',
          'number',
          ['红灯：达到（工作日）', 'Red from (working days late)'],
          ['偏差天数达到此值亮红灯。', 'This many days late is red.'],
          { initial: 15 },
        ),
        setting(
          'input',
          'behindYellow',
          'percent',
          ['黄灯：落后达到（百分点）', 'Yellow from (points behind)'],
          ['落后计划达到此值亮黄灯。', 'This far behind plan is yellow.'],
          { initial: 0.1 },
        ),
        setting(
          'input',
          'behindRed',
          'percent',
          ['红灯：落后超过（百分点）', 'Red above (points behind)'],
          ['落后计划超过此值亮红灯。', 'Further behind plan than this is red.'],
          { initial: 0.3 },
        ),
        setting(
          'input',
          'indexYellow',
          'ratio',
          ['黄灯：SPI 或 CPI 低于', 'Yellow below (SPI, CPI)'],
          ['指数低于此值亮黄灯。', 'An index below this is yellow.'],
          { initial: 0.95 },
        ),
        setting(
          'input',
          'indexRed',
          'ratio',
          ['红灯：SPI 或 CPI 低于', 'Red below (SPI, CPI)'],
          ['指数低于此值亮红灯。', 'An index below this is red.'],
          { initial: 0.9 },
        ),
      ],
    },
    {
      title: localized('进度与成本', 'Schedule and cost'),
      cells: [
        setting(
          'input',
          'cadence',
          'integer',
          ['填报周期（天）', 'Reporting cadence (days)'],
          ['超过这么多天没有更新即提示“未填报”。', 'Longer without an update than this is flagged.'],
          { initial: 7 },
        ),
        setting(
          'input',
          'criticalSlack',
          'number',
          ['关键任务：总时差不大于', 'Critical up to (total slack)'],
          ['总时差不大于此值的任务算关键任务。', 'Tasks with no more total slack than this are critical.'],
          { initial: 0 },
        ),
        setting(
          'input',
          'earningRule',
          'choice',
          ['挣值规则', 'Earning rule'],
          [
            '完成多少算挣到多少：百分比、0/100、50/50 或加权里程碑。',
            'What counts as earned: percent complete, 0/100, 50/50 or weighted milestones.',
          ],
          { list: 'earningRule', initial: 'percent' },
        ),
        setting(
          'input',
          'percentWeight',
          'choice',
          ['完成%加权', '% complete weighted by'],
          [
            '摘要任务的完成%按下级的工期还是预算加权。',
            'Whether a summary’s % complete weighs the tasks below by duration or by budget.',
          ],
          { list: 'percentWeight', initial: 'duration' },
        ),
        setting(
          'input',
          'eacMethod',
          'choice',
          ['完工估算方法', 'EAC method'],
          ['如何推算总成本。', 'How the total cost is foreseen.'],
          { list: 'eacMethod', initial: 'cpi' },
        ),
        setting(
          'input',
          'ownEtc',
          'money',
          ['自估尚需成本 ETC', 'Own estimate to complete (ETC)'],
          ['选“AC+自估ETC”时填写。', 'Wanted where EAC is AC+own ETC.'],
        ),
        setting('input', 'currency', 'text', ['货币', 'Currency'], ['如 人民币、USD。', 'E.g. CNY, USD.'], {
          initial: 'CNY',
        }),
      ],
    },
    {
      title: localized('风险', 'Risks'),
      cells: [
        setting(
          'input',
          'riskScale',
          'choice',
          ['风险刻度', 'Risk scale'],
          ['可能性与影响程度的打分刻度。', 'The scale of probability and impact.'],
          { list: 'riskScale', initial: '5x5' },
        ),
        setting(
          'input',
          'highReviewDays',
          'integer',
          ['高风险评审（工作日内）', 'High risks reviewed within (working days)'],
          [
            '高风险识别后多少个工作日内必须评审。',
            'Working days from identification to the review of a high risk.',
          ],
          { initial: 3 },
        ),
        setting(
          'input',
          'reviewCadence',
          'integer',
          ['风险评审周期（天）', 'Risk review cadence (days)'],
          ['其他风险多少天评审一次。', 'Calendar days between the reviews of all other risks.'],
          { initial: 30 },
        ),
      ],
    },
    {
      title: localized('健康检查', 'Health check'),
      cells: [
        setting(
          'input',
          'healthShare',
          'percent',
          ['任务或关系占比上限', 'Tasks or links at most'],
          [
            '缺逻辑、带延隔、硬约束、时差过大、工期过长、逾期的占比不超过此值。',
            'Share that may lack logic, have a lag, be pinned, have high slack or duration, or miss its baseline.',
          ],
          { initial: standardLimits.share, optional: true },
        ),
        setting(
          'input',
          'healthFinishToStart',
          'percent',
          ['完成-开始关系至少', 'Finish-to-start links at least'],
          ['完成-开始关系在全部前置关系中的占比。', 'Share of finish-to-start among all links.'],
          { initial: standardLimits.finishToStart, optional: true },
        ),
        setting(
          'input',
          'healthSlackDays',
          'number',
          ['总时差过大：超过（工作日）', 'High slack above (working days)'],
          ['总时差大于此值算过大。', 'More total slack than this is high.'],
          { initial: standardLimits.slackDays, optional: true },
        ),
        setting(
          'input',
          'healthDurationDays',
          'number',
          ['工期过长：超过（工作日）', 'High duration above (working days)'],
          ['工期大于此值算过长。', 'A longer duration than this is high.'],
          { initial: standardLimits.durationDays, optional: true },
        ),
        setting(
          'input',
          'healthIndex',
          'ratio',
          ['CPLI 和 BEI 至少', 'CPLI and BEI at least'],
          [
            '关键路径长度指数和基准执行指数的下限。',
            'The least critical path length index and baseline execution index.',
          ],
          { initial: standardLimits.index, optional: true },
        ),
        setting(
          'input',
          'healthTasksAtATime',
          'integer',
          ['每人同时任务数上限', 'Tasks per person at a time'],
          [
            '同一天负责的未完成任务多于此数算超负荷。',
            'Owning more open tasks than this on one day is overload.',
          ],
          { initial: standardLimits.tasksAtATime, optional: true },
        ),
      ],
    },
    {
      title: localized('工作簿', 'Workbook'),
      cells: [
        setting(
          'input',
          'language',
          'choice',
          ['语言', 'Language'],
          [
            '表格所用的语言；要更换请用“切换语言”。',
            'The language of the tables; Switch language changes it everywhere.',
          ],
          { list: 'language' },
        ),
        setting(
          'input',
          'calendarKind',
          'choice',
          ['日历类型', 'Calendar type'],
          [
            '生成日历时所用的规则；此后以“日历”表为准。',
            'The rule that the calendar was made by; from then on the Calendar sheet counts.',
          ],
          { list: 'calendarKind', initial: 'prc' },
        ),
        setting(
          'input',
          'liveRefresh',
          'choice',
          ['自动刷新', 'Live refresh'],
          [
            '“是”：窗格打开时，表格一有改动就自动刷新；“否”：只在点“刷新”时更新。',
            'Yes: while the pane is open, the tables follow every edit by themselves; No: only when Refresh is pressed.',
          ],
          { list: 'yesNo', initial: 'yes' },
        ),
        setting(
          'input',
          'ganttUnit',
          'choice',
          ['甘特图时间单位', 'Unit of the Gantt chart'],
          [
            '一列代表多长时间；“自动”按项目跨度选出能完整显示的最小单位。',
            'What a column of the chart stands for. Automatic takes the smallest that shows the whole project.',
          ],
          { list: 'ganttUnit', initial: 'auto', optional: true },
        ),
        setting(
          'formula',
          'calendarFirst',
          'date',
          ['日历首日', 'First calendar day'],
          ['日历表的第一天。', 'The first day of the Calendar sheet.'],
          { formula: calendarFirstFormula, compute: calendarFirst },
        ),
        setting(
          'formula',
          'calendarLast',
          'date',
          ['日历末日', 'Last calendar day'],
          [
            '日历表的最后一天，计划不应超过它。',
            'The last day of the Calendar sheet; plans should end before it.',
          ],
          { formula: calendarLastFormula, compute: calendarLast },
        ),
        setting(
          'engine',
          'lastId',
          'integer',
          ['已用最大任务序号', 'Highest task ID given'],
          [
            '由 Plumbline 维护：删除任务后其序号不再使用。',
            'Kept by Plumbline, so that the ID of a deleted task is never given again.',
          ],
        ),
        setting(
          'engine',
          'lastRiskId',
          'integer',
          ['已用最大风险编号', 'Highest risk number given'],
          [
            '由 Plumbline 维护：删除风险后其编号不再使用。',
            'Kept by Plumbline, so that the number of a deleted risk is never given again.',
          ],
        ),
      ],
    },
  ],
};
