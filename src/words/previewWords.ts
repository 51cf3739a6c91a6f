import { localized } from './language';

/** What the preview page says around the grid and the pane. */
export const previewWords = {
  title: localized('准绳 · 预览', 'Plumbline · Preview'),
  about: localized(
    '左边是内置的 Excel 工作簿，右边就是加载项的任务窗格。',
    'An embedded Excel workbook on the left, the task pane of the add-in on the right.',
  ),
  opening: localized('正在打开工作簿…', 'Opening the workbook…'),
  notOpened: localized('打不开预览：{reason}', 'The preview could not open: {reason}'),
  back: localized('回到 {file}', 'Back to {file}'),
  newFile: localized('新工作簿', 'New workbook'),
  open: localized('打开 .xlsx', 'Open .xlsx'),
  save: localized('下载 .xlsx', 'Download .xlsx'),
  lastNotOpened: localized(
    '上次的工作簿 {file} 打不开了（{reason}）。现在是一个新工作簿。',
    'The workbook of last time, {file}, could not be opened ({reason}). This is a new one.',
  ),
  notRead: localized('打不开 {file}：{reason}', 'Could not open {file}: {reason}'),
  formula: localized('编辑栏', 'Formula bar'),
  cell: localized('单元格', 'Cell'),
  sheets: localized('工作表', 'Sheets'),
  pane: localized('任务窗格', 'Task pane'),
  addUser: localized('增加一位用户', 'Add a user'),
  addUserHint: localized(
    '同一个工作簿，各用各的窗格：看多人同时编辑时会怎样。',
    'One workbook, a pane each: see what happens when several people edit it.',
  ),
  user: localized('用户 {n}', 'User {n}'),
  atGrid: localized('左边表格里的录入算他的', 'what is typed in the grid is theirs'),
  elsewhere: localized('在另一台电脑上', 'at another computer'),
  leave: localized('用户 {n} 离开', 'User {n} leaves'),
  kept: localized('已存在浏览器里', 'Kept in this browser'),
  keeping: localized('正在存到浏览器…', 'Keeping it in this browser…'),
  notKept: localized('这个浏览器不保存，请下载', 'This browser keeps nothing; download it'),
  keptHint: localized(
    '刷新网页或关掉再打开，这个工作簿还在；只存在这台电脑上。',
    'After a reload, or closing and opening the page, the workbook is still here; it stays on this computer.',
  ),
  resize: localized('调整任务窗格宽度', 'Resize the task pane'),
  ready: localized('就绪 · F6 在表格、工作表和窗格之间切换', 'Ready · F6 goes from grid to sheets to pane'),
  refused: localized('Excel 没有接受：{reason}', 'Excel refused: {reason}'),
  traffic: localized(
    '往返 {syncs} 次 · 发送 {sent} · 接收 {received}',
    'Round trips: {syncs} · {sent} sent · {received} received',
  ),
  trafficHint: localized('加载项与 Excel 之间的通信量', 'What went between the add-in and Excel'),
  sum: localized('求和 {sum}', 'Sum {sum}'),
  count: localized('计数 {count}', 'Count {count}'),
  choose: localized('打开下拉列表', 'Open the list'),
} as const;
