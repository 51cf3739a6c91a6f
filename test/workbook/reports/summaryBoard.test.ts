import { showProjectSummary } from '../../../src/commands/showProjectSummary';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { coverOf } from '../../../src/project/deviations/span';
import type { Light } from '../../../src/project/measures/light';
import { projectSummary } from '../../../src/project/reports/projectSummary';
import { summaryBoard } from '../../../src/tables/reports/boards/summary/summaryBoard';
import { summaryRows } from '../../../src/tables/reports/boards/summary/summaryRows';
import { reportInputs } from '../../../src/tables/reports/reportInputs';
import { languages, type Language, type Localized } from '../../../src/words/language';
import { choiceWord } from '../../../src/words/choiceLists';
import { reportWords } from '../../../src/words/reportWords';
import { openProject, refresh, snapshotOf, start } from '../../commands/support/project';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { boardReader } from './boardCells';
import { openSample, planOf } from './support';

const sheetName = { 'zh-CN': '项目总结', 'en-US': 'Project summary' } as const;

/** What the sheet shows, and what the summary says, side by side. */
async function sides(shownIn: OpenedExcel, told: OpenedExcel, language: Language) {
  const { plan } = await planOf(told);
  const summary = projectSummary(plan);
  const { list, cell } = await boardReader(shownIn, summaryBoard, sheetName[language]);
  const { baseline, current } = summary;
  const words = (cause: string) =>
    cause === '' ? reportWords.causeMissing[language] : choiceWord('cause', cause, language);
  const byCause = (rows: readonly (readonly unknown[])[]) =>
    [...rows]
      .filter(([, tasks]) => tasks !== 0)
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  const say = (said: Localized, params: Readonly<Record<string, number>>) =>
    Object.entries(params).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      said[language],
    );
  const pair = (first: string, id: string) => cell(`pair_${first}`, id, 0);
  const { cost } = plan.measures;
  return [
    [
      [
        pair('baselineStart', 'baselineStart'),
        pair('baselineStart', 'baselineFinish'),
        pair('actualStart', 'actualStart'),
        pair('actualStart', 'forecastFinish'),
        pair('projectDaysLate', 'projectDaysLate'),
      ],
      [
        baseline.start,
        baseline.finish,
        coverOf(plan.records.map((record) => ({ start: record?.actualStart ?? null, finish: null }))).start,
        current.finish,
        summary.daysLate,
      ],
    ],
    [
      [
        pair('bac', 'bac'),
        pair('bac', 'ac'),
        pair('ev', 'ev'),
        pair('ev', 'cv'),
        pair('eac', 'eac'),
        pair('eac', 'vac'),
      ],
      [cost.bac, cost.ac, cost.ev, cost.cv, plan.eac, cost.vac],
    ],
    [
      list('goals', 'goal', 'measure', 'target', 'due'),
      plan.goals.map(({ goal, measure, target, due }) => [goal, measure, target, due]),
    ],
    [
      list(
        'phases',
        ...['code', 'name', 'baselineStart', 'baselineFinish', 'current', 'daysLate', 'tasks', 'light'],
      ),
      summary.phases
        .slice(0, summaryRows.phases)
        .map((phase) => [
          phase.code,
          phase.name,
          phase.baseline.start,
          phase.baseline.finish,
          phase.current.finish,
          phase.daysLate,
          say(reportWords.countOf, { n: phase.finished, of: phase.tasks }),
          lightWord(phase.light, language),
        ]),
    ],
    [
      list('phaseMoney', 'code', 'name', 'cv'),
      summary.phases
        .slice(0, summaryRows.phases)
        .map(({ code, name, costVariance }) => [code, name, costVariance ?? '']),
    ],
    [
      list('deliverables', 'code', 'deliverable'),
      summary.deliverables.list
        .slice(0, summaryRows.deliverables)
        .map(({ code, deliverable }) => [code, deliverable]),
    ],
    [
      byCause(list('causes', 'cause', 'tasks', 'days')),
      byCause(summary.causes.map(({ cause, tasks, days }) => [words(cause), tasks, days])),
    ],
    [
      list('ownDelays', 'code', 'ownDelay', 'explanation'),
      summary.late
        .slice(0, summaryRows.ownDelays)
        .map(({ code, ownDelay, explanation }) => [code, ownDelay, explanation]),
    ],
    [
      list('milestones', 'code', 'name', 'baselineFinish', 'current', 'slip'),
      summary.milestones
        .slice(0, summaryRows.milestones)
        .map(({ code, name, baseline, current, slip }) => [code, name, baseline, current, slip]),
    ],
    [
      ['early', 'teamSum', 'unauthorisedSum'].map((id) => cell(id, 'text', 0)),
      [
        say(reportWords.earlyCount, { n: summary.early.length }),
        say(reportWords.teamSum, { people: summary.people.length, departments: summary.departments }),
        reportWords.noUnauthorised[language],
      ],
    ],
    [
      list('people', 'name', 'tasks', 'finished', 'late'),
      summary.people
        .slice(0, summaryRows.people)
        .map(({ name, tasks, finished, late }) => [name, tasks, finished, late]),
    ],
  ];
}

function lightWord(light: Light, language: Language): string {
  const choice = { onTrack: 'green', watch: 'yellow', late: 'red', notKnown: '' }[light];
  return choice === '' ? '' : choiceWord('light', choice, language);
}

function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

describe.each(languages)('the project summary as a sheet in %s', (language) => {
  test('says what the summary says', async () => {
    const excel = await openSample(language);
    await showProjectSummary.run(excel.Excel, undefined);
    for (const [cells, wanted] of await sides(excel, excel, language)) {
      expect(rounded(cells)).toEqual(rounded(wanted));
    }
  });
});

describeWhere(soffice, 'LibreOffice', 'the project summary in LibreOffice', () => {
  test('computes the same', async () => {
    const excel = await openSample('en-US');
    await showProjectSummary.run(excel.Excel, undefined);
    const other = await openExcel(await recalculate(await excel.save()));
    for (const [cells, wanted] of await sides(other, excel, 'en-US')) {
      expect(rounded(cells)).toEqual(rounded(wanted));
    }
  });
});

test('everything that people typed stays through a refresh', async () => {
  const excel = await openSample('en-US');
  await showProjectSummary.run(excel.Excel, undefined);
  const own = reportInputs.filter((id) => id.startsWith('summary'));
  const nameOf = (id: string) => `PL_${id[0].toUpperCase()}${id.slice(1)}`;
  await excel.Excel.run(async (context) => {
    for (const id of own)
      context.workbook.names.getItem(nameOf(id)).getRange().getCell(0, 0).values = [[`Ours: ${id}`]];
    await context.sync();
  });
  await refresh(excel, start + 40);
  const { cells } = await snapshotOf(excel);
  for (const id of own) {
    expect(cells.find(({ name }) => name === nameOf(id))?.value).toBe(`Ours: ${id}`);
  }
});

test('of an empty project it shows no error', async () => {
  const excel = await openProject();
  await showProjectSummary.run(excel.Excel, undefined);
  const { values } = await boardReader(excel, summaryBoard, 'Project summary');
  expect(values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
