import { palette } from '../../look/palette';
import { foreseenFinish, foreseenFinishFormula } from '../computed/foreseenFinish';
import { localized } from '../../words/language';
import type { BoardElement, GridColumn } from '../board/boardSpec';
import { heading } from './heading';
import { columns, rows } from './layout';
import { cellIn, textIn, textInFormula } from './ranked';
import { dueGrids } from './dueGrids';
import { aheadCount, trendGrids } from './trendGrids';

/** Told apart by lightness as well as by hue. */
export const trendColors = [
  palette.accent,
  palette.watch.ink,
  palette.critical,
  palette.onTrack.ink,
  palette.late.ink,
  palette.muted,
] as const;

const words = {
  none: localized('没有待达成的里程碑', 'No milestone ahead'),
  nothing: localized(
    '没有待达成的里程碑，图中只有到期线。',
    'No milestone ahead: the trend shows the due line alone.',
  ),
  few: localized(
    '每条线是一个里程碑的预计完成日，碰到虚线即到期；按期“记录进度”后显示走势。',
    'A line a milestone: when it was foreseen; it is due where it meets the dashes. Record progress regularly to see the trend.',
  ),
  some: localized(
    '每条线是一个里程碑在各状态日期的预计完成日：水平为稳定，上升为推迟，碰到虚线即到期。已记录 ',
    'A line a milestone: when it was foreseen at each status date. Level is steady, rising slips, due where it meets the dashes. Snapshots: ',
  ),
  times: localized(' 次。', '.'),
};

/** A cell of the progress table in the row of a milestone ahead. */
function ofMilestone(
  id: string,
  label: readonly [zh: string, en: string],
  column: string,
  wide: number,
  type: GridColumn['type'],
): GridColumn {
  return {
    id,
    label: localized(...label),
    type,
    wide,
    formula: ({ at, column: of }, row) => {
      const found = `INDEX(${of('progress', column)},${at('ahead', 'progress', row)})`;
      return `=IF(${at('ahead', 'progress', row)}="","",IF(ISNUMBER(${found}),${found},""))`;
    },
    compute: (_cell, { at, column: of }, row) => {
      const found = cellIn(of('progress', column), at('ahead', 'progress', row));
      return typeof found === 'number' ? found : '';
    },
  };
}

/** The milestones ahead with their slip, and how their foreseen days have moved. */
export const milestonePanel: readonly BoardElement[] = [
  heading(rows.lower, columns.left, 8, localized('待达成里程碑', 'Milestones ahead'), 'tasks'),
  {
    element: 'grid',
    id: 'milestones',
    row: rows.lower + 1,
    column: columns.left,
    rows: aheadCount,
    header: true,
    columns: [
      {
        id: 'name',
        label: localized('里程碑', 'Milestone'),
        type: 'text',
        wide: 3,
        colors: trendColors,
        formula: ({ at, column, text }, row) => {
          const found = at('ahead', 'row', row);
          const blank = row === 0 ? text(words.none) : '""';
          return `=IF(${found}="",${blank},"◆ "&${textInFormula(column('tasks', 'name'), found)})`;
        },
        compute: (_cell, { at, column, text }, row) => {
          const found = at('ahead', 'row', row);
          if (found === '') return row === 0 ? text(words.none) : '';
          return `◆ ${textIn(column('tasks', 'name'), found)}`;
        },
      },
      ofMilestone('baseline', ['基准', 'Baseline'], 'baselineFinish', 2, 'date'),
      {
        ...ofMilestone('forecast', ['预计', 'Forecast'], 'forecastFinish', 2, 'date'),
        formula: ({ at, column, name }, row) => {
          const found = at('ahead', 'progress', row);
          const forecast = `INDEX(${column('progress', 'forecastFinish')},${found})`;
          return `=IF(${found}="","",${foreseenFinishFormula(forecast, name('statusDate'))})`;
        },
        compute: (_cell, { at, column, name }, row) =>
          foreseenFinish(
            cellIn(column('progress', 'forecastFinish'), at('ahead', 'progress', row)),
            name('statusDate'),
          ),
      },
      {
        ...ofMilestone('slip', ['偏差', 'Slip'], 'daysLate', 1, 'days'),
        look: 'strong',
        align: 'Center',
        numberFormat: localized('+0;-0;0', '+0;-0;0'),
        rules: [{ signal: 'lateInk', formula: ({ first }) => `=N(${first('milestones', 'slip')})>0` }],
      },
    ],
  },
  heading(rows.lower, columns.left + 9, 6, localized('里程碑趋势', 'Milestone trend'), 'milestones'),
  {
    element: 'chart',
    id: 'Trend',
    place: { row: rows.lower + 1, column: columns.left + 9, rows: 7, columns: 6 },
    kind: 'xyLines',
    title: localized('预计完成日随状态日期的变化', 'Foreseen day by status date'),
    legend: false,
    valueFormat: localized('yy-mm-dd', 'yy-mm-dd'),
    // Years stand on the other axis: with them the days below would run into each other.
    categoryFormat: localized('mm-dd', 'mm-dd'),
    // Points of milestones that there are not lie below the dot at the due line's beginning: that of the first series
    // in LibreOffice, which draws it on top, that of the last one in Excel.
    series: [
      {
        name: localized('达成线', 'Due line'),
        grid: 'due',
        categories: 'date',
        values: 'day',
        color: palette.hairlineDark,
        dashed: true,
        weight: 1,
        marked: 'wide',
      },
      ...[...trendColors.keys()].reverse().map((place) => ({
        name: localized(`里程碑 ${place + 1}`, `Milestone ${place + 1}`),
        grid: 'trend',
        categories: `x${place}`,
        values: `y${place}`,
        color: trendColors[place],
        marked: true as const,
      })),
      {
        name: localized('—', '—'),
        grid: 'dueBegins',
        categories: 'date',
        values: 'day',
        color: palette.hairlineDark,
        marked: 'wide',
      },
    ],
  },
  {
    element: 'text',
    place: { row: rows.lowerNote, column: columns.left, rows: 1, columns: 15 },
    look: 'note',
    words: {
      formula: ({ at, column, text }) => {
        const count = `COUNT(${column('history', 'date')})`;
        const nothing = `${at('ahead', 'order', 0)}=""`;
        return `=IF(${nothing},${text(words.nothing)},IF(${count}<2,${text(words.few)},${text(words.some)}&${count}&${text(words.times)}))`;
      },
      compute: ({ at, column, text }) => {
        if (at('ahead', 'order', 0) === '') return text(words.nothing);
        const count = column('history', 'date').filter((date) => typeof date === 'number').length;
        return count < 2 ? text(words.few) : `${text(words.some)}${count}${text(words.times)}`;
      },
    },
  },
  ...trendGrids,
  ...dueGrids,
];
