import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { createProject } from '../commands/createProject';
import { openExcel, type OpenedExcel } from '../embedded/openExcel';
import { calendarKinds } from '../project/calendar/calendarKind';
import type { ImportedTask } from '../tables/import/importedTask';
import { readTaskCsv, type TaskCsvReading } from '../tables/import/readTaskCsv';
import { packs } from '../tables/packs/packs';
import { languages } from '../words/language';
import type { CliCommand, OptionValues, Terminal } from './cliCommand';
import { CliError } from './cliError';
import { optionDay } from './optionDay';
import { optionText, optionWord } from './optionText';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { today } from './today';
import { openWorkbookFile, readBytes } from './workbookFile';

const reasons: Readonly<Record<Exclude<TaskCsvReading, { readable: true }>['reason'], string>> = {
  empty: 'is empty',
  noTaskColumn: 'has no task column: its first row must name one, e.g. "Task" or "任务名称"',
  notText: 'is not a text file; save it as CSV',
};

async function tasksOf(
  values: OptionValues,
  terminal: Terminal,
): Promise<readonly ImportedTask[] | undefined> {
  const path = optionText(values, 'tasks');
  if (path === undefined) return undefined;
  const reading = readTaskCsv(await readBytes(path));
  if (!reading.readable) throw new CliError(`${path} ${reasons[reading.reason]}.`);
  if (reading.unknownHeaders.length > 0) {
    terminal.note(`${path}: columns left out: ${reading.unknownHeaders.join(', ')}`);
  }
  if (reading.renumbered.length > 0) {
    const pairs = reading.renumbered.map(({ text, id }) => `${text} → ${id}`).join(', ');
    terminal.note(`${path}: IDs that were no positive whole number or stood twice: ${pairs}`);
  }
  if (reading.tasks.length === 0) terminal.note(`${path}: no rows below the header row`);
  return reading.tasks;
}

async function hasTables({ Excel }: OpenedExcel): Promise<boolean> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('PL_Tasks');
    await context.sync();
    return !table.isNullObject;
  });
}

/**
 * The workbook to lay the tables out in: the file where there is one, else a blank one. In one that has project
 * tables only what is missing is made, and no task file can be taken in.
 */
async function workbookAt(file: string, values: OptionValues): Promise<OpenedExcel> {
  if (!existsSync(file)) return openExcel();
  const excel = await openWorkbookFile(file);
  if (values.tasks !== undefined && (await hasTables(excel))) {
    throw new CliError(
      `${file} holds project tables already, so that --tasks cannot be taken in; it was left untouched.`,
    );
  }
  return excel;
}

/** A new workbook is born with a blank sheet; beside the project tables nobody wants it. */
async function dropFirstSheet(excel: OpenedExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
}

/** `plumbline new`: lays out the project tables in a new file, or beside what an existing file holds. */
export const newFile: CliCommand = {
  name: 'new',
  synopsis: `FILE [--pack ID] [--lang zh-CN|en-US] [--start DATE] [--name TEXT] [--code TEXT] [--manager TEXT] [--calendar ${calendarKinds.join('|')}] [--tasks FILE.csv]`,
  purpose:
    'lays out the project tables in a new workbook or beside what an existing one holds; adds what is missing where they are there',
  options: {
    pack: { type: 'string' },
    lang: { type: 'string' },
    start: { type: 'string' },
    name: { type: 'string' },
    code: { type: 'string' },
    manager: { type: 'string' },
    calendar: { type: 'string' },
    tasks: { type: 'string' },
  },
  run: async (file, values, terminal) => {
    if (!/^\.xls[xm]$/i.test(extname(file))) throw new CliError(`${file} must end in .xlsx or .xlsm.`);
    const language = optionWord(values, 'lang', languages) ?? languages[0];
    const now = today();
    const pack = optionWord(
      values,
      'pack',
      packs.map(({ id }) => id),
    );
    const argument = {
      name: optionText(values, 'name') ?? '',
      code: optionText(values, 'code') ?? '',
      manager: optionText(values, 'manager') ?? '',
      start: optionDay(values, 'start') ?? now,
      today: now,
      pack: pack ?? packs[0].id,
      language,
      calendar: optionWord(values, 'calendar', calendarKinds) ?? calendarKinds[0],
      tasks: await tasksOf(values, terminal),
    };
    const excel = await workbookAt(file, values);
    const result = await runOnFile(excel, createProject, argument, language);
    const isNew = !existsSync(file);
    if (isNew) await dropFirstSheet(excel);
    if (isNew || result.cellsWritten > 0) await replaceFile(file, await excel.save());
    terminal.out(`${file}: ${result.summary}`);
    printTraffic(excel, values, terminal);
    return 0;
  },
};
