import { createProject } from '../../../src/commands/createProject';
import { recordProgress } from '../../../src/commands/recordProgress';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { weeklyReport, type WeeklyReport } from '../../../src/project/reports/weeklyReport';
import { weeklyBoard } from '../../../src/tables/reports/boards/weekly/weeklyBoard';
import { weeklyRows } from '../../../src/tables/reports/boards/weekly/weeklyRows';
import { languages, type Language } from '../../../src/words/language';
import { reportWords } from '../../../src/words/reportWords';
import {
  blankProject,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  start,
} from '../../commands/support/project';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { boardReader } from './boardCells';
import { openSample, planOf } from './support';

const sheetName = { 'zh-CN': '周报', 'en-US': 'Weekly report' } as const;

/** The sample with an earlier snapshot, so that there is something to compare with. */
async function openReported(language: Language): Promise<OpenedExcel> {
  const excel = await openSample(language);
  const { facts } = await planOf(excel);
  const status = facts.statusDate!;
  await refresh(excel, status - 7);
  await recordProgress.run(excel.Excel, undefined);
  await refresh(excel, status);
  await showWeeklyReport.run(excel.Excel, undefined);
  return excel;
}

function blank(value: number | null) {
  return value ?? '';
}

/** What the sheet shows, and what the report says, side by side. */
async function sides(excel: OpenedExcel, report: WeeklyReport, language: Language) {
  const { list, cell } = await boardReader(excel, weeklyBoard, sheetName[language]);
  const figures = [
    'figuresShare',
    'figuresDays',
    'figuresDate',
    'figuresIndex',
    'figuresMoney',
    'figuresSigned',
  ].flatMap((id) => list(id, 'label', 'last', 'now', 'change').map(([, ...numbers]) => numbers));
  const shown = <Row>(rows: readonly Row[], id: keyof typeof weeklyRows) => rows.slice(0, weeklyRows[id]);
  const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  return [
    [
      figures,
      order.map((place) => {
        const { id, last, now, change } = report.figures[place];
        // Shares move by points.
        const isShare = ['plannedProgress', 'percentComplete'].includes(id);
        const digits = ['ac', 'eac', 'vac'].includes(id) ? 0 : isShare ? 2 : 4;
        const moved = change === null ? '' : Number((change * (isShare ? 100 : 1)).toFixed(digits)) + 0;
        return [blank(last), blank(now), moved];
      }),
    ],
    [
      list('work', 'code', 'finish'),
      shown([...report.finished, ...report.started, ...report.underWay], 'work').map(({ code, finish }) => [
        code,
        finish,
      ]),
    ],
    [
      list('next', 'code', 'forecastStart', 'forecastFinish'),
      shown(report.next, 'next').map(({ code, start: from, finish }) => [code, from, finish]),
    ],
    [
      list('late', 'code', 'daysLate', 'nextStep'),
      shown(report.late, 'late').map(({ code, daysLate, nextStep, light }) => [
        code,
        daysLate,
        nextStep || (light === 'onTrack' ? '–' : reportWords.notGiven[language]),
      ]),
    ],
    [
      list('milestones', 'code', 'baselineFinish', 'forecastFinish', 'daysLate'),
      shown(
        report.milestones.filter(({ reached }) => !reached),
        'milestones',
      ).map(({ code, baseline, current, slip }) => [code, baseline, current, slip]),
    ],
    [
      list('risks', 'description', 'owner'),
      shown(report.risks, 'risks').map(({ description, owner }) => [description, owner]),
    ],
    [list('changes', 'reason'), shown(report.changes, 'changes').map(({ reason }) => [reason])],
    [
      list('people', 'name', 'department', 'open', 'late', 'next'),
      shown(report.people, 'people').map(({ name, department, open, late, next }) => [
        name,
        department,
        open,
        late,
        next,
      ]),
    ],
    [
      list('decisions', 'count'),
      (['change', 'risk', 'unauthorised', 'lateTask'] as const).map((kind) => {
        const wanted = report.decisions.filter((one) => one.kind === kind);
        const [first] = wanted;
        return [first?.kind === 'unauthorised' ? first.count : wanted.length];
      }),
    ],
    [
      [String(cell('notReported', 'text', 0)).includes(String(report.notReported.length))],
      [report.notReported.length > 0],
    ],
    [
      ['from', 'to', 'nextTo'].map((id) => cell('period', id, 0)),
      report.period === null ? [] : [report.period.from, report.period.to, report.period.nextTo],
    ],
  ];
}

function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

describe.each(languages)('the weekly report as a sheet in %s', (language) => {
  test('says what the report says', async () => {
    const excel = await openReported(language);
    const report = weeklyReport((await planOf(excel)).plan);
    expect(report.figures[1].change).not.toBeNull();
    for (const [cells, wanted] of await sides(excel, report, language)) {
      expect(rounded(cells)).toEqual(rounded(wanted));
    }
  });
});

describeWhere(soffice, 'LibreOffice', 'the weekly report in LibreOffice', () => {
  test('computes the same', async () => {
    const excel = await openReported('zh-CN');
    const report = weeklyReport((await planOf(excel)).plan);
    const other = await openExcel(await recalculate(await excel.save()));
    for (const [cells, wanted] of await sides(other, report, 'zh-CN')) {
      expect(rounded(cells)).toEqual(rounded(wanted));
    }
  });
});

test('milestones ahead stand by their days, the nearest first, whatever the order of the WBS', async () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8];
  const excel = await openPlan([
    [1, 'Work', 5],
    ...places.map((place) => [1, `M${place}`, 0, `1FS+${(9 - place) * 5}d`] as const),
  ]);
  await showWeeklyReport.run(excel.Excel, undefined);
  const { list } = await boardReader(excel, weeklyBoard, 'Weekly report');
  const names = list('milestones', 'name').flat();
  expect(names).toEqual(['M8', 'M7', 'M6', 'M5', 'M4', 'M3']);
  const report = weeklyReport((await planOf(excel)).plan);
  expect(report.milestones.map(({ name }) => name).slice(0, weeklyRows.milestones)).toEqual(names);
});

async function sheets({ Excel }: OpenedExcel) {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { names: all.items.map(({ name }) => name), active: active.name };
  });
}

test('the sheet is made when it is wanted, before the sheets of settings, and shown when it is there', async () => {
  const excel = await openSample('en-US');
  expect((await sheets(excel)).names).not.toContain('Weekly report');
  const made = await showWeeklyReport.run(excel.Excel, undefined);
  expect(made.cellsWritten).toBeGreaterThan(100);
  const { names, active } = await sheets(excel);
  expect(active).toBe('Weekly report');
  expect(names.indexOf('Weekly report')).toBe(names.indexOf('Calendar') - 1);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('WBS').activate();
    await context.sync();
  });
  expect(await showWeeklyReport.run(excel.Excel, undefined)).toMatchObject({ cellsWritten: 0 });
  expect((await sheets(excel)).active).toBe('Weekly report');
});

test('what was typed stays through every refresh and repair', async () => {
  const excel = await openSample('en-US');
  await showWeeklyReport.run(excel.Excel, undefined);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_WeeklyRemarks').getRange().values = [['Ours']];
    await context.sync();
  });
  await refresh(excel, start + 20);
  await createProject.run(excel.Excel, blankProject);
  await refresh(excel, start + 30);
  const { cells } = await snapshotOf(excel);
  expect(cells.find(({ name }) => name === 'PL_WeeklyRemarks')?.value).toBe('Ours');
});

test('a sheet that was deleted comes back when it is wanted, not before', async () => {
  const excel = await openSample('en-US');
  await showWeeklyReport.run(excel.Excel, undefined);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Weekly report').delete();
    await context.sync();
  });
  await createProject.run(excel.Excel, blankProject);
  await refresh(excel);
  expect((await sheets(excel)).names).not.toContain('Weekly report');
  await showWeeklyReport.run(excel.Excel, undefined);
  expect((await sheets(excel)).names).toContain('Weekly report');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('of an empty project it shows no error and no row', async () => {
  const excel = await openProject();
  await showWeeklyReport.run(excel.Excel, undefined);
  const { values, list, cell } = await boardReader(excel, weeklyBoard, 'Weekly report');
  expect(values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  for (const id of ['work', 'next', 'late', 'milestones', 'risks', 'changes', 'people']) {
    expect([
      id,
      list(
        id,
        id === 'people' ? 'name' : id === 'risks' ? 'description' : id === 'changes' ? 'reason' : 'code',
      ),
    ]).toEqual([id, []]);
    expect(cell(`${id}More`, 'text', 0)).toBe(reportWords.listNone['en-US']);
  }
});
