import { localized } from './language';

/** Everything that the task pane says. `{n}` and the like are filled by `say`. */
export const paneWords = {
  product: localized('准绳', 'Plumbline'),
  tagline: localized(
    '一键建好项目表，计划、责任、进度、风险联动。',
    'Linked project tables in one click: plan, responsibility, progress and risks.',
  ),
  language: localized('界面语言', 'Language of this pane'),
  switchTo: localized('English', '中文'),

  loading: localized('正在连接 Excel…', 'Connecting to Excel…'),
  reading: localized('正在读取工作簿…', 'Reading the workbook…'),
  readWorkbook: localized('读取工作簿', 'Reading the workbook'),
  liveRefresh: localized('自动刷新', 'Live refresh'),
  liveUpToDate: localized('表格已是最新', 'The tables are up to date'),
  liveWaiting: localized('稍后自动刷新…', 'Refreshing in a moment…'),
  liveUpdating: localized('正在自动刷新…', 'Refreshing…'),
  liveBlocked: localized(
    '自动刷新停下了，请看下面的问题',
    'Live refresh has stopped; see the problems below',
  ),
  liveFailed: localized('刚才没能自动刷新，稍后再试', 'Could not refresh just now; trying again later'),
  liveOff: localized('自动刷新已关闭（见“设置”）', 'Live refresh is off (see Settings)'),
  working: localized('{command}：正在进行…', '{command}: working…'),
  waitingStage: localized(
    '{command}：有单元格正在编辑，按回车或 Esc 结束编辑后继续…',
    '{command}: a cell is being edited; it goes on when you press Enter or Esc there…',
  ),
  readingStage: localized('{command}：正在读取工作簿…', '{command}: reading the workbook…'),
  computingStage: localized('{command}：正在计算…', '{command}: computing…'),
  writingStage: localized('{command}：正在写入…', '{command}: writing…'),
  writingStageOf: localized(
    '{command}：正在写入，第 {n} 批，共 {of} 批…',
    '{command}: writing, request {n} of {of}…',
  ),
  cancelling: localized('{command}：正在取消…', '{command}: cancelling…'),
  cancel: localized('取消', 'Cancel'),

  noOffice: localized('没有连上 Excel', 'No connection to Excel'),
  noOfficeText: localized(
    '等了 8 秒，Office 的脚本仍没有加载。常见原因：网络拦截了 appsforoffice.microsoft.com，或代理要求登录。',
    'The script of Office did not load within 8 seconds. Usual reasons: the network blocks appsforoffice.microsoft.com, or a proxy wants a sign-in.',
  ),
  noOfficeRemedy: localized(
    '请检查网络后重试；仍不行，请把上面的地址告诉 IT 放行。',
    'Check the network and try again; if it stays, ask IT to allow that address.',
  ),
  notExcel: localized('请在 Excel 里打开', 'Open this in Excel'),
  notExcelText: localized(
    '这个页面是 Excel 加载项的任务窗格，单独打开时没有工作簿可用。',
    'This page is the task pane of an Excel add-in; on its own it has no workbook to work on.',
  ),
  notExcelRemedy: localized(
    '在 Excel 的“准绳”选项卡里点“打开窗格”。',
    'In Excel, choose Show pane on the Plumbline tab.',
  ),
  oldExcel: localized('这个版本的 Excel 太旧', 'This Excel is too old'),
  oldExcelText: localized(
    '准绳需要 ExcelApi 1.14：Microsoft 365、Excel 2021 或更新版本、网页版 Excel。',
    'Plumbline needs ExcelApi 1.14: Microsoft 365, Excel 2021 or later, or Excel on the web.',
  ),
  oldExcelRemedy: localized(
    '请更新 Office，或用网页版 Excel 打开这个工作簿。',
    'Update Office, or open the workbook in Excel on the web.',
  ),
  tryAgain: localized('重试', 'Try again'),

  createTitle: localized('新建项目', 'New project'),
  createText: localized(
    '会新增几张工作表；已有的内容不会改动。',
    'Adds sheets to this workbook; what is there stays untouched.',
  ),
  name: localized('项目名称', 'Project name'),
  nameMissing: localized('请填写项目名称。', 'Give the project a name.'),
  nameLong: localized('项目名称最多 100 个字。', 'A project name has at most 100 characters.'),
  code: localized('项目编号', 'Project code'),
  codeHint: localized('选填', 'Optional'),
  manager: localized('项目经理', 'Project manager'),
  managerHint: localized('选填，可稍后在“人员”表里补', 'Optional; can be added on the People sheet later'),
  start: localized('开始日期', 'Start date'),
  startMissing: localized('请选择开始日期。', 'Choose a start date.'),
  startRange: localized(
    '开始日期要在 2000 年到 2099 年之间。',
    'The start date must be between 2000 and 2099.',
  ),
  workbookLanguage: localized('表格语言', 'Language of the tables'),
  calendar: localized('工作日历', 'Working calendar'),

  statusDate: localized('状态日期', 'Status date'),
  overall: localized('总体状态', 'Overall'),
  overallUnknown: localized('未知', 'Not known'),
  untitled: localized('未命名项目', 'Untitled project'),
  attention: localized('需要处理', 'Needs attention'),
  attentionCount: localized('{n} 项', '{n} items'),
  attentionCountOne: localized('1 项', '1 item'),
  nothing: localized('没有需要处理的事项。', 'Nothing needs attention.'),
  nothingText: localized(
    '表里的数据改动后点“刷新”，这里会跟着更新。',
    'After changing the tables, choose Refresh; this list follows.',
  ),
  errors: localized('错误', 'Errors'),
  warnings: localized('提醒', 'Warnings'),
  notes: localized('提示', 'Notes'),
  goTo: localized('转到单元格', 'Go to cell'),
  repair: localized('补齐缺失的表', 'Add what is missing'),
  goToOf: localized('转到单元格：{issue}', 'Go to cell: {issue}'),
  showAll: localized('显示全部 {n} 项', 'Show all {n}'),
  showLess: localized('收起', 'Show fewer'),
  commands: localized('命令', 'Commands'),

  revert: localized('撤回', 'Revert'),
  redo: localized('重做', 'Redo'),
  preview: localized('预览', 'Preview'),
  showFirst: localized('先看改动', 'Show changes first'),
  showFirstHint: localized(
    '按下后，每个命令先列出会改动什么，点“执行”才写入。',
    'While pressed, every command lists what it would change and writes when you choose Carry out.',
  ),
  previewOf: localized('{command}：将改动 {n} 处', '{command}: {n} changes'),
  previewOfOne: localized('{command}：将改动 1 处', '{command}: 1 change'),
  previewNothing: localized('{command}：没有要改动的内容', '{command}: nothing would change'),
  carryOut: localized('执行', 'Carry out'),
  closePreview: localized('关闭预览', 'Close preview'),

  done: localized('完成', 'Done'),
  failed: localized('{command}没有完成', '{command} did not finish'),
  defect: localized(
    '程序出错（{detail}）。已写入的内容都在；请重试，仍出错请把这段文字发给支持人员。',
    'The program failed ({detail}). What was written is still there; try again, and if it stays send this text to support.',
  ),
  dismiss: localized('关闭消息', 'Dismiss message'),
} as const;
