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
  newFile: localized('新工作簿', 'New workbook'),
  open: localized('打开 .xlsx', 'Open .xlsx'),
  save: localized('下载 .xlsx', 'Download .xlsx'),
  notRead: localized('打不开 {file}：{reason}', 'Could not open {file}: {reason}'),
  formula: localized('编辑栏', 'Formula bar'),
  cell: localized('单元格', 'Cell'),
  sheets: localized('工作表', 'Sheets'),
  pane: localized('任务窗格', 'Task pane'),
  resize: localized('调整任务窗格宽度', 'Resize the task pane'),
  ready: localized('就绪', 'Ready'),
  refused: localized('Excel 没有接受：{reason}', 'Excel refused: {reason}'),
  traffic: localized(
    '往返 {syncs} 次 · 发送 {sent} · 接收 {received}',
    '{syncs} round trips · {sent} sent · {received} received',
  ),
  trafficHint: localized('加载项与 Excel 之间的通信量', 'What went between the add-in and Excel'),
  sum: localized('求和 {sum}', 'Sum {sum}'),
  count: localized('计数 {count}', 'Count {count}'),
  choose: localized('打开下拉列表', 'Open the list'),
} as const;
