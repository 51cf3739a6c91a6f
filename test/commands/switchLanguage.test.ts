import { revertLast } from '../../src/commands/revertLast';
import { switchLanguage } from '../../src/commands/switchLanguage';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { standardTables } from '../../src/tables/standardTables';
import { openProject, refresh, snapshotOf, tableOf } from './support/project';

/** Everything that is written on the sheets, cell by cell, by the sheets' names. */
async function contentOf({ Excel }: OpenedExcel): Promise<Content> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load('formulas,values,address');
      return [sheet.name, range] as const;
    });
    await context.sync();
    return Object.fromEntries(
      used.map(([name, range]) => [
        name,
        range.isNullObject ? null : { formulas: range.formulas, values: range.values },
      ]),
    );
  });
}

type Content = Record<string, { formulas: unknown[][]; values: unknown[][] } | null>;

/** The cells that differ, so that a failure is read in a glance. */
function differences(found: Content, wanted: Content): string[] {
  const lines = [...new Set([...Object.keys(found), ...Object.keys(wanted)])].flatMap((sheet) =>
    (['formulas', 'values'] as const).flatMap((part) => {
      const [a, b] = [found[sheet]?.[part] ?? [], wanted[sheet]?.[part] ?? []];
      return Array.from({ length: Math.max(a.length, b.length) }, (_, row) =>
        Array.from({ length: Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0) }, (_cell, column) => {
          const [one, other] = [a[row]?.[column], b[row]?.[column]].map(String);
          return one === other ? [] : [`${sheet} ${part} ${row},${column}: ${one} | ${other}`];
        }).flat(),
      ).flat();
    }),
  );
  return lines.slice(0, 12);
}

async function promptAt({ Excel }: OpenedExcel, table: string, column: number): Promise<string> {
  return Excel.run(async (context) => {
    const validation = context.workbook.tables
      .getItem(table)
      .getDataBodyRange()
      .getCell(0, column).dataValidation;
    validation.load('prompt');
    await context.sync();
    return validation.prompt.title;
  });
}

test('a Chinese workbook reads as one that was made in English', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  const english = await openProject({ pack: 'cross-department', language: 'en-US' });
  const result = await switchLanguage.run(excel.Excel, 'en-US');
  expect(result).toMatchObject({ summary: 'The workbook’s language is English now.' });

  const [switched, made] = [await snapshotOf(excel), await snapshotOf(english)];
  expect(switched.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  const standard = new Set(
    standardTables.flatMap(({ columns }) => columns.map(({ label }) => label['en-US'])),
  );
  for (const [index, table] of switched.tables.entries()) {
    const headers = (all: readonly string[]) => all.filter((header) => standard.has(header));
    expect([table.name, headers(table.headers)]).toEqual([table.name, headers(made.tables[index].headers)]);
    // Persons keep their names, and so do the formulas that name the matrix by them.
    const formulas = (cells: readonly unknown[]) =>
      cells.filter((cell) => /^=/.test(String(cell)) && !String(cell).includes('PL_Responsibility['));
    expect(formulas(table.firstFormulas)).toEqual(formulas(made.tables[index].firstFormulas));
  }
  for (const [index, cell] of switched.cells.entries())
    if (String(cell.formula).startsWith('=')) expect(cell.formula).toBe(made.cells[index].formula);
  expect((await tableOf(excel, 'lists')).values).toEqual((await tableOf(english, 'lists')).values);
  expect(await promptAt(excel, 'PL_Tasks', 3)).toBe(await promptAt(english, 'PL_Tasks', 3));
});

test('nothing of Plumbline’s own words is left behind, and everything computes', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  await switchLanguage.run(excel.Excel, 'en-US');
  const english = await openProject({ pack: 'cross-department', language: 'en-US' });
  const lights = (of: OpenedExcel) =>
    tableOf(of, 'progress').then(({ values, headers }) => {
      const place = headers.indexOf('Status');
      return values.map((row) => row[place]);
    });
  expect(await lights(excel)).toEqual(await lights(english));
  const { _plumbline: _memory, ...sheets } = await contentOf(excel);
  const errors = Object.values(sheets)
    .flatMap((sheet) => sheet?.values ?? [])
    .flat()
    .filter((value) => /^#(REF|NAME|VALUE|N\/A|DIV)/.test(String(value)));
  expect(errors).toEqual([]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(await switchLanguage.run(excel.Excel, 'en-US')).toMatchObject({ cellsWritten: 0 });
});

async function chartWords({ Excel }: OpenedExcel, sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/title/text,items/series/items/name');
    await context.sync();
    return charts.items.flatMap(({ title, series }) => [title.text, ...series.items.map(({ name }) => name)]);
  });
}

test('boards read as those of an English workbook, their charts too', async () => {
  const excel = await openProject({ language: 'zh-CN' });
  const english = await openProject({ language: 'en-US' });
  await switchLanguage.run(excel.Excel, 'en-US');
  expect(await chartWords(excel, 'Dashboard')).toEqual(await chartWords(english, 'Dashboard'));
  const [switched, made] = [await contentOf(excel), await contentOf(english)];
  expect(differences({ Dashboard: switched.Dashboard }, { Dashboard: made.Dashboard })).toEqual([]);
});

test('there and back again is where it began; so is the revert', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  const before = await contentOf(excel);
  const there = await switchLanguage.run(excel.Excel, 'en-US');
  const after = await contentOf(excel);
  await switchLanguage.run(excel.Excel, 'zh-CN');
  expect(differences(await contentOf(excel), before)).toEqual([]);

  const again = await switchLanguage.run(excel.Excel, 'en-US');
  expect(differences(await contentOf(excel), after)).toEqual([]);
  const back = await revertLast.run(excel.Excel, again.checkpoint!);
  expect(differences(await contentOf(excel), before)).toEqual([]);
  await revertLast.run(excel.Excel, back.checkpoint!);
  expect(differences(await contentOf(excel), after)).toEqual([]);
  expect(there.checkpoint).toEqual(again.checkpoint);
});

test('what somebody renamed, wrote or computed otherwise stays', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  await excel.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const progress = tables.getItem('PL_Progress');
    tables.getItem('PL_Tasks').columns.getItem('备注').name = '我的备注';
    progress.columns.getItem('偏差原因').getDataBodyRange().getCell(0, 0).values = [['下雨']];
    progress.columns.getItem('偏差原因').getDataBodyRange().getCell(1, 0).values = [['资源不足']];
    progress.columns.getItem('状态').getDataBodyRange().getCell(2, 0).formulas = [['="绿"&""']];
    worksheets.getItem('风险登记').name = '风险';
    worksheets.getItem('WBS').getRange('B1').values = [['我们的计划']];
    await context.sync();
  });
  await switchLanguage.run(excel.Excel, 'en-US');
  const tasks = await tableOf(excel, 'tasks');
  expect(tasks.headers).toEqual(expect.arrayContaining(['我的备注', 'Task']));
  const progress = await tableOf(excel, 'progress');
  const cause = progress.headers.indexOf('Cause');
  expect(progress.values.slice(0, 2).map((row) => row[cause])).toEqual(['下雨', 'Lack of resources']);
  const content = await contentOf(excel);
  expect(Object.keys(content)).toContain('风险');
  expect(content.WBS?.values[0]).toContain('我们的计划');
  expect(content.Progress?.formulas.flat()).toContain('="绿"&""');
});

test('one request to write, two to read', async () => {
  const excel = await openProject({ pack: 'cross-department', language: 'zh-CN' });
  excel.traffic.reset();
  await switchLanguage.run(excel.Excel, 'en-US');
  expect(excel.traffic.syncs).toBe(3);
});
