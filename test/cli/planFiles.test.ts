import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcel } from '../../src/embedded/openExcel';
import { LARGEST_PLAN_FILE } from '../../src/tables/mspdi/readMspdi';
import { cli, temporaryFolder } from '../support/cli';
import { describeWhere, sharedData } from '../support/tools';
import { planXml, xmlOf } from '../tables/mspdi/planXml';

const at = temporaryFolder();

interface Report {
  project: Record<string, unknown>;
  tasks: Record<string, unknown>[];
  progress: Record<string, unknown>[];
  responsibility: { id: number; roles: Record<string, string> }[];
  earnedValue: Record<string, unknown>;
  issues: { code: string; message: string }[];
}

async function inspect(file: string): Promise<Report> {
  const { code, out } = await cli('inspect', file, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Report;
}

function pick(rows: readonly Record<string, unknown>[], ...columns: readonly string[]) {
  return rows.map((row) => columns.map((column) => row[column]));
}

describe('there and back', () => {
  const progressColumns = [
    'id',
    'budget',
    'baselineStart',
    'baselineFinish',
    'actualStart',
    'actualFinish',
    'actualPercent',
    'actualCost',
    'remainingDuration',
    'forecastFinish',
    'daysLate',
    'earnedValue',
  ];

  test.each(['zh-CN', 'en-US'])('a whole project in %s', async (language) => {
    const [file, xml, again] = [at(`a-${language}.xlsx`), at(`a-${language}.xml`), at(`b-${language}.xlsx`)];
    await cli('new', file, '--lang', language, '--start', '2026-09-14');
    const before = readFileSync(file);
    const exported = await cli('export', file, '--to', xml, '--trace');
    expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('34') });
    expect(exported.notes).toMatch(/^trace: 1 syncs/);
    expect(readFileSync(file).equals(before)).toBe(true);

    const made = await cli('new', again, '--lang', language, '--tasks', xml);
    expect(made).toMatchObject({ code: 0, notes: '' });
    const [one, two] = [await inspect(file), await inspect(again)];
    // Deliverables and criteria have no place in a plan file; everything of a task that is reported has.
    expect(two.tasks).toEqual(one.tasks);
    expect(pick(two.progress, ...progressColumns)).toEqual(pick(one.progress, ...progressColumns));
    expect(two.earnedValue).toEqual(one.earnedValue);
    for (const id of ['projectName', 'manager', 'startDate', 'statusDate']) {
      expect([id, two.project[id]]).toEqual([id, one.project[id]]);
    }
    const working = ({ roles }: Report['responsibility'][number]) =>
      Object.entries(roles).filter(([, role]) => role.includes('R'));
    expect(two.responsibility.map(working)).toEqual(one.responsibility.map(working));

    const xmlAgain = at(`b-${language}.xml`);
    await cli('export', again, '--to', xmlAgain);
    expect(readFileSync(xmlAgain, 'utf8')).toBe(readFileSync(xml, 'utf8'));
  });

  test('what was typed in a hurry: circles and links to nothing are named and left out', async () => {
    const [csv, file, xml] = [at('odd.csv'), at('odd.xlsx'), at('odd.xml')];
    writeFileSync(
      csv,
      'ID,Task,Duration,Predecessors\n1,One,2,3\n2,Two,1.5,1SS+50%; 99\n3,Three,1,1\n4,Four,,2; 2FF+12.5%\n',
    );
    await cli('new', file, '--tasks', csv, '--lang', 'en-US', '--start', '2026-09-14');
    const exported = await cli('export', file, '--to', xml);
    expect(exported.code).toBe(0);
    expect(exported.notes).toMatch(/Task 1 One: its predecessors run in a circle/);
    expect(exported.notes).toMatch(/Task 2 Two: the predecessors “1SS\+50%; 99”/);
    const again = at('odd2.xlsx');
    expect(await cli('new', again, '--tasks', xml, '--lang', 'en-US')).toMatchObject({ code: 0, notes: '' });
    const { tasks, issues } = await inspect(again);
    expect(pick(tasks, 'id', 'predecessors', 'duration')).toEqual([
      [1, '', 2],
      [2, '1SS+50%', 1.5],
      [3, '', 1],
      [4, '2', 1],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain('cycle');
  });
});

describeWhere(sharedData, 'shared data', 'plans that Microsoft Project saved', () => {
  test.each(['mspdirelations', 'task-links-project2010-mspdi', 'task-links-project2019-mspdi'])(
    '%s: the dates and critical tasks of Project',
    async (name) => {
      const file = at(`${name}.xlsx`);
      const made = await cli('new', file, '--tasks', join(sharedData!, 'msproject', `${name}.xml`));
      expect(made.code).toBe(0);
      const { tasks, project } = await inspect(file);
      const lines = readFileSync(join(sharedData!, 'msproject/expected.csv'), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split(','))
        .filter(([of, uid]) => of === `${name}.xml` && uid !== '0');
      expect(project.startDate).toBe(lines[0][4].slice(0, 10));
      expect(tasks.length).toBe(lines.length);
      expect(pick(tasks, 'id', 'name', 'start', 'critical')).toEqual(
        lines.map(([, uid, task, , start, , , , , , , , critical]) => [
          Number(uid),
          task,
          start.slice(0, 10),
          critical === '1',
        ]),
      );
    },
  );
});

describe('a plan with a calendar, people and constraints of its own', () => {
  const sunday = xmlOf({ DayType: 1, DayWorking: 1 });
  const exception = `<TimePeriod>${xmlOf({ FromDate: '2026-09-15T00:00:00', ToDate: '2026-09-16T23:59:00' })}</TimePeriod>${xmlOf({ Name: 'Stocktaking', Type: 1, DayWorking: 0 })}`;
  const xml = planXml(
    [
      { UID: 4, Name: 'Dig', Duration: 'PT16H0M0S', Cost: 100000, Notes: 'Mind the pipes' },
      {
        UID: 6,
        Name: 'Pour',
        Duration: 'PT8H0M0S',
        ConstraintType: 1,
        PredecessorLink: [xmlOf({ PredecessorUID: 4, Type: 1, LinkLag: 14400, LagFormat: 8 })],
      },
    ],
    {
      project: { Title: 'Bridge', Manager: 'Site lead', CalendarUID: 1, CurrencyCode: 'EUR' },
      lists: [
        `<Calendars><Calendar><UID>1</UID><WeekDays><WeekDay>${sunday}</WeekDay></WeekDays><Exceptions><Exception>${exception}</Exception></Exceptions></Calendar></Calendars>`,
        `<Resources><Resource>${xmlOf({ UID: 1, Name: 'Crew', Type: 1, StandardRate: 100 })}</Resource></Resources>`,
        `<Assignments><Assignment>${xmlOf({ UID: 1, TaskUID: 4, ResourceUID: 1 })}</Assignment></Assignments>`,
      ].join(''),
    },
  );

  test('stand in the tables; what has no place is said', async () => {
    const [plan, file] = [at('own.xml'), at('own.xlsx')];
    writeFileSync(plan, xml);
    const made = await cli('new', file, '--tasks', plan, '--lang', 'en-US');
    expect(made).toMatchObject({ code: 0 });
    expect(made.notes).toBe(
      `${plan}: Task 6 Pour: the constraint “As late as possible” has no column and was left out; the task starts as soon as its links allow.`,
    );
    const { project, tasks } = await inspect(file);
    expect(project).toMatchObject({ projectName: 'Bridge', manager: 'Site lead', startDate: '2026-09-14' });
    // Tuesday and Wednesday are stocktaking, so that two days of digging end on Thursday; a day's pause, and
    // Saturday is off, and Sunday is worked.
    expect(pick(tasks, 'id', 'start', 'finish', 'owner', 'budget', 'predecessors')).toEqual([
      [4, '2026-09-14', '2026-09-17', 'Crew', 1000, ''],
      [6, '2026-09-20', '2026-09-20', '', null, '4FS+1ed'],
    ]);
    const { Excel } = await openExcel(readFileSync(file));
    await Excel.run(async (context) => {
      const rate = context.workbook.tables.getItem('PL_People').columns.getItem('Rate').load('values');
      const notes = context.workbook.tables.getItem('PL_Tasks').columns.getItem('Notes').load('values');
      const holidays = context.workbook.tables
        .getItem('PL_Calendar')
        .columns.getItem('Holiday')
        .load('values');
      const currency = context.workbook.names.getItem('PL_Set_Currency').getRange().load('values');
      await context.sync();
      expect(rate.values.flat()).toContain(800);
      expect(notes.values.flat()).toContain('Mind the pipes');
      expect(holidays.values.flat().filter((name) => name === 'Stocktaking').length).toBe(2);
      expect(currency.values).toEqual([['EUR']]);
    });
    expect((await cli('check', file)).out).not.toMatch(/^error/m);
  });

  test('what the user says comes before what the file says', async () => {
    const [plan, file] = [at('said.xml'), at('said.xlsx')];
    writeFileSync(plan, xml);
    const words = ['--calendar', 'mon-fri', '--start', '2026-09-21', '--name', 'Ours', '--manager', 'Boss'];
    const made = await cli('new', file, '--tasks', plan, '--lang', 'en-US', ...words);
    expect(made.notes).toContain('The calendar of --calendar counts');
    const { project, tasks } = await inspect(file);
    expect(project).toMatchObject({ projectName: 'Ours', manager: 'Boss', startDate: '2026-09-21' });
    expect(tasks[0]).toMatchObject({ start: '2026-09-21', finish: '2026-09-22' });
  });
});

describe('files that cannot be taken in end with 2 and nothing is written', () => {
  test.each([
    ['doctype.xml', '<!DOCTYPE a [<!ENTITY x "y">]><Project>&x;</Project>', /DOCTYPE/],
    ['deep.xml', '<Project>'.padEnd(2000, '<a>'), /64/],
    ['broken.xml', '<Project><Tasks>', /XML is broken \(line 1, column \d+: /],
    ['page.xml', '<html><body/></html>', /root element is “html”/],
    ['list.xml', 'ID,Task\n1,Dig\n', /XML is broken/],
    ['plan.mpp', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.mpp file/],
    // XML is known by its first character, whatever the file is called.
    ['page.csv', '\ufeff  <html/>', /root element is “html”/],
  ])('%s', async (name, content, message) => {
    writeFileSync(at(name), content);
    const file = at(`${name}.xlsx`);
    const english = await cli('new', file, '--tasks', at(name), '--lang', 'en-US');
    expect(english.code).toBe(2);
    expect(english.notes).toMatch(message);
    expect(english.notes.startsWith(at(name))).toBe(true);
    const chinese = await cli('new', file, '--tasks', at(name));
    expect(chinese.code).toBe(2);
    expect(chinese.notes).toMatch(/[\u4e00-\u9fff]/);
    expect(existsSync(file)).toBe(false);
  });

  test('a file that is too large is not even read', async () => {
    writeFileSync(at('huge.xml'), '<Project>');
    truncateSync(at('huge.xml'), LARGEST_PLAN_FILE + 1);
    const run = await cli('new', at('huge.xlsx'), '--tasks', at('huge.xml'), '--lang', 'en-US');
    expect(run).toMatchObject({ code: 2, notes: expect.stringContaining('larger than 200 MB') });
    expect(existsSync(at('huge.xlsx'))).toBe(false);
  });

  test('an export without a target, to another kind of file, of a workbook that cannot be read', async () => {
    const file = at('plain.xlsx');
    await cli('new', file, '--lang', 'en-US', '--start', '2026-09-14');
    expect(await cli('export', file)).toMatchObject({ code: 2, notes: expect.stringContaining('--to') });
    expect(await cli('export', file, '--to', file)).toMatchObject({
      code: 2,
      notes: expect.stringContaining('must end in .xml'),
    });
    expect((await cli('export', at('nowhere.xlsx'), '--to', at('x.xml'))).code).toBe(2);
    expect((await cli('export', file, '--to', '/nowhere/x.xml')).code).toBe(2);
    const excel = await openExcel(readFileSync(file));
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('PL_StartDate').getRange().values = [['']];
      await context.sync();
    });
    writeFileSync(file, await excel.save());
    const blocked = await cli('export', file, '--to', at('blocked.xml'));
    expect(blocked).toMatchObject({ code: 1, out: expect.stringContaining('missingProjectStart') });
    expect(existsSync(at('blocked.xml'))).toBe(false);
  });
});
