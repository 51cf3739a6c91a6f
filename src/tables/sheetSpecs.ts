import { palette } from '../look/palette';
import { localized, type Localized } from '../words/language';
import type { SheetId } from './spec';

/** A standard sheet: what it is called, how its tab looks, and the line of help below its title. */
export interface SheetSpec {
  readonly id: SheetId;
  readonly name: Localized;
  /** The line of help below the title. */
  readonly help: Localized;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly visibility: 'visible' | 'hidden';
}

const fillIn = { tabColor: palette.accent, gridlines: true, visibility: 'visible' } as const;
const shown = { tabColor: palette.onTrack.ink, gridlines: false, visibility: 'visible' } as const;
const settings = { tabColor: palette.muted, gridlines: true, visibility: 'visible' } as const;

/** The standard sheets in the order of their tabs. */
export const sheetSpecs: readonly SheetSpec[] = [
  {
    id: 'dashboard',
    name: localized('仪表盘', 'Dashboard'),
    help: localized(
      '全部由公式从各表算出，无需填写；打印为一页 A4。',
      'All of it computed from the tables by formulas, nothing to fill in; prints on one A4 page.',
    ),
    ...shown,
  },
  {
    id: 'project',
    name: localized('项目信息', 'Project'),
    help: localized(
      '白色单元格填写，灰色单元格自动计算。状态日期决定“截至哪天”的所有数字。',
      'Fill in the white cells; grey cells compute themselves. Every figure is as of the status date.',
    ),
    ...fillIn,
    gridlines: false,
  },
  {
    id: 'wbs',
    name: localized('WBS', 'WBS'),
    help: localized(
      '填写级别、任务、责任人、工期和前置任务，再点“刷新”排出日期。新任务直接插入行或写在表格下方。',
      'Fill in level, task, owner, duration and predecessors, then Refresh to get dates. Insert rows for new tasks, or write below the table.',
    ),
    ...fillIn,
  },
  {
    id: 'gantt',
    name: localized('甘特图', 'Gantt'),
    help: localized(
      '随 WBS 和进度跟踪自动更新，无需填写；时间单位在“设置”中选择。打印用 A4 横向，A3 更清楚。',
      'Follows WBS and Progress by itself; nothing to fill in. The unit of time is a setting. Prints on A4 landscape, larger on A3.',
    ),
    ...shown,
  },
  {
    id: 'responsibility',
    name: localized('责任矩阵', 'Responsibility'),
    help: localized(
      'R 执行 · A 责任（拍板） · C 协作/咨询 · I 知会。每行恰好一个 A，至少一个 R。',
      'R responsible · A accountable · C consulted · I informed. Exactly one A and at least one R in each row.',
    ),
    ...fillIn,
  },
  {
    id: 'progress',
    name: localized('进度跟踪', 'Progress'),
    help: localized(
      '每周填写实际开始、实际完成、完成%和成本；黄灯、红灯的任务补上原因和下一步计划。',
      'Report actual dates, percent and cost every week; yellow and red tasks want a cause and a next step.',
    ),
    ...fillIn,
  },
  {
    id: 'risks',
    name: localized('风险登记', 'Risks'),
    help: localized(
      '一行一个风险；打分后自动分级。高风险 3 个工作日内评审。',
      'One risk a row; the score gives its level. High risks are reviewed within 3 working days.',
    ),
    ...fillIn,
  },
  {
    id: 'changes',
    name: localized('变更', 'Changes'),
    help: localized(
      '一行一个变更申请。审批结论选“批准”后刷新，当前计划即成为下一版基准；未经批准的改动会列为问题。',
      'One request a row. Set the decision to Approved and Refresh: the present plan becomes the next baseline. Changes without approval are listed as problems.',
    ),
    ...fillIn,
  },
  {
    id: 'weeklyReport',
    name: localized('周报', 'Weekly report'),
    help: localized(
      '数字和清单由公式从各表算出；只有白框里的补充说明要填写。',
      'Figures and lists are formulas over the tables; only the framed remarks are to be filled in.',
    ),
    ...shown,
  },
  {
    id: 'projectSummary',
    name: localized('项目总结', 'Project summary'),
    help: localized(
      '数字和清单由公式从各表算出；白框里写只有人知道的：举措、价值、亮点、建议、成长、评价。',
      'Figures and lists are formulas over the tables; the frames take what only people know.',
    ),
    ...shown,
  },
  {
    id: 'calendar',
    name: localized('日历', 'Calendar'),
    help: localized(
      '工作日列：1 上班，0 休息；节假日与调休可改，改后请刷新。日期须逐日连续。',
      'Working day: 1 worked, 0 off. Change holidays and make-up days here, then Refresh. Keep the dates without gaps.',
    ),
    ...settings,
  },
  {
    id: 'people',
    name: localized('人员', 'People'),
    help: localized(
      '各表的责任人从这里选；负荷随任务自动计算。',
      'Owners in all tables are chosen from here; the load follows the tasks.',
    ),
    ...settings,
  },
  {
    id: 'settings',
    name: localized('设置', 'Settings'),
    help: localized(
      '亮灯阈值、填报周期、风险刻度等规则；改后各表立即按新规则计算。',
      'Thresholds of the lights, reporting cadence, risk scale and other rules; the tables follow at once.',
    ),
    ...settings,
  },
  {
    id: 'baselines',
    name: localized('基准', 'Baselines'),
    help: localized(
      '各版基准，由“设定基准”和变更审批写入，请勿修改。',
      'Every version of the baseline, written by Set baseline and by approved changes; leave it alone.',
    ),
    ...settings,
  },
  {
    id: 'history',
    // Excel keeps the name History for itself.
    name: localized('进度历史', 'Progress history'),
    help: localized(
      '每个状态日期一行，由“记录进度”写入；趋势图由此而来。',
      'A row a status date, written by Record progress; trends are drawn from it.',
    ),
    ...settings,
  },
  {
    id: 'milestones',
    name: localized('里程碑历史', 'Milestone history'),
    help: localized(
      '每个状态日期、每个里程碑一行，由“记录进度”写入；里程碑趋势图由此而来。',
      'A row a status date and milestone, written by Record progress; the milestone trend is drawn from it.',
    ),
    ...settings,
  },
  {
    id: 'archive',
    name: localized('归档', 'Archive'),
    help: localized(
      '任务删除后，它在责任矩阵和进度跟踪中填写的内容保存在这里。',
      'What was typed for a task that is gone is kept here.',
    ),
    ...settings,
  },
  {
    id: 'schema',
    name: localized('_plumbline', '_plumbline'),
    help: localized('由 Plumbline 维护，请勿修改。', 'Kept by Plumbline; leave it alone.'),
    ...settings,
    visibility: 'hidden',
  },
];

/**
 * A standard sheet by its id.
 *
 * @example
 * sheetSpec('risks').name['en-US']; //=> 'Risks'
 */
export function sheetSpec(id: SheetId): SheetSpec {
  return sheetSpecs.find((sheet) => sheet.id === id)!;
}
