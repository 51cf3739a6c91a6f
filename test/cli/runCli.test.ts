import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openExcel } from '../../src/embedded/openExcel';
import { cli, temporaryFolder } from '../support/cli';

const at = temporaryFolder();

interface Report {
  project: Record<string, unknown>;
  tasks: { id: number; name: string; start: string | null; predecessors: string; totalSlack: number }[];
  progress: Record<string, unknown>[];
  risks: unknown[];
  responsibility: { roles: Record<string, string> }[];
  earnedValue: Record<string, number>;
  issues: { code: string; row: number; cell: string; message: string }[];
}

async function inspect(file: string): Promise<Report> {
  const { code, out } = await cli('inspect', file, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Report;
}

describe('new, refresh, check and inspect', () => {
  test.each(['zh-CN', 'en-US'])('lay out a project in %s that is in step at once', async (language) => {
    const file = at(`pack-${language}.xlsx`);
    const made = await cli('new', file, '--lang', language, '--start', '2026-09-14', '--trace');
    expect(made.code).toBe(0);
    expect(Number(/(\d+) syncs/.exec(made.notes)![1])).toBeLessThanOrEqual(3);
    const before = readFileSync(file);

    const refreshed = await cli('refresh', file, '--trace');
    expect(refreshed.code).toBe(0);
    expect(refreshed.notes).toMatch(/^trace: 1 syncs/);
    expect(readFileSync(file).equals(before)).toBe(true);

    const report = await inspect(file);
    expect(report.tasks.length).toBeGreaterThan(25);
    expect(report.progress.length).toBeGreaterThan(20);
    expect(report.risks.length).toBeGreaterThan(5);
    expect(report.tasks[1]).toMatchObject({ start: '2026-09-14' });
    expect(report.earnedValue.plannedValue).toBeGreaterThan(0);
    expect(report.issues.filter(({ message }) => message === '' || message.includes('{'))).toEqual([]);
    expect((await cli('check', file)).code).toBe(0);
  });

  test('refresh --preview lists what would change and leaves the file as it is', async () => {
    const file = at('preview.xlsx');
    await cli('new', file, '--start', '2026-09-14', '--lang', 'en-US');
    const before = readFileSync(file);
    const calm = await cli('refresh', file, '--preview');
    expect(calm.out).toContain('Everything is up to date');
    const preview = await cli('refresh', file, '--preview', '--status-date', '2026-12-01', '--trace');
    expect(preview.code).toBe(0);
    expect(preview.out).toMatch(/\d+ changes would be made; nothing was written\./);
    expect(preview.out).toMatch(/Status date: 20\d\d-\d\d-\d\d → 2026-12-01/);
    expect(preview.notes).toMatch(/^trace: 1 syncs/m);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('another language is a switch in place, and back leaves no trace', async () => {
    const file = at('switched.xlsx');
    await cli('new', file, '--start', '2026-09-14', '--lang', 'zh-CN', '--pack', 'blank');
    const before = await inspect(file);
    expect((await cli('language', file, '--to', 'en-US')).out).toContain('language is English now');
    expect((await cli('refresh', file)).out).toContain('Everything is up to date');
    expect((await cli('language', file, '--to', 'zh-CN')).code).toBe(0);
    expect(await inspect(file)).toEqual(before);
    expect((await cli('language', file, '--to', 'fr-FR')).code).toBe(2);
  });

  test('a status date moves what is planned', async () => {
    const file = at('status.xlsx');
    await cli('new', file, '--start', '2026-09-14');
    const before = (await inspect(file)).earnedValue.plannedValue;
    expect((await cli('refresh', file, '--status-date', '2026-12-01')).code).toBe(0);
    const after = await inspect(file);
    expect(after.project.statusDate).toBe('2026-12-01');
    expect(after.earnedValue.plannedValue).toBeGreaterThan(before);
  });

  test('a task file: IDs kept or mapped, texts stay texts, a cycle is named and ends check with 1', async () => {
    const csv = at('tasks.csv');
    writeFileSync(
      csv,
      '\ufeffID,Task,Duration,Predecessors,Owner\n' +
        '10,"=HYPERLINK(""http://x"",""y"")",2,,+CEO\n' +
        '10,@second,3,10FS+1d,\n' +
        '20,-third,soon,30,\n' +
        '30,fourth,1,20,\n',
    );
    const file = at('tasks.xlsx');
    const made = await cli(
      'new',
      file,
      '--tasks',
      csv,
      '--start',
      '2026-09-14',
      '--calendar',
      'mon-fri',
      '--lang',
      'en-US',
    );
    expect(made).toMatchObject({ code: 0, notes: expect.stringContaining('10 → 31') });
    const { tasks, issues } = await inspect(file);
    expect(tasks.map(({ id, name, start }) => [id, name, start])).toEqual([
      [10, '=HYPERLINK("http://x","y")', '2026-09-14'],
      [31, '@second', '2026-09-17'],
      [20, '-third', null],
      [30, 'fourth', null],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['cycle', 'notANumber']));
    const checked = await cli('check', file);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/cycle.*'WBS'!\w+\d+.*20 -third → 30 fourth → 20 -third/);

    const { workbook } = await openExcel(readFileSync(file));
    const cells = workbook.sheets.flatMap(({ cells: rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()]),
    );
    const formulas = cells.filter(({ formula }) => /HYPERLINK\("http/.test(formula ?? ''));
    expect(cells.some(({ value }) => value === '=HYPERLINK("http://x","y")')).toBe(true);
    expect(formulas).toEqual([]);
  });

  test('a workbook of other people is kept', async () => {
    const file = at('theirs.xlsx');
    const theirs = await openExcel();
    await theirs.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').formulas = [
        ['Ours', '=1+1'],
        ['WBS', 'x'],
      ];
      context.workbook.worksheets.add('WBS').getRange('A1').values = [['a sheet of the same name']];
      await context.sync();
    });
    writeFileSync(file, await theirs.save());
    expect((await cli('new', file, '--lang', 'en-US', '--start', '2026-09-14')).code).toBe(0);
    const { Excel } = await openExcel(readFileSync(file));
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      const same = context.workbook.worksheets.getItem('WBS').getRange('A1').load('values');
      const tasks = context.workbook.tables.getItem('PL_Tasks').worksheet.load('name');
      await context.sync();
      expect(cells.values).toEqual([
        ['Ours', 2],
        ['WBS', 'x'],
      ]);
      expect(same.values).toEqual([['a sheet of the same name']]);
      expect(tasks.name).not.toBe('WBS');
    });
    const again = readFileSync(file);
    expect(await cli('new', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file).equals(again)).toBe(true);
    const csv = at('more.csv');
    writeFileSync(csv, 'Task\nDig\n');
    expect(await cli('new', file, '--tasks', csv)).toMatchObject({
      code: 2,
      notes: expect.stringContaining('holds project tables already'),
    });
    expect(readFileSync(file).equals(again)).toBe(true);
  });

  test('a sheet that was deleted is made again, and a protected one is in the way of a refresh', async () => {
    const file = at('lost.xlsx');
    await cli('new', file, '--lang', 'en-US', '--start', '2026-09-14');
    const lost = await openExcel(readFileSync(file));
    await lost.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Risks').delete();
      context.workbook.worksheets.getItem('WBS').getRange('A1').load('values');
      await context.sync();
    });
    writeFileSync(file, await lost.save());
    expect(await cli('new', file)).toMatchObject({ code: 0 });
    const { Excel, save } = await openExcel(readFileSync(file));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('PL_Risks').load('name');
      const wbs = context.workbook.tables.getItem('PL_Tasks');
      wbs.columns.getItem('Duration').getDataBodyRange().getCell(1, 0).values = [[99]];
      wbs.worksheet.protection.protect();
      await context.sync();
      expect(table.name).toBe('PL_Risks');
    });
    writeFileSync(file, await save());
    const before = readFileSync(file);
    const run = await cli('refresh', file);
    expect(run).toMatchObject({ code: 1, out: expect.stringContaining('protectedSheet') });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await cli('check', file)).toMatchObject({ out: expect.stringContaining('protectedSheet') });
  });
});

describe('calls that cannot be carried out end with 2 and touch nothing', () => {
  const bytes = async () => (await openExcel()).save();

  test('a truncated file, a text file, a missing file, a file without project tables', async () => {
    const whole = await bytes();
    const files: [string, Uint8Array, RegExp][] = [
      ['cut.xlsx', whole.slice(0, whole.length / 2), /not a usable workbook/],
      ['text.xlsx', new TextEncoder().encode('ID,Task\n'), /not a usable workbook/],
      ['empty.xlsx', new Uint8Array(), /not a usable workbook/],
      ['bare.xlsx', whole, /no project tables/],
    ];
    for (const [name, content, message] of files) {
      writeFileSync(at(name), content);
      for (const words of [['refresh'], ['check'], ['inspect', '--json']]) {
        const run = await cli(words[0], at(name), ...words.slice(1));
        expect([name, words[0], run.code]).toEqual([name, words[0], 2]);
        expect(run.notes).toMatch(message);
      }
      expect(readFileSync(at(name)).equals(Buffer.from(content))).toBe(true);
    }
    expect(await cli('check', at('nowhere.xlsx'))).toMatchObject({ code: 2 });
    expect(readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    [[], /Usage/],
    [['paint', 'x.xlsx'], /no command "paint"/],
    [['new'], /takes one file/],
    [['new', 'a.xlsx', '--start', '14.9.2026'], /--start is a date/],
    [['new', 'a.xlsx', '--lang', 'de'], /--lang is one of/],
    [['new', 'a.xlsx', '--pack', 'none'], /--pack is one of/],
    [['new', 'a.docx'], /must end in/],
    [['new', 'a.xlsx', '--tasks', '/nowhere.csv'], /cannot be read: there is no such file/],
    [['new', '/nowhere/a.xlsx'], /cannot be written: there is no such file or folder/],
    [['new', 'a.xlsx', '--shape', 'round'], /shape/],
    [['inspect', 'a.xlsx'], /--json/],
  ] as const)('%j', async (words, message) => {
    const run = await cli(...words);
    expect(run.code).toBe(2);
    expect(run.notes).toMatch(message);
  });
});
