import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProject } from '../../../src/commands/createProject';
import { switchLanguage } from '../../../src/commands/switchLanguage';
import { conditionalLooks } from '../../../src/embedded/formulas/conditionalLooks';
import { moveFormula } from '../../../src/embedded/formulas/moveFormula';
import { cellKey, type Sheet } from '../../../src/embedded/model/sheet';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { isWorkingDay } from '../../../src/project/calendar/workingDays';
import { numberIn } from '../../../src/tables/computed/numberIn';
import { isErrorValue } from '../../../src/tables/decode/cellReader';
import type { BarLook, DrawnSlot } from '../../../src/tables/gantt/barRule';
import { barRules } from '../../../src/tables/gantt/barRules';
import { ganttRow, type GanttRow } from '../../../src/tables/gantt/ganttRow';
import { slotCount } from '../../../src/tables/gantt/ganttUnit';
import type { Slot } from '../../../src/tables/gantt/timeScale';
import {
  columnOf,
  gridColumn,
  keyRow,
  mostRows,
  newGanttPlace,
  slotRow,
  spareRows,
  stateArea,
} from '../../../src/workbook/gantt/ganttLayout';
import { ganttSlots } from '../../../src/workbook/gantt/ganttSpan';
import { progressCells } from '../../../src/workbook/refresh/progressCells';
import type { ProjectFacts } from '../../../src/workbook/refresh/projectFacts';
import { readFacts } from '../../../src/workbook/refresh/readFacts';
import { taskProgress } from '../../../src/workbook/refresh/taskProgress';
import {
  blankProject,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  start,
  tableOf,
  type,
  type PlanRow,
} from '../../commands/support/project';
import { recalculate, toPdf } from '../../support/libreOffice';
import { printedSheets } from '../../support/printedSheets';
import { describeWhere, outputOf, soffice } from '../../support/tools';

const place = newGanttPlace('Gantt');

async function factsOf(excel: OpenedExcel): Promise<ProjectFacts> {
  const { facts } = readFacts(await snapshotOf(excel));
  if (facts === undefined) throw new Error('The project cannot be read.');
  return facts;
}

/** The rows as the engine knows them, without the sheet. */
function engineRows(facts: ProjectFacts): GanttRow[] {
  const { tasks, schedule } = facts;
  const { percentComplete } = taskProgress(facts);
  const cells = new Map(progressCells(facts).map(({ index, cell }) => [index, cell]));
  return tasks.map(({ name }, index) => {
    const day = (column: string) => numberIn(cells.get(index)?.(column) ?? '');
    const { type: kind, start, finish, critical } = schedule.tasks[index];
    return ganttRow({
      name,
      type: kind,
      start,
      finish,
      percent: percentComplete[index],
      critical: start !== null && critical,
      baselineStart: day('baselineStart'),
      baselineFinish: day('baselineFinish'),
      forecastFinish: day('forecastFinish'),
    });
  });
}

function drawnSlots(facts: ProjectFacts): DrawnSlot[] {
  const { statusDate, calendar } = facts;
  const holds = (slot?: Slot) =>
    slot !== undefined && statusDate !== null && statusDate >= slot.from && statusDate <= slot.to;
  return ganttSlots(facts).map((slot, place, slots) => ({
    ...slot,
    isNow: holds(slot),
    isAfterNow: holds(slots[place - 1]),
    isOff: slot.from === slot.to && !isWorkingDay(calendar, slot.from),
  }));
}

/** What the rules come to in one cell: the strongest wins each part. */
function engineLook(row: GanttRow, slot: DrawnSlot): BarLook {
  return barRules
    .filter((rule) => rule.holds(row, slot))
    .reduceRight<BarLook>((look, rule) => ({ ...look, ...rule.look }), {});
}

function sheetOf({ host }: OpenedExcel, name: string): Sheet {
  const sheet = host.model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What the conditional formats of the sheet come to, evaluated by the embedded Excel. */
function sheetLooks(excel: OpenedExcel, name: string, rows: number): BarLook[][] {
  const column = gridColumn(place);
  const area = { row: place.body, column, rowCount: rows, columnCount: slotCount };
  const looks = conditionalLooks(sheetOf(excel, name), area, excel.host.calculator, 0);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: slotCount }, (_slot, slot): BarLook => {
      const style = looks.get(cellKey(place.body + row, column + slot))?.style;
      const { top, bottom, left, right } = style?.borders ?? {};
      return {
        ...(style?.fill ? { fill: style.fill.color } : {}),
        ...(style?.font?.color ? { fontColor: style.font.color } : {}),
        ...(top ? { top: top.color } : {}),
        ...(bottom ? { bottom: bottom.color } : {}),
        ...(left ? { left: left.color } : {}),
        ...(right ? { right: right.color } : {}),
      };
    }),
  );
}

async function cellsAt(
  { Excel }: OpenedExcel,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

async function expectBars(excel: OpenedExcel, name: string): Promise<void> {
  const facts = await factsOf(excel);
  const [rows, slots] = [engineRows(facts), drawnSlots(facts)];
  const looks = sheetLooks(excel, name, rows.length);
  rows.forEach((row, index) =>
    expect([index, looks[index]]).toEqual([index, slots.map((slot) => engineLook(row, slot))]),
  );
}

async function expectScale(excel: OpenedExcel, name: string): Promise<void> {
  const slots = drawnSlots(await factsOf(excel));
  const row = async (id: Parameters<typeof slotRow>[1]) =>
    (await cellsAt(excel, name, slotRow(place, id), gridColumn(place), 1, slotCount))[0];
  expect(await row('from')).toEqual(slots.map(({ from }) => from));
  expect(await row('to')).toEqual(slots.map(({ to }) => to));
  expect(await row('turn')).toEqual(slots.map(({ turns }) => (turns ? 1 : 0)));
  expect(await row('off')).toEqual(slots.map(({ isOff }) => (isOff ? 1 : 0)));
  expect(await row('now')).toEqual(slots.map(({ isNow }) => (isNow ? 1 : 0)));
  expect((await row('upper')).map((text) => text !== '')).toEqual(slots.map(({ turns }) => turns));
}

test.each([
  ['zh-CN', '甘特图'],
  ['en-US', 'Gantt'],
] as const)('every bar and every figure of the sample is the engine’s, in %s', async (language, name) => {
  const excel = await openProject({ language, pack: 'cross-department' });
  await expectBars(excel, name);
  await expectScale(excel, name);
  const facts = await factsOf(excel);
  const { percentComplete } = taskProgress(facts);
  const read = await cellsAt(excel, name, place.body, place.left, facts.tasks.length + spareRows, 6);
  expect(
    read
      .slice(facts.tasks.length)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
  facts.tasks.forEach((task, index) => {
    const { start, finish } = facts.schedule.tasks[index];
    const [code, task_, owner, from, to, percent] = read[index];
    expect([code, task_, owner]).toEqual([facts.schedule.outline.codes[index], task.name, task.owner]);
    expect([from, to]).toEqual([start ?? '', finish ?? '']);
    if (percentComplete[index] === null) expect(percent).toBe('');
    else expect(percent).toBeCloseTo(percentComplete[index], 5);
  });
});

test('milestones have a sign in their column, and one where they are foreseen', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const facts = await factsOf(excel);
  const [rows, slots] = [engineRows(facts), drawnSlots(facts)];
  const grid = await cellsAt(excel, 'Gantt', place.body, gridColumn(place), rows.length, slotCount);
  rows.forEach((row, index) => {
    const signs = slots.map(({ from, to }) => {
      if (!row.isMarked) return '';
      if (row.start <= to && row.finish >= from) return '◆';
      return row.late >= from && row.late <= to ? '◇' : '';
    });
    expect(grid[index]).toEqual(signs);
  });
  expect(grid.flat().filter((cell) => cell === '◆')).toHaveLength(
    rows.filter(({ isMarked }) => isMarked).length,
  );
});

const plan = [
  [1, 'Phase', ''],
  [2, 'First', 5],
  [2, 'Second', 10, '2'],
  [2, 'Gate', 0, '3'],
] as const;

async function choose({ Excel }: OpenedExcel, word: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Set_GanttUnit').getRange().values = [[word]];
    await context.sync();
  });
}

test('the formulas follow the unit at once; the names above follow with the next refresh', async () => {
  const excel = await openPlan([...plan, [1, 'Long', 300]]);
  for (const unit of ['Day', 'Week', 'Month', 'Quarter', 'Automatic']) {
    await choose(excel, unit);
    await expectBars(excel, 'Gantt');
    await refresh(excel);
    await expectScale(excel, 'Gantt');
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  }
});

test.each([
  [130, 3],
  [260, 5],
  [440, 8],
  [900, 17],
])('a plan of %i working days is drawn in columns of %i days', async (duration, step) => {
  const excel = await openPlan([...plan, [1, 'Long', duration]]);
  const [, second, third] = drawnSlots(await factsOf(excel));
  expect(third.from - second.from).toBe(step);
  await expectBars(excel, 'Gantt');
  await expectScale(excel, 'Gantt');
});

test('a month that begins behind the status date leaves the line of the status date alone', async () => {
  const excel = await openPlan([[1, 'Dig', 25]]);
  await refresh(excel, start + 16);
  const slots = drawnSlots(await factsOf(excel));
  expect(slots.filter(({ turns, isAfterNow }) => turns && isAfterNow)).toHaveLength(1);
  await expectBars(excel, 'Gantt');
});

test('days off are shaded by the day, make-up days are not', async () => {
  const excel = await openPlan(plan);
  const slots = drawnSlots(await factsOf(excel));
  // Sunday 2026-09-20 is worked for the National Day.
  const [monday, saturday, sunday] = [0, 5, 6].map((slot) => slots[slot].isOff);
  expect([monday, saturday, sunday]).toEqual([false, true, false]);
  await expectBars(excel, 'Gantt');
});

test('a task that somebody adds without the add-in is seen at once, and dressed by the next refresh', async () => {
  const excel = await openPlan(plan);
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    table.resize(
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 6, headers.length),
    );
    await context.sync();
  });
  await type(excel, 'tasks', 4, 'name', 'Added');
  await type(excel, 'tasks', 4, 'level', 2);
  await type(excel, 'tasks', 4, 'duration', 3);
  const line = async () => (await cellsAt(excel, 'Gantt', place.body + 4, place.left, 1, 6))[0];
  expect((await line())[1]).toBe('Added');
  await refresh(excel);
  expect((await line()).slice(0, 2)).toEqual(['1.4', 'Added']);
  await expectBars(excel, 'Gantt');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

/** All cells of the Gantt sheet that hold an error. */
async function errorsOn(excel: OpenedExcel, name: string): Promise<string[]> {
  const width = columnOf(place, 'baseTo') + 1;
  const cells = await cellsAt(excel, name, 0, 0, place.body + plan.length + spareRows, width);
  return cells.flat().filter((cell): cell is string => typeof cell === 'string' && isErrorValue(cell));
}

test.each([
  ['name', 0],
  ['name', 3],
  ['owner', 0],
  ['owner', 3],
])('an error in the %s of row %i stays in the WBS, and a refresh settles', async (column, row) => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', row, column, '#N/A');
  expect(await errorsOn(excel, 'Gantt')).toEqual([]);
  await refresh(excel);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await errorsOn(excel, 'Gantt')).toEqual([]);
});

/** An error in each date that the scale goes by. */
async function typeDateErrors(excel: OpenedExcel): Promise<void> {
  await type(excel, 'tasks', 1, 'start', '#N/A');
  await type(excel, 'tasks', 1, 'finish', '#DIV/0!');
  for (const column of ['baselineStart', 'baselineFinish', 'forecastFinish'])
    await type(excel, 'progress', 1, column, '#VALUE!');
}

test('an error in a date is blank before the next refresh, and the scale is whole', async () => {
  const excel = await openPlan(plan);
  const heads = () => cellsAt(excel, 'Gantt', slotRow(place, 'from'), gridColumn(place), 2, slotCount);
  const before = await heads();
  await typeDateErrors(excel);
  expect(await errorsOn(excel, 'Gantt')).toEqual([]);
  expect(await heads()).toEqual(before);
});

async function deleteSheet({ Excel }: OpenedExcel, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

test.each(['WBS', 'Progress'])('what spoke of a deleted sheet %s is written again', async (sheet) => {
  const excel = await openPlan(plan);
  await deleteSheet(excel, sheet);
  expect(await errorsOn(excel, 'Gantt')).not.toEqual([]);
  await createProject.run(excel.Excel, blankProject);
  await refresh(excel);
  expect(await errorsOn(excel, 'Gantt')).toEqual([]);
});

test('an error in an owner blanks that cell alone', async () => {
  const excel = await openPlan(plan);
  const gate = async () =>
    (await cellsAt(excel, 'Gantt', place.body + 3, place.left, 1, columnOf(place, 'baseTo')))[0];
  const before = await gate();
  await type(excel, 'tasks', 3, 'owner', '#N/A');
  expect(await gate()).toEqual(before);
  await expectBars(excel, 'Gantt');
});

test('rows are folded and indented by their level, and follow when it changes', async () => {
  const excel = await openPlan([...plan, [2, 'Group', ''], [3, 'Deep', 4]]);
  const look = () => {
    const sheet = sheetOf(excel, 'Gantt');
    return Array.from({ length: 6 }, (_row, row) => sheet.rows.get(place.body + row)?.outlineLevel ?? 0);
  };
  expect(look()).toEqual([0, 1, 1, 1, 1, 2]);
  await type(excel, 'tasks', 4, 'level', 1);
  await type(excel, 'tasks', 5, 'level', 2);
  await refresh(excel);
  expect(look()).toEqual([0, 1, 1, 1, 0, 1]);
  await type(excel, 'tasks', 3, 'duration', 2);
  await refresh(excel);
  const grid = await cellsAt(excel, 'Gantt', place.body + 3, gridColumn(place), 1, slotCount);
  expect(new Set(grid[0])).toEqual(new Set(['']));
  await expectBars(excel, 'Gantt');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('an empty project says what to do', async () => {
  const excel = await openProject();
  const [[help]] = await cellsAt(excel, 'Gantt', 2, 1, 1, 1);
  expect(help).toMatch(/WBS/);
  await expectScale(excel, 'Gantt');
});

test('where not all tasks are listed, the help says which are', async () => {
  const excel = await openPlan([[1, 'T1', 1]]);
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  // ID and code, as a refresh writes them.
  const write = (cells: readonly (readonly [number, string])[]) =>
    excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const rows = cells.length + 1;
      const table = context.workbook.tables.getItem('PL_Tasks');
      table.resize(worksheet.getRangeByIndexes(row, column, rows, headers.length));
      worksheet.getRangeByIndexes(row + 1, column, cells.length, 2).values = cells.map((cell) => [...cell]);
      await context.sync();
    });
  const help = async () => (await cellsAt(excel, 'Gantt', 2, 1, 1, 1))[0][0];
  const flat = Array.from({ length: mostRows + 1 }, (_, index) => [index + 1, `${index + 1}`] as const);
  await write(flat);
  expect(await help()).toMatch(/^More than 2000 tasks of level 1: only the first 2000 of them/);
  await write([...flat.slice(0, -1), [mostRows + 1, `${mostRows}.1`]]);
  expect(await help()).toMatch(/^More than 2000 tasks: only summaries and tasks of level 1/);
});

test('the sheet follows the workbook’s language', async () => {
  const excel = await openProject({ language: 'zh-CN', pack: 'cross-department' });
  const english = await openProject({ pack: 'cross-department' });
  await switchLanguage.run(excel.Excel, 'en-US');
  const head = (of: OpenedExcel, row: number) =>
    cellsAt(of, 'Gantt', row, place.left, 1, columnOf(place, 'baseTo'));
  for (const row of [0, 2, keyRow(place), slotRow(place, 'upper'), slotRow(place, 'lower')])
    expect(await head(excel, row)).toEqual(await head(english, row));
  await expectBars(excel, 'Gantt');
});

test('a column of the user’s own among those of the sheet is left alone', async () => {
  const excel = await openPlan(plan);
  const note = columnOf(place, 'name') + 1;
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gantt');
    const column = sheet.getRangeByIndexes(0, note, 1, 1).getEntireColumn();
    column.insert('Right');
    sheet.getRangeByIndexes(place.body, note, 3, 1).values = [['my'], ['own'], ['notes']];
    context.workbook.tables.getItem('PL_Tasks').rows.add(undefined);
    await context.sync();
  });
  await type(excel, 'tasks', plan.length, 'name', 'One more');
  await refresh(excel);
  await switchLanguage.run(excel.Excel, 'zh-CN');
  await refresh(excel);
  const { name } = sheetOf(excel, '甘特图');
  const notes = await cellsAt(excel, name, 0, note, place.body + 30, 1);
  expect(notes.flat().filter((cell) => cell !== '')).toEqual(['my', 'own', 'notes']);
});

/** As many tasks as are given, one after the other. */
function chain(tasks: number): PlanRow[] {
  return Array.from({ length: tasks }, (_, row) => [1, `T${row + 1}`, 1, row === 0 ? '' : `${row}`]);
}

describeWhere(soffice, 'LibreOffice', 'in LibreOffice', () => {
  // With the spare rows below them both would take a page more.
  it.each([
    [59, 1],
    [128, 2],
  ])('prints %d tasks and nothing else, on as many pages as they take: %d', async (tasks, pages) => {
    const excel = await openPlan(chain(tasks));
    await refresh(excel);
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-gantt-'));
    const pdf = join(folder, 'printed.pdf');
    writeFileSync(pdf, await toPdf(await excel.save()));
    const gantt = printedSheets(pdf).find(({ name }) => name === 'Gantt')!;
    const texts = outputOf('pdftotext', ['-f', `${gantt.first}`, '-l', `${gantt.last}`, pdf, '-']);
    rmSync(folder, { recursive: true });
    const shown = texts.split('\f').slice(0, -1);
    expect(shown).toHaveLength(pages);
    for (const page of shown) expect(page).toMatch(/^T\d+$/m);
  });

  test('what spoke of a deleted sheet is known', async () => {
    const excel = await openPlan(plan);
    await deleteSheet(excel, 'Progress');
    const elsewhere = await openExcel(await recalculate(await excel.save()));
    const { row, column } = stateArea(place);
    expect(isErrorValue(String((await cellsAt(elsewhere, 'Gantt', row, column, 1, 1))[0][0]))).toBe(true);
  });

  test('an error in a name or a date leaves the sheet whole', async () => {
    const excel = await openPlan(plan);
    const heads = (of: OpenedExcel) =>
      cellsAt(of, 'Gantt', slotRow(place, 'from'), gridColumn(place), 2, slotCount);
    const before = await heads(excel);
    await typeDateErrors(excel);
    await type(excel, 'tasks', 0, 'name', '#N/A');
    await type(excel, 'tasks', 3, 'owner', '#N/A');
    const elsewhere = await openExcel(await recalculate(await excel.save()));
    expect(await errorsOn(elsewhere, 'Gantt')).toEqual([]);
    expect(await heads(elsewhere)).toEqual(before);
  });

  /** Columns that one rule's answers take, far to the right of the sheet. */
  const block = slotCount + 2;
  const answersAt = 200;

  test('the scale and every rule of the bars come to the same', async () => {
    const excel = await openProject({ pack: 'cross-department' });
    const facts = await factsOf(excel);
    const [rows, slots] = [engineRows(facts), drawnSlots(facts)];
    const formats = sheetOf(excel, 'Gantt').conditionalFormats.flatMap(({ rule, areas }) =>
      rule.kind === 'Custom' && areas[0].column === gridColumn(place) ? [rule.formula] : [],
    );
    expect(formats).toHaveLength(barRules.length);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gantt');
      formats.forEach((formula, rule) => {
        const left = answersAt + rule * block;
        // Each answer speaks of its own cell of the grid, wherever it stands itself.
        sheet.getRangeByIndexes(place.body, left, rows.length, slotCount).formulas = rows.map((_row, down) =>
          slots.map((_slot, across) => `=IF(${moveFormula(formula, down, across).slice(1)},1,0)`),
        );
      });
      await context.sync();
    });
    const elsewhere = await openExcel(await recalculate(await excel.save()));
    await expectScale(elsewhere, 'Gantt');
    for (const [index, rule] of barRules.entries()) {
      const left = answersAt + index * block;
      const answers = await cellsAt(elsewhere, 'Gantt', place.body, left, rows.length, slotCount);
      const expected = rows.map((row) => slots.map((slot) => (rule.holds(row, slot) ? 1 : 0)));
      expect([rule.id, answers]).toEqual([rule.id, expected]);
    }
  });
});
