import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { checkProject } from '../../src/commands/checkProject';
import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { standardColumn } from '../../src/tables/standardTables';
import { viewsFor } from '../../src/taskpane/views/paneViews';
import type { PaneView, PaneViewId } from '../../src/taskpane/views/paneView';
import type { Language } from '../../src/words/language';
import { viewWords } from '../../src/words/viewWords';
import { axeFindings, setTheme, themes, type AxeFound, type Theme } from '../support/axeFindings';
import { keepArtefact } from '../support/artefact';
import { keyboardWalk, unseenStops, walkProblems, type Walk } from '../support/keyboardWalk';
import { openPreview, type OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';

const pictures = join(__dirname, '../../.artefacts/pane');

const languages: readonly Language[] = ['zh-CN', 'en-US'];
const widths = [320, 420] as const;

/** What axe found of a state of the pane, kept for the report. */
interface AxeRun extends AxeFound {
  readonly state: string;
  readonly language: Language;
  readonly theme: Theme;
}

const axeRuns: AxeRun[] = [];
const walks: { readonly state: string; readonly walk: Walk }[] = [];
const contrastWalks: {
  readonly state: string;
  readonly stops: number;
  readonly unseen: readonly string[];
}[] = [];

/** In the add-in the pane is the page; in the preview it stands beside the grid, which is not the product. */
const besideGrid = { rules: { 'landmark-main-is-top-level': { enabled: false } } };

/** What a user of assistive technology would meet. */
async function findings(
  page: Page,
  state: string,
  language: Language,
  theme: Theme,
): Promise<readonly string[]> {
  const found = await axeFindings(page, 'aside.pane', besideGrid);
  axeRuns.push({ state, language, theme, ...found });
  return found.violations;
}

/** The same in both languages and all themes, with a picture of each. */
async function findingsInEveryLook(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    for (const theme of themes) {
      await setTheme(page, theme);
      const here = await findings(page, state, language, theme);
      found.push(...here.map((finding) => `${language}, ${theme}: ${finding}`));
      const path = join(pictures, `${state}-${language}-${theme}.png`);
      await page.locator('aside.pane').screenshot({ path });
    }
  }
  await setTheme(page, 'light');
  return found;
}

/** Walks by the keyboard alone, and answers what was wrong. */
async function walkFindings(page: Page, state: string): Promise<string[]> {
  const walk = await keyboardWalk(page);
  walks.push({ state, walk });
  expect(walk.stops.length).toBeGreaterThan(0);
  return walkProblems(walk);
}

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

async function openView(page: Page, { label }: PaneView, language: Language): Promise<void> {
  const bar = page.getByRole('navigation', { name: viewWords.navigation[language] });
  const button = bar.getByRole('button', { name: label[language], exact: true });
  if ((await button.count()) === 0) await bar.getByRole('button').last().click();
  await button.click();
}

async function speak(page: Page, language: Language): Promise<void> {
  const name = language === 'zh-CN' ? '中文' : 'English';
  const switcher = page.getByRole('button', { name, exact: true });
  if ((await switcher.count()) > 0) await switcher.click();
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

function viewOf(id: PaneViewId): PaneView {
  return viewsFor(true).find((view) => view.id === id)!;
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Texts that are cut off and told nowhere else. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('aside.pane *')]
    .filter((element) => {
      const { overflowX, whiteSpace } = getComputedStyle(element);
      const isCut = overflowX === 'hidden' && whiteSpace === 'nowrap' && element.clientWidth > 1;
      return isCut && element.scrollWidth > element.clientWidth && !element.closest('[title], [aria-label]');
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>('aside.pane')!.style.width = `${wanted}px`;
  }, width);
  await page.waitForTimeout(100);
}

async function setZoom(page: Page, zoom: string): Promise<void> {
  await page.evaluate((wanted) => {
    (document.querySelector('aside.pane')!.firstElementChild as HTMLElement).style.zoom = wanted;
  }, zoom);
  await page.waitForTimeout(200);
}

describeWhere(chromium, 'Chromium', 'every view of the pane in a browser', () => {
  let preview: OpenPreview;
  let page: Page;

  beforeAll(async () => {
    preview = await openPreview(chromium as string, pictures, { width: 1440, height: 1000 });
    page = preview.page;
  }, 180_000);

  afterAll(async () => {
    keepArtefact('axe.json', axeRuns);
    keepArtefact('keyboard.json', { walks, contrastWalks });
    await preview?.close();
  });

  test('the form for a new project', async () => {
    await setWidth(page, 320);
    expect(await findingsInEveryLook(page, 'create')).toEqual([]);
    expect(await walkFindings(page, 'create')).toEqual([]);
    await page.getByRole('button', { name: createProject.label['en-US'] }).click();
    await page.getByText('Give the project a name').first().waitFor();
    expect(await findingsInEveryLook(page, 'create-refused')).toEqual([]);
    await speak(page, 'zh-CN');
  }, 240_000);

  test('a project with a record of its progress, and a task that is selected', async () => {
    await page.getByLabel('项目名称').fill('供应链协同平台建设');
    await page.getByLabel('开始日期').fill('2026-09-14');
    await page.getByRole('button', { name: '新建项目表' }).click();
    await page.getByRole('heading', { name: '供应链协同平台建设' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '记录进度' }).click();
    await page.getByText(/^已刷新，并把本期/).waitFor();
    await page.getByRole('button', { name: '关闭消息' }).click();
    // Somebody stands on a task of the WBS.
    await page.evaluate(async () => {
      const { Excel } = window as unknown as {
        Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
      };
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().getCell(3, 3).select();
        await context.sync();
      });
    });
  }, 120_000);

  test('something typed and not written is marked', async () => {
    await openView(page, viewOf('task'), 'zh-CN');
    await page.getByLabel('预算').fill('123456');
    await page.getByText('尚未写入表格').waitFor();
  }, 60_000);

  for (const language of languages)
    for (const theme of themes)
      test(`every view in ${language}, ${theme}: access, no sideways scroll, pictures`, async () => {
        await speak(page, language);
        await setTheme(page, theme);
        const pane = page.locator('aside.pane');
        const found: unknown[] = [];
        for (const view of viewsFor(true)) {
          await openView(page, view, language);
          await page.waitForTimeout(300);
          for (const width of widths) {
            await setWidth(page, width);
            const overflow = await pane.evaluate((element) => element.scrollWidth - element.clientWidth);
            if (overflow > 0) found.push({ view: view.id, width, overflow });
            await pane.screenshot({ path: join(pictures, `${view.id}-${language}-${theme}-${width}.png`) });
          }
          found.push(...(await page.evaluate(cutTexts)).map((cut) => ({ view: view.id, cut })));
          found.push(
            ...(await findings(page, view.id, language, theme)).map((finding) => ({
              view: view.id,
              finding,
            })),
          );
        }
        await setTheme(page, 'light');
        expect(found).toEqual([]);
      }, 240_000);

  test('the keyboard alone walks through every view: forward in the order of the page and back, everything once, seen wherever it is, held nowhere', async () => {
    await speak(page, 'en-US');
    await setWidth(page, 350);
    const found: unknown[] = [];
    for (const view of viewsFor(true)) {
      await openView(page, view, 'en-US');
      await page.waitForTimeout(300);
      found.push(...(await walkFindings(page, view.id)).map((bad) => ({ view: view.id, bad })));
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('in high contrast the eye sees where the keyboard is, in every view', async () => {
    await speak(page, 'en-US');
    await setTheme(page, 'contrast');
    await setWidth(page, 350);
    const found: unknown[] = [];
    for (const view of viewsFor(true)) {
      await openView(page, view, 'en-US');
      await page.waitForTimeout(300);
      const { stops, unseen } = await unseenStops(page);
      contrastWalks.push({ state: view.id, stops, unseen });
      expect(stops).toBeGreaterThan(5);
      found.push(...unseen.map((bad) => ({ view: view.id, bad })));
    }
    await setTheme(page, 'light');
    expect(found).toEqual([]);
  }, 300_000);

  test('the walk would notice a keyboard that nobody sees, and a control that holds it', async () => {
    await speak(page, 'en-US');
    await setWidth(page, 350);
    await openView(page, viewOf('home'), 'en-US');
    const spoil = await page.addStyleTag({
      content:
        'aside.pane nav button { outline: none !important; border: 0 !important; border-radius: 0 !important; box-shadow: none !important; }',
    });
    const unseen = await keyboardWalk(page);
    const unseenByEye = (await unseenStops(page)).unseen;
    await spoil.evaluate((element) => (element as Element).remove());
    expect(walkProblems(unseen).filter((problem) => /nothing shows/.test(problem)).length).toBeGreaterThan(0);
    expect(unseenByEye.length).toBeGreaterThan(0);
    const refresh = page.getByRole('button', { name: refreshProject.label['en-US'], exact: true });
    await refresh.evaluate((element) => {
      element.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
      });
    });
    const held = await keyboardWalk(page);
    expect(walkProblems(held)).toContain('held: still inside after 200 presses');
    await openView(page, viewOf('task'), 'en-US');
  }, 120_000);

  test('Escape closes what opens, and the keyboard is where it was', async () => {
    await speak(page, 'en-US');
    const bar = page.getByRole('navigation', { name: viewWords.navigation['en-US'] });
    await openView(page, viewOf('task'), 'en-US');
    const more = bar.locator('button[aria-expanded]');
    await more.focus();
    await page.keyboard.press('Enter');
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await isFocused(more)).toBe(true);
    const search = page.getByRole('combobox', { name: 'Find a task' });
    await search.focus();
    await page.keyboard.press('ArrowDown');
    expect(await search.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await search.getAttribute('aria-expanded')).toBe('false');
    expect(await isFocused(search)).toBe(true);
    await openView(page, viewOf('home'), 'en-US');
    await page.getByRole('button', { name: 'Show changes first' }).first().click();
    const refresh = page.getByRole('button', { name: 'Refresh', exact: true });
    await refresh.focus();
    await page.keyboard.press('Enter');
    const close = page.getByRole('button', { name: 'Close preview' });
    await close.waitFor();
    await page.keyboard.press('Escape');
    await close.waitFor({ state: 'detached' });
    expect(await isFocused(refresh)).toBe(true);
    await page.getByRole('button', { name: 'Show changes first' }).first().click();
  }, 60_000);

  test('twice as large in 640 pixels nothing scrolls sideways', async () => {
    await setWidth(page, 640);
    for (const view of viewsFor(true)) {
      await openView(page, view, 'en-US');
      await setZoom(page, '2');
      const overflow = await page
        .locator('aside.pane')
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      await page.locator('aside.pane').screenshot({ path: join(pictures, `${view.id}-zoom.png`) });
      await setZoom(page, '');
      expect({ view: view.id, overflow }).toEqual({ view: view.id, overflow: 0 });
    }
  }, 120_000);

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
    expect(await findingsInEveryLook(page, 'changed-meanwhile')).toEqual([]);
    await page.getByRole('button', { name: /^Use the cell/ }).click();
  }, 120_000);

  test('a list of changes that wait for a decision', async () => {
    await speak(page, 'en-US');
    await openView(page, viewOf('home'), 'en-US');
    await page.getByRole('button', { name: 'Show changes first' }).first().click();
    await openView(page, viewOf('task'), 'en-US');
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
    await page.getByRole('button', { name: 'Close preview' }).waitFor();
    expect(await findingsInEveryLook(page, 'preview-of-changes')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, 'preview-of-changes')).toEqual([]);
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
    expect(await findingsInEveryLook(page, 'error')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, 'error')).toEqual([]);
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
    expect(await findingsInEveryLook(page, 'structure-locked')).toEqual([]);
    await speak(page, 'en-US');
    await openView(page, viewOf('home'), 'en-US');
    await markNewer(page);
    await check();
    await page.getByText('Can only be looked at').waitFor();
    expect(await findingsInEveryLook(page, 'locked')).toEqual([]);
    await speak(page, 'en-US');
    expect(await walkFindings(page, 'locked')).toEqual([]);
  }, 120_000);

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
