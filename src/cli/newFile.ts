import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { createProject } from '../commands/createProject';
import { openExcel, type OpenedExcel } from '../embedded/openExcel';
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
  return reading.tasks;
}

/** The workbook to lay the tables out in: the file where there is one, else a blank one. */
async function workbookAt(file: string) {
  if (!existsSync(file)) return openExcel();
  const excel = await openWorkbookFile(file);
  const taken = await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('PL_Tasks');
    await context.sync();
    return !table.isNullObject;
  });
  if (taken) throw new CliError(`${file} holds project tables already; it was left untouched.`);
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
  synopsis:
    'FILE [--pack ID] [--lang zh-CN|en-US] [--start DATE] [--name TEXT] [--code TEXT] [--manager TEXT] [--calendar prc|mon-fri|mon-sat] [--tasks FILE.csv]',
  purpose: 'lays out the project tables in a new workbook, or beside what an existing one holds',
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
      calendar: optionWord(values, 'calendar', ['prc', 'mon-fri', 'mon-sat']) ?? 'prc',
      tasks: await tasksOf(values, terminal),
    };
    const excel = await workbookAt(file);
    const result = await runOnFile(excel, createProject, argument, language);
    if (!existsSync(file)) await dropFirstSheet(excel);
    await replaceFile(file, await excel.save());
    terminal.out(`${file}: ${result.summary}`);
    printTraffic(excel, values, terminal);
    return 0;
  },
};
