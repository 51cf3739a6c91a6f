import { localized } from './language';

/** What the pane says of reports. */
export const reportViewWords = {
  title: localized('周报与总结', 'Reports'),
  help: localized(
    '工作表里的数字由公式算出，随时更新，可直接打印；Word 文档可发给没有 Excel 的人。',
    'The sheets are live and ready to print; a Word document goes to those without Excel.',
  ),
  weeklyText: localized(
    '本期完成、下期计划、延误与对策、里程碑、风险、变更、负荷。',
    'What was done and comes next, late tasks and what is done about them, milestones, risks, changes, load.',
  ),
  summaryText: localized(
    '九个部分：基本情况、目标、过程、成果、亮点、问题、建议、团队、评价。',
    'Nine parts: basics, goals, process, results, highlights, problems, suggestions, team, evaluation.',
  ),
  showSheet: localized('打开工作表', 'Show the sheet'),
  download: localized('下载 Word', 'Download for Word'),
  ofReport: localized('{report}：{action}', '{report}: {action}'),
  exportLabel: localized('导出 Word', 'Export for Word'),
  exportHint: localized(
    '按工作簿现在的数据生成 Word 文档（.docx），不改动工作簿。',
    'Writes a Word document (.docx) from the workbook as it stands and changes nothing in it.',
  ),
  exported: localized(
    '已生成 {file}，请到下载文件夹查看。没有出现时，此处的 Excel 不允许下载：请用网页版 Excel 打开本工作簿再试。',
    'Made {file}; look in your downloads. If it is not there, this Excel allows no downloads: open the workbook in Excel on the web and try again.',
  ),
  cannotDownload: localized(
    '此处的 Excel 不允许下载文件。请用网页版 Excel 打开本工作簿，再点“下载 Word”。',
    'This Excel allows no downloads. Open the workbook in Excel on the web and choose Download for Word there.',
  ),
} as const;
