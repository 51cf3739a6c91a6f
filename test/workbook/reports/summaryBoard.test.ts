import { setBaseline } from '../../../src/commands/setBaseline';
import { showProjectSummary } from '../../../src/commands/showProjectSummary';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { projectSummary } from '../../../src/project/reports/projectSummary';
import { summaryBoard } from '../../../src/tables/reports/boards/summary/summaryBoard';
import { reportInputs } from '../../../src/tables/reports/reportInputs';
import { languages, type Language } from '../../../src/words/language';
import { openPlan, openProject, refresh, snapshotOf, start, type } from '../../commands/support/project';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { boardReader } from './boardCells';
import { boardDifferences } from './boardDifferences';
import { summaryFigures } from './summaryFigures';
import { openLived, openSample, planOf } from './support';

const sheetName = { 'zh-CN': '项目总结', 'en-US': 'Project summary' } as const;

const projects = { 'the sample': openSample, 'a project that has lived': openLived } as const;

/** The cells of one workbook that are not what the summary of another one says. */
async function unlike(shownIn: OpenedExcel, told: OpenedExcel, language: Language): Promise<string[]> {
  const reader = await boardReader(shownIn, summaryBoard, sheetName[language]);
  return boardDifferences(summaryBoard, reader, summaryFigures((await planOf(told)).plan, language));
}

describe.each(Object.entries(projects))('every cell of the project summary’s sheet, %s', (_title, open) => {
  test.each(languages)('is what the summary says, in %s', async (language) => {
    const excel = await open(language);
    await showProjectSummary.run(excel.Excel, undefined);
    expect(await unlike(excel, excel, language)).toEqual([]);
  });
});

describeWhere(soffice, 'LibreOffice', 'every cell of the project summary’s sheet in LibreOffice', () => {
  test.each(languages)('is what the summary says, in %s', async (language) => {
    const excel = await openLived(language);
    await showProjectSummary.run(excel.Excel, undefined);
    const other = await openExcel(await recalculate(await excel.save()));
    expect(await unlike(other, excel, language)).toEqual([]);
  });
});

test('the money of phases that the list has no room for stands together below it', async () => {
  const phases = Array.from({ length: 11 }, (_, place) => place + 1);
  const excel = await openPlan([
    ...phases.map((place) => [1, `P${place}`, 2] as const),
    [1, 'P12', ''] as const,
    [2, 'Below', 2] as const,
  ]);
  for (const place of phases) await type(excel, 'tasks', place - 1, 'budget', 1000 * place);
  await type(excel, 'tasks', 12, 'budget', 500);
  await refresh(excel);
  await setBaseline.run(excel.Excel, {});
  for (const [row, cost] of [
    [0, 700],
    [9, 11_000],
    [11, 600],
  ]) {
    await type(excel, 'progress', row, 'actualStart', start);
    await type(excel, 'progress', row, 'actualFinish', start + 1);
    await type(excel, 'progress', row, 'actualCost', cost);
  }
  await refresh(excel, start + 4);
  await showProjectSummary.run(excel.Excel, undefined);
  expect(await unlike(excel, excel, 'en-US')).toEqual([]);
  const { list, cell } = await boardReader(excel, summaryBoard, 'Project summary');
  expect(list('otherPhases', 'name', 'budget', 'ac')).toEqual([['Other phases: 4', 30_500, 11_600]]);
  const amounts = (column: string) =>
    [...list('phaseMoney', 'name', column), ...list('otherPhases', 'name', column)]
      .map(([, amount]) => Number(amount))
      .reduce((sum, amount) => sum + amount, 0);
  expect(amounts('budget')).toBe(cell('pair_bac', 'bac', 0));
  expect(amounts('ac')).toBe(cell('pair_bac', 'ac', 0));
});

test('what was finished since the last refresh counts as handed over and reached', async () => {
  const excel = await openPlan([
    [1, 'Dig', 5],
    [1, 'Ready', 0, '1'],
  ]);
  await type(excel, 'tasks', 0, 'deliverable', 'A pit');
  await refresh(excel);
  await showProjectSummary.run(excel.Excel, undefined);
  const shown = async () => {
    const { cell, list } = await boardReader(excel, summaryBoard, 'Project summary');
    return [
      cell('deliverableSum', 'text', 0),
      cell('milestoneSum', 'text', 0),
      ...list('deliverables', 'done').flat(),
      ...list('milestones', 'light').flat(),
    ];
  };
  expect(await shown()).toEqual([
    'Deliverables: 1; handed over: 0; with an acceptance criterion: 0.',
    'Milestones: 1; reached: 0; of them on time: 0.',
    0,
    'Green',
  ]);
  await type(excel, 'progress', 0, 'actualFinish', start + 3);
  await type(excel, 'progress', 1, 'actualPercent', 1);
  expect(await shown()).toEqual([
    'Deliverables: 1; handed over: 1; with an acceptance criterion: 0.',
    'Milestones: 1; reached: 1; of them on time: 1.',
    'Finished',
    'Reached',
  ]);
});

test('an error in an own delay counts as blank, and is named', async () => {
  const excel = await openPlan([
    [1, 'Dig', 5],
    [1, 'Pour', 5],
    [1, 'Pave', 5],
  ]);
  await setBaseline.run(excel.Excel, {});
  await type(excel, 'progress', 0, 'cause', 'Flood');
  await refresh(excel, start + 10);
  await showProjectSummary.run(excel.Excel, undefined);
  const lastLines = async () => {
    const { list, cell } = await boardReader(excel, summaryBoard, 'Project summary');
    return [
      ...list('causes', 'tasks', 'days').slice(-2),
      list('ownDelays', 'name').flat(),
      cell('ownDelayErrors', 'text', 0),
    ];
  };
  const { ownDelay } = projectSummary((await planOf(excel)).plan).late[0];
  const days = ownDelay!;
  expect(await lastLines()).toEqual([[1, days], [2, 2 * days], ['Dig', 'Pour', 'Pave'], '']);
  await type(excel, 'progress', 1, 'ownDelay', '=1/0');
  expect(await lastLines()).toEqual([
    [1, days],
    [1, days],
    ['Dig', 'Pave'],
    'Errors in Own delay count as blank: 1 (first in row 2).',
  ]);
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

test('of an empty project it shows no error, and a dash for what is not known', async () => {
  const excel = await openProject();
  await showProjectSummary.run(excel.Excel, undefined);
  const { values, cell } = await boardReader(excel, summaryBoard, 'Project summary');
  expect([
    cell('pair_spi', 'cpi', 0),
    cell('pair_eac', 'vac', 0),
    cell('pair_baselineStart', 'baselineFinish', 0),
  ]).toEqual(['–', '–', '–']);
  expect(values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
