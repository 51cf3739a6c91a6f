import { localized } from '../../words/language';
import type { BoardContext, BoardScope } from '../board/boardSpec';
import type { CellValue } from '../tableContent';
import { numberIn } from '../computed/numberIn';
import { fixedFormula, fixedText } from './shownNumbers';

const words = {
  unknown: localized(
    '还没有可判断的数据：请在 WBS 填写任务和预算并刷新，再按状态日期填报进度。',
    'Nothing to judge yet: fill in tasks and budgets in the WBS, Refresh, then report progress as of the status date.',
  ),
  late: localized('完工预计晚 ', 'Finish foreseen late by '),
  early: localized('完工预计早 ', 'Finish foreseen early by '),
  onTime: localized('完工预计按期', 'Finish foreseen on time'),
  days: localized(' 个工作日', ' working days'),
  behind: localized('；进度落后计划 ', '; progress behind plan by '),
  ahead: localized('；进度超前计划 ', '; progress ahead of plan by '),
  points: localized(' 个百分点', ' points'),
  spi: localized('；SPI ', '; SPI '),
  cpi: localized('，CPI ', ', CPI '),
  end: localized('。', '.'),
};

/** Why the project has its light: the measures that the light is judged by, in words. */
export function overallReasonFormula({ name, text }: BoardScope): string {
  const [late, gap, spi, cpi] = ['projectDaysLate', 'progressGap', 'spi', 'cpi'].map(name);
  const finish =
    `IF(ISNUMBER(${late}),IF(${late}>0,${text(words.late)}&${late}&${text(words.days)},` +
    `IF(${late}<0,${text(words.early)}&-${late}&${text(words.days)},${text(words.onTime)})),"")`;
  const points =
    `IF(ISNUMBER(${gap}),IF(${gap}<0,${text(words.behind)},${text(words.ahead)})` +
    `&${fixedFormula(`ABS(${gap})*100`, 1)}&${text(words.points)},"")`;
  const index = (cell: string, label: string) => `IF(ISNUMBER(${cell}),${label}&${fixedFormula(cell, 2)},"")`;
  return (
    `=IF(${name('overall')}="",${text(words.unknown)},` +
    `${finish}&${points}&${index(spi, text(words.spi))}&${index(cpi, text(words.cpi))}&${text(words.end)})`
  );
}

/** The same without a sheet. */
export function overallReason({ name, text }: BoardContext): CellValue {
  if (name('overall') === '') return text(words.unknown);
  const figure = (id: string) => numberIn(name(id));
  const [late, gap, spi, cpi] = [
    figure('projectDaysLate'),
    figure('progressGap'),
    figure('spi'),
    figure('cpi'),
  ];
  const days = text(words.days);
  return [
    late !== null && late > 0 ? `${text(words.late)}${late}${days}` : '',
    late !== null && late < 0 ? `${text(words.early)}${-late}${days}` : '',
    late === 0 ? text(words.onTime) : '',
    gap === null
      ? ''
      : `${text(gap < 0 ? words.behind : words.ahead)}${fixedText(Math.abs(gap) * 100, 1)}${text(words.points)}`,
    spi === null ? '' : `${text(words.spi)}${fixedText(spi, 2)}`,
    cpi === null ? '' : `${text(words.cpi)}${fixedText(cpi, 2)}`,
    text(words.end),
  ].join('');
}
