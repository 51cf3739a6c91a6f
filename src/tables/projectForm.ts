import { localized } from '../words/language';
import { columnTotal, columnTotalFormula } from './computed/columnTotal';
import { overallLight, overallLightFormula } from './computed/overallLight';
import {
  budgetReserve,
  budgetReserveFormula,
  plannedBudget,
  plannedBudgetFormula,
} from './computed/plannedBudget';
import { projectDaysLate, projectDaysLateFormula } from './computed/projectDaysLate';
import { eac, eacFormula, tcpi, tcpiFormula } from './computed/projectForecast';
import { difference, differenceFormula, quotient, quotientFormula } from './computed/projectIndex';
import {
  projectCalendarDays,
  projectCalendarDaysFormula,
  projectWorkdays,
  projectWorkdaysFormula,
} from './computed/projectSpan';
import { namedCell } from './namedCell';
import type { FormSpec } from './spec';

/** Project info: a form of two columns, every value a named cell; goals and stakeholders as tables in it. */
export const projectForm: FormSpec = {
  sheet: 'project',
  sections: [
    {
      title: localized('基本信息', 'Basics'),
      cells: [
        namedCell(
          'input',
          'projectName',
          'text',
          ['项目名称', 'Project name'],
          ['全称，报表标题用它。', 'The full name; it heads every report.'],
        ),
        namedCell(
          'input',
          'projectCode',
          'code',
          ['项目编号', 'Project code'],
          ['公司的项目编号，可不填。', 'Your company’s number for it; optional.'],
        ),
        namedCell(
          'input',
          'strategicArea',
          'text',
          ['所属战略领域', 'Strategic area'],
          ['项目支撑哪一项战略。', 'The strategy that the project serves.'],
        ),
        namedCell(
          'input',
          'sponsor',
          'text',
          ['发起部门', 'Sponsor department'],
          ['提出并资助项目的部门。', 'The department that wants and funds it.'],
        ),
        namedCell(
          'input',
          'manager',
          'text',
          ['项目经理', 'Project manager'],
          ['对项目结果总负责的人。', 'Who answers for the project’s result.'],
          { list: 'people' },
        ),
      ],
    },
    {
      title: localized('周期', 'Dates'),
      cells: [
        namedCell(
          'input',
          'startDate',
          'date',
          ['开始日期', 'Start'],
          [
            '项目开始日，没有前置任务的任务从这天排起。',
            'The project’s start; tasks without predecessors begin here.',
          ],
        ),
        namedCell(
          'input',
          'finishDate',
          'date',
          ['结束日期', 'Finish'],
          [
            '要求的完工日，与排出的完工日对照。',
            'The finish that is asked for, to compare with the scheduled one.',
          ],
        ),
        namedCell(
          'formula',
          'workdays',
          'integer',
          ['工作日数', 'Working days'],
          ['开始到结束的工作日数，含首尾。', 'Working days from start to finish, both counted.'],
          { formula: projectWorkdaysFormula, compute: projectWorkdays },
        ),
        namedCell(
          'formula',
          'calendarDays',
          'integer',
          ['日历天数', 'Calendar days'],
          ['开始到结束的自然日数，含首尾。', 'Calendar days from start to finish, both counted.'],
          { formula: projectCalendarDaysFormula, compute: projectCalendarDays },
        ),
        namedCell(
          'input',
          'statusDate',
          'date',
          ['状态日期', 'Status date'],
          [
            '所有进度数字截至这一天。请在每次填报时更新。',
            'Every progress figure is as of this day. Move it with each report.',
          ],
        ),
      ],
    },
    {
      title: localized('预算', 'Budget'),
      cells: [
        namedCell(
          'input',
          'budgetTotal',
          'money',
          ['预算总额', 'Total budget'],
          ['批准的总额，以元填写。', 'The approved total, in units of the currency.'],
          { largeMoney: true },
        ),
        namedCell(
          'formula',
          'plannedBudget',
          'money',
          ['任务预算合计', 'Sum of task budgets'],
          ['任务分解表末级任务预算之和。', 'The budgets of all leaf tasks of the work breakdown.'],
          { formula: plannedBudgetFormula, compute: plannedBudget, largeMoney: true },
        ),
        namedCell(
          'formula',
          'budgetReserve',
          'money',
          ['预算差额', 'Budget left'],
          [
            '总额减任务预算合计，负数表示超出。',
            'Total less the sum of task budgets; negative where it is exceeded.',
          ],
          { formula: budgetReserveFormula, compute: budgetReserve },
        ),
      ],
    },
    { title: localized('核心目标', 'Goals'), table: 'goals' },
    {
      title: localized('项目说明', 'Description'),
      cells: [
        namedCell(
          'input',
          'outcomes',
          'longText',
          ['预期成果', 'Outcomes'],
          ['项目结束时交付什么、带来什么改变。', 'What the project hands over, and what changes by it.'],
        ),
        namedCell(
          'input',
          'background',
          'longText',
          ['背景', 'Background'],
          ['为什么做、为什么现在做。', 'Why it is done, and why now.'],
        ),
        namedCell('input', 'scope', 'longText', ['范围', 'Scope'], ['包含哪些工作。', 'What belongs to it.']),
        namedCell(
          'input',
          'exclusions',
          'longText',
          ['范围之外', 'Exclusions'],
          ['明确不做的事。', 'What clearly does not belong to it.'],
        ),
        namedCell(
          'input',
          'constraints',
          'longText',
          ['约束', 'Constraints'],
          ['必须遵守的时间、预算、法规等限制。', 'Limits of time, money, law that must be kept.'],
        ),
        namedCell(
          'input',
          'assumptions',
          'longText',
          ['假设', 'Assumptions'],
          ['计划成立的前提；不成立时要重排。', 'What the plan takes for granted; when it fails, plan again.'],
        ),
      ],
    },
    {
      title: localized('项目状态', 'Project status'),
      cells: [
        namedCell(
          'formula',
          'overall',
          'light',
          ['总体状态', 'Overall'],
          [
            '按项目合计值判灯，阈值见“设置”。',
            'The light of the project’s sums, by the thresholds in Settings.',
          ],
          { list: 'light', formula: overallLightFormula, compute: overallLight },
        ),
        namedCell(
          'formula',
          'projectDaysLate',
          'days',
          ['工期偏差（工作日）', 'Days late'],
          [
            '预计完工比基准晚（+）或早（−）的工作日数。',
            'Working days of the foreseen end after (+) or before (−) the baseline’s.',
          ],
          { formula: projectDaysLateFormula, compute: projectDaysLate },
        ),
        namedCell(
          'formula',
          'plannedProgress',
          'percent',
          ['计划进度', 'Planned progress'],
          ['计划价值 ÷ 完工预算。', 'Planned value ÷ budget at completion.'],
          { formula: quotientFormula('pv', 'bac'), compute: quotient('pv', 'bac') },
        ),
        namedCell(
          'formula',
          'earnedProgress',
          'percent',
          ['实际进度', 'Actual progress'],
          ['挣值 ÷ 完工预算。', 'Earned value ÷ budget at completion.'],
          { formula: quotientFormula('ev', 'bac'), compute: quotient('ev', 'bac') },
        ),
        namedCell(
          'formula',
          'progressGap',
          'percent',
          ['进度偏差', 'Progress variance'],
          ['实际进度减计划进度，负数表示落后。', 'Actual less planned progress; negative is behind plan.'],
          {
            formula: differenceFormula('earnedProgress', 'plannedProgress'),
            compute: difference('earnedProgress', 'plannedProgress'),
          },
        ),
      ],
    },
    {
      title: localized('挣值指标', 'Earned value'),
      cells: [
        namedCell(
          'formula',
          'bac',
          'money',
          ['完工预算 BAC', 'Budget at completion (BAC)'],
          [
            '各任务预算合计（有基准时取基准）。',
            'The tasks’ budgets in all, those of the baseline where there is one.',
          ],
          {
            name: 'PL_BAC',
            formula: columnTotalFormula('progress', 'budget'),
            compute: columnTotal('progress', 'budget'),
          },
        ),
        namedCell(
          'formula',
          'pv',
          'money',
          ['计划价值 PV', 'Planned value (PV)'],
          ['到状态日期计划应完成工作的预算。', 'Budget of the work planned by the status date.'],
          {
            name: 'PL_PV',
            formula: columnTotalFormula('progress', 'plannedValue'),
            compute: columnTotal('progress', 'plannedValue'),
          },
        ),
        namedCell(
          'formula',
          'ev',
          'money',
          ['挣值 EV', 'Earned value (EV)'],
          ['到状态日期实际完成工作的预算。', 'Budget of the work done by the status date.'],
          {
            name: 'PL_EV',
            formula: columnTotalFormula('progress', 'earnedValue'),
            compute: columnTotal('progress', 'earnedValue'),
          },
        ),
        namedCell(
          'formula',
          'ac',
          'money',
          ['实际成本 AC', 'Actual cost (AC)'],
          ['到状态日期已花的钱。', 'What was spent by the status date.'],
          {
            name: 'PL_AC',
            formula: columnTotalFormula('progress', 'actualCost'),
            compute: columnTotal('progress', 'actualCost'),
          },
        ),
        namedCell(
          'formula',
          'sv',
          'money',
          ['进度偏差 SV', 'Schedule variance (SV)'],
          ['EV − PV，负数表示落后。', 'EV − PV; negative is behind plan.'],
          { name: 'PL_SV', formula: differenceFormula('ev', 'pv'), compute: difference('ev', 'pv') },
        ),
        namedCell(
          'formula',
          'cv',
          'money',
          ['成本偏差 CV', 'Cost variance (CV)'],
          ['EV − AC，负数表示超支。', 'EV − AC; negative is over budget.'],
          { name: 'PL_CV', formula: differenceFormula('ev', 'ac'), compute: difference('ev', 'ac') },
        ),
        namedCell(
          'formula',
          'spi',
          'ratio',
          ['进度绩效指数 SPI', 'Schedule performance index (SPI)'],
          ['EV ÷ PV，小于 1 表示落后。', 'EV ÷ PV; below 1 is behind plan.'],
          { name: 'PL_SPI', formula: quotientFormula('ev', 'pv'), compute: quotient('ev', 'pv') },
        ),
        namedCell(
          'formula',
          'cpi',
          'ratio',
          ['成本绩效指数 CPI', 'Cost performance index (CPI)'],
          ['EV ÷ AC，小于 1 表示超支。', 'EV ÷ AC; below 1 is over budget.'],
          { name: 'PL_CPI', formula: quotientFormula('ev', 'ac'), compute: quotient('ev', 'ac') },
        ),
        namedCell(
          'formula',
          'eac',
          'money',
          ['完工估算 EAC', 'Estimate at completion (EAC)'],
          ['预计总成本，方法见“设置”。', 'What it will cost in all, by the method in Settings.'],
          { name: 'PL_EAC', formula: eacFormula, compute: eac },
        ),
        namedCell(
          'formula',
          'vac',
          'money',
          ['完工偏差 VAC', 'Variance at completion (VAC)'],
          ['BAC − EAC，负数表示预计超支。', 'BAC − EAC; negative where the budget will not do.'],
          { name: 'PL_VAC', formula: differenceFormula('bac', 'eac'), compute: difference('bac', 'eac') },
        ),
        namedCell(
          'formula',
          'tcpi',
          'ratio',
          ['完工尚需绩效 TCPI', 'To-complete performance index (TCPI)'],
          [
            '剩余工作要达到的成本效率，大于 1 需更省。',
            'The cost efficiency that the rest must reach; above 1 it must do better.',
          ],
          { name: 'PL_TCPI', list: 'achievable', formula: tcpiFormula, compute: tcpi },
        ),
      ],
    },
    {
      title: localized('挣得进度（工作日）', 'Earned schedule (working days)'),
      cells: [
        namedCell(
          'engine',
          'es',
          'ratio',
          ['挣得进度 ES', 'Earned schedule (ES)'],
          [
            '按基准本应在第几个工作日完成现在的挣值；刷新时更新。',
            'The working day by which the baseline wanted what is earned now; renewed by Refresh.',
          ],
          { name: 'PL_ES' },
        ),
        namedCell(
          'engine',
          'at',
          'days',
          ['实际时间 AT', 'Actual time (AT)'],
          ['从项目开始到状态日期的工作日数。', 'Working days from the project’s start to the status date.'],
          { name: 'PL_AT' },
        ),
        namedCell(
          'engine',
          'svT',
          'ratio',
          ['进度偏差 SV(t)', 'Schedule variance SV(t)'],
          ['ES − AT，负数表示落后的工作日数。', 'ES − AT; negative is behind plan, in working days.'],
          { name: 'PL_SVt' },
        ),
        namedCell(
          'engine',
          'spiT',
          'ratio',
          ['进度绩效指数 SPI(t)', 'Schedule performance index SPI(t)'],
          [
            'ES ÷ AT，小于 1 表示落后；项目末期仍然有效。',
            'ES ÷ AT; below 1 is behind plan, and it stays true to the end.',
          ],
          { name: 'PL_SPIt' },
        ),
        namedCell(
          'engine',
          'ieacT',
          'ratio',
          ['工期估算 IEAC(t)', 'Independent estimate IEAC(t)'],
          ['计划工期 ÷ SPI(t)。', 'Planned duration ÷ SPI(t).'],
          { name: 'PL_IEACt' },
        ),
        namedCell(
          'engine',
          'tspi',
          'ratio',
          ['尚需进度绩效 TSPI', 'To-complete schedule index (TSPI)'],
          ['要按计划完工，余下工作须达到的进度效率。', 'The pace that the rest must keep to end as planned.'],
          { name: 'PL_TSPI' },
        ),
        namedCell(
          'engine',
          'esFinish',
          'date',
          ['按 ES 预计完工', 'Finish by earned schedule'],
          ['按现在的进度效率推算的完工日。', 'The finish at the present pace.'],
          { name: 'PL_ESFinish' },
        ),
      ],
    },
    { title: localized('关键干系人', 'Key stakeholders'), table: 'stakeholders' },
  ],
};
