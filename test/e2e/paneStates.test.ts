import type { Page } from 'playwright-core';
import { checkProject } from '../../src/commands/checkProject';
import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { standardColumn } from '../../src/tables/standardTables';
import { keepArtefact } from '../support/artefact';
import type { OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';
import { walkFindings, type KeptWalk } from './support/keptWalks';
import {
  makeProject,
  openPane,
  openView,
  picturesOf,
  setWidth,
  speak,
  typeBudget,
  viewOf,
} from './support/paneInBrowser';
import { findingsInEveryLook, type AxeRun } from './support/paneLooks';

const pictures = picturesOf('states');

const axeRuns: AxeRun[] = [];
const walks: KeptWalk[] = [];

/** Does something to the workbook, as somebody at the grid would; what it does must name nothing of this file. */
async function atTheGrid(
  page: Page,
  act: (context: Excel.RequestContext, column: string) => void,
  column = '',
): Promise<void> {
  await page.evaluate(
    `Excel.run(async (context) => { (${act.toString()})(context, ${JSON.stringify(column)}); await context.sync(); })`,
  );
}

/** Makes the workbook one of a newer Plumbline. */
function markNewer(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { Excel } = window as unknown as {
      Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
    };
    await Excel.run(async (context) => {
      const schema = context.workbook.worksheets.getItem('_plumbline').getUsedRange(true);
      schema.load('values');
      await context.sync();
      const row = schema.values.findIndex(([table]) => table === 'workbook');
      schema.getCell(row, 2).values = [[999]];
      await context.sync();
    });
  });
}

describeWhere(chromium, 'Chromium', 'states of the pane in a browser', () => {
  let pane: OpenPreview;
  let page: Page;

  beforeAll(async () => {
    pane = await openPane(pictures);
    page = pane.page;
  }, 180_000);

  afterAll(async () => {
    keepArtefact('axe-states.json', axeRuns);
    keepArtefact('keyboard-states.json', { walks });
    await pane?.close();
  });

  test('the form for a new project', async () => {
    await setWidth(page, 320);
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'create')).toEqual([]);
    expect(await walkFindings(page, walks, 'create', 'en-US')).toEqual([]);
    await page.getByRole('button', { name: createProject.label['en-US'] }).click();
    await page.getByText('Give the project a name').first().waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'create-refused')).toEqual([]);
    await speak(page, 'zh-CN');
  }, 240_000);

  test('a project, and something typed and not written', async () => {
    await makeProject(page);
    await typeBudget(page);
  }, 180_000);

  test('a field whose cell somebody has changed meanwhile', async () => {
    await setWidth(page, 350);
    await speak(page, 'zh-CN');
    await openView(page, viewOf('home'), 'zh-CN');
    const header = standardColumn('tasks', 'budget').label['zh-CN'];
    const change = (context: Excel.RequestContext, column: string) => {
      const table = context.workbook.tables.getItem('PL_Tasks');
      table.columns.getItem(column).getDataBodyRange().getCell(3, 0).values = [[4321]];
    };
    await atTheGrid(page, change, header);
    await page.getByRole('button', { name: refreshProject.label['zh-CN'], exact: true }).click();
    await page
      .getByText(/已更新/)
      .first()
      .waitFor();
    await openView(page, viewOf('task'), 'zh-CN');
    await page.getByRole('button', { name: /^用我填的/ }).waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'changed-meanwhile')).toEqual([]);
    await page.getByRole('button', { name: /^Use the cell/ }).click();
  }, 120_000);

  test('a list of changes that wait for a decision', async () => {
    await speak(page, 'en-US');
    await openView(page, viewOf('home'), 'en-US');
    await page.getByRole('button', { name: 'Show changes first' }).first().click();
    await openView(page, viewOf('task'), 'en-US');
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
    await page.getByRole('button', { name: 'Close preview' }).waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'preview-of-changes')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, walks, 'preview-of-changes', 'en-US')).toEqual([]);
    await page.getByRole('button', { name: 'Close preview' }).click();
    await openView(page, viewOf('home'), 'en-US');
    await page.getByRole('button', { name: 'Show changes first' }).first().click();
  }, 120_000);

  test('an error: a command that is refused, and the issues that stand in its way', async () => {
    const header = standardColumn('tasks', 'duration').label['zh-CN'];
    const spoil = (context: Excel.RequestContext, column: string) => {
      const table = context.workbook.tables.getItem('PL_Tasks');
      table.columns.getItem(column).getDataBodyRange().getCell(3, 0).getResizedRange(1, 0).values = [
        ['x'],
        [33],
      ];
      table.worksheet.protection.protect();
    };
    await atTheGrid(page, spoil, header);
    await page.getByRole('button', { name: refreshProject.label['en-US'], exact: true }).click();
    await page
      // In the words of the workbook, which is in Chinese.
      .getByText(/未写入任何内容/)
      .first()
      .waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'error')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, walks, 'error', 'en-US')).toEqual([]);
    const mend = (context: Excel.RequestContext, column: string) => {
      const table = context.workbook.tables.getItem('PL_Tasks');
      table.worksheet.protection.unprotect();
      table.columns.getItem(column).getDataBodyRange().getCell(3, 0).values = [[5]];
    };
    await atTheGrid(page, mend, header);
  }, 120_000);

  test('a workbook that may not be changed, and one that lets no sheets be added', async () => {
    const check = () => page.getByRole('button', { name: checkProject.label['en-US'], exact: true }).click();
    const protect = (context: Excel.RequestContext) => context.workbook.protection.protect();
    await atTheGrid(page, protect);
    await check();
    await openView(page, viewOf('reports'), 'en-US');
    await page.getByText('No sheets can be added').waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'structure-locked')).toEqual([]);
    await speak(page, 'en-US');
    await openView(page, viewOf('home'), 'en-US');
    await markNewer(page);
    await check();
    await page.getByText('Can only be looked at').waitFor();
    expect(await findingsInEveryLook(page, axeRuns, pictures, 'locked')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, walks, 'locked', 'en-US')).toEqual([]);
  }, 120_000);

  test('the browser had nothing to complain about', () => {
    expect(pane.complaints).toEqual([]);
  });
});
