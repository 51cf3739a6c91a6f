import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { createProject } from '../commands/createProject';
import { openExcel, type OpenedExcel } from '../embedded/openExcel';
import { calendarKinds } from '../project/calendar/calendarKind';
import type { PlanNote } from '../tables/mspdi/planNote';
import { planNoteLines } from '../tables/mspdi/planNoteText';
import { packs } from '../tables/packs/packs';
import { languages, type Language } from '../words/language';
import type { CliCommand, OptionValues, Terminal } from './cliCommand';
import { CliError } from './cliError';
import { optionDay } from './optionDay';
import { optionText, optionWord } from './optionText';
import { replaceFile } from './replaceFile';
import { printTraffic, runOnFile } from './runOnFile';
import { readTaskFile } from './taskFile';
import { today } from './today';
import { openWorkbookFile } from './workbookFile';

/** What a project begins with that takes in a plan: the user's words before the file's, the file's before ours. */
async function planFor(values: OptionValues, language: Language, terminal: Terminal) {
  const path = optionText(values, 'tasks');
  if (path === undefined) return undefined;
  const { plan, notes } = await readTaskFile(path, language, terminal);
  // A calendar that the user asked for counts, whatever the file says.
  const isReplaced = values.calendar !== undefined && plan.calendar !== undefined;
  const told: PlanNote[] = isReplaced ? [...notes, { code: 'calendarReplaced', params: {} }] : [...notes];
  for (const line of planNoteLines(told, language)) terminal.note(`${path}: ${line}`);
  return isReplaced ? { ...plan, calendar: undefined } : plan;
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
  synopsis: `FILE [--pack ID] [--lang zh-CN|en-US] [--start DATE] [--name TEXT] [--code TEXT] [--manager TEXT] [--calendar ${calendarKinds.join('|')}] [--tasks FILE.csv|FILE.xml]`,
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
    const imported = await planFor(values, language, terminal);
    const argument = {
      name: optionText(values, 'name') ?? imported?.name ?? '',
      code: optionText(values, 'code') ?? '',
      manager: optionText(values, 'manager') ?? imported?.manager ?? '',
      start: optionDay(values, 'start') ?? imported?.start ?? now,
      today: now,
      pack: pack ?? packs[0].id,
      language,
      calendar: optionWord(values, 'calendar', calendarKinds) ?? calendarKinds[0],
      imported,
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
