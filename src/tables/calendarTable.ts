import { localized } from '../words/language';
import { column } from './column';
import { runningIndex, runningIndexFormula } from './computed/runningIndex';
import { weekdayWord, weekdayWordFormula } from './computed/weekdayWord';
import type { TableSpec } from './spec';

/**
 * The working calendar: a row a date without gaps, in ascending order. Every count of working days is a
 * difference of two cells of `index`, found by the distance from the first date.
 */
export const calendarTable: TableSpec = {
  id: 'calendar',
  name: 'PL_Calendar',
  label: localized('工作日历', 'Working calendar'),
  sheet: 'calendar',
  columns: [
    column(
      'key',
      'date',
      'date',
      ['日期', 'Date'],
      [
        '逐日连续，请勿删除、排序或插入行。',
        'One row a day without gaps; do not delete, sort or insert rows.',
      ],
      { essential: true },
    ),
    column('formula', 'weekday', 'choice', ['星期', 'Weekday'], ['由日期得出。', 'Follows from the date.'], {
      list: 'weekday',
      width: 9,
      formula: weekdayWordFormula,
      compute: weekdayWord,
    }),
    column(
      'input',
      'working',
      'integer',
      ['工作日', 'Working day'],
      [
        '1 上班，0 休息。调休上班、公司放假可直接改，改后请刷新。',
        '1 worked, 0 off. Change it for make-up days or company holidays, then refresh.',
      ],
      { width: 10, essential: true },
    ),
    column(
      'input',
      'holiday',
      'text',
      ['节假日', 'Holiday'],
      [
        '节假日或调休的名称，可自行填写。',
        'Name of the holiday or make-up day; write your own where you need one.',
      ],
    ),
    column(
      'formula',
      'index',
      'integer',
      ['工作日序号', 'Working-day index'],
      [
        '到当天为止的累计工作日数，各表的工作日计算都以它为准。',
        'Working days up to and including this day; every count of working days relies on it.',
      ],
      { width: 13, essential: true, formula: runningIndexFormula, compute: runningIndex },
    ),
    column(
      'input',
      'standing',
      'choice',
      ['公布情况', 'Standing'],
      [
        '“暂定”表示当年放假通知尚未公布，仅按周末推算。',
        'Provisional: the notice for that year is not out yet; only weekends are known.',
      ],
      { list: 'calendarStanding', width: 12 },
    ),
  ],
};
