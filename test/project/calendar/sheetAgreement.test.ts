import { openExcel } from '../../../src/embedded/openExcel';
import { prcCalendar } from '../../../src/project/calendar/prcCalendar';
import { dayOfWorkingIndex, isWorkingDay, workingDayIndex } from '../../../src/project/calendar/workingDays';
import { formatIsoDay } from '../../../src/project/values/day';
import { describeWhere, soffice } from '../../support/tools';
import { generatedSample } from '../../tables/support/generatedSample';
import { recalculate } from '../../support/libreOffice';
import type { Sample } from '../../tables/support/sample';
import { sampleWorkbook, type ReadSample } from '../../tables/support/sampleWorkbook';

/** The cells of the Calendar sheet are live: what they compute must be what the engine counts by. */
/** 2007–2030 in workbooks of six years: the cells sum over their sheet, so that a long one is slow. */
const spans = [2007, 2013, 2019, 2025].map((from) => [from, from + 5] as const);

function calendarSample(from: number, to: number): Sample {
  const rest = generatedSample(2, {}, {}, { progress: 1 });
  const calendar = prcCalendar(from, to);
  const days = Array.from(
    { length: calendar.last - calendar.first + 1 },
    (_, offset) => calendar.first + offset,
  );
  return {
    ...rest,
    calendar,
    tables: {
      ...rest.tables,
      calendar: days.map((date) => ({ date, working: isWorkingDay(calendar, date) ? 1 : 0, holiday: '' })),
    },
  };
}

function disagreements({ calendar, tables }: Sample, read: ReadSample): string[] {
  return (tables.calendar ?? []).flatMap(({ date }, row) => {
    const day = Number(date);
    const index = workingDayIndex(calendar, day);
    const isRound = !isWorkingDay(calendar, day) || dayOfWorkingIndex(calendar, index) === day;
    const cell = read.cell('calendar', row, 'index');
    return cell === index && isRound
      ? []
      : [`${formatIsoDay(day)}: the cell shows ${String(cell)}, the engine says ${index}`];
  });
}

describe('the running index of every day in the embedded Excel', () => {
  test.each(spans)('%i–%i', async (from, to) => {
    const sample = calendarSample(from, to);
    expect(sample.tables.calendar!.length).toBeGreaterThan(2_190);
    const { excel, read } = await sampleWorkbook(sample, 'zh-CN');
    expect(disagreements(sample, await read(excel)).slice(0, 10)).toEqual([]);
  });
});

describeWhere(soffice, 'LibreOffice', 'the running index of every day in LibreOffice', () => {
  test.each(spans.slice(-1))('%i–%i', async (from, to) => {
    const sample = calendarSample(from, to);
    const { excel, read } = await sampleWorkbook(sample, 'zh-CN');
    const elsewhere = await openExcel(await recalculate(await excel.save()));
    expect(disagreements(sample, await read(elsewhere)).slice(0, 10)).toEqual([]);
  });
});
