import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { finishDay } from '../../src/project/calendar/workingDays';
import { mondayToFriday } from '../../src/project/calendar/weeklyCalendars';
import { dayOf, type Day } from '../../src/project/values/day';
import { readTaskCsv } from '../../src/tables/import/readTaskCsv';
import type { Language } from '../../src/words/language';
import { columnOf, openProject, typeAll, type TypedCell } from '../commands/support/project';
import { sharedData } from './tools';

const folder = join(sharedData ?? '', 'real-project');
const calendar = mondayToFriday(2006, 2010);
const start = dayOf(2006, 4, 17)!;

function dayIn(text: string): Day | null {
  const found = /(\d\d)\/(\d\d)\/(\d{4})/.exec(text);
  return found === null ? null : dayOf(Number(found[3]), Number(found[1]), Number(found[2]));
}

/** The construction project of the shared data as it was planned. */
export async function openRealProject(language: Language, name: string): Promise<OpenedExcel> {
  const reading = readTaskCsv(readFileSync(join(folder, 'plan.csv')));
  if (!reading.readable) throw new Error(reading.reason);
  const { tasks } = reading;
  return openProject({ language, name, calendar: 'mon-fri', start, today: start, imported: { tasks } });
}

/** What a line of a reporting date says about the task in a row of Progress. */
function typedOf(row: number, line: readonly string[]): TypedCell[] {
  const [, , begun, took, left, cost, percent] = line;
  const from = dayIn(begun);
  if (from === null) return [];
  const cells: TypedCell[] = [
    [row, 'actualStart', from],
    [row, 'actualPercent', Number(percent.replace('%', '')) / 100],
  ];
  if (percent === '100%') cells.push([row, 'actualFinish', finishDay(calendar, from, Number(took))]);
  if (left !== '') cells.push([row, 'remainingDuration', Number(left)]);
  if (cost !== '') cells.push([row, 'actualCost', Number(cost)]);
  return cells;
}

/**
 * Types what a reporting date of the project says into Progress.
 *
 * @param date 1–4.
 * @returns the status date, for a refresh.
 */
export async function typeTracking(excel: OpenedExcel, date: 1 | 2 | 3 | 4): Promise<Day> {
  const text = readFileSync(join(folder, `tracking-${date}.csv`), 'utf8');
  const [status, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const ids = await columnOf(excel, 'progress', 'id');
  const cells = lines.flatMap((line) => {
    const row = ids.indexOf(Number(line[0]));
    return row < 0 ? [] : typedOf(row, line);
  });
  await typeAll(excel, 'progress', cells);
  return dayIn(status[2])!;
}
