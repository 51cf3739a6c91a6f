import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { viewsFor } from '../../src/taskpane/views/paneViews';
import type { PaneView } from '../../src/taskpane/views/paneView';
import type { Language } from '../../src/words/language';
import { viewWords } from '../../src/words/viewWords';
import { openPreview, type OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';

const pictures = join(__dirname, '../../tmp/pane');
const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const languages: readonly Language[] = ['zh-CN', 'en-US'];
const themes = ['light', 'dark', 'contrast'] as const;
const widths = [320, 420] as const;

/** What a user of assistive technology would meet; the preview page around the pane is not the product. */
async function findings(page: Page): Promise<string[]> {
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: string, options: RunOptions): Promise<AxeResults> };
    };
    // In the add-in the pane is the page; in the preview it stands beside the grid.
    return axe.run('aside.pane', { rules: { 'landmark-main-is-top-level': { enabled: false } } });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

async function setTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  // Colours fade over.
  await page.waitForTimeout(500);
}

async function openView(page: Page, { label }: PaneView, language: Language): Promise<void> {
  const bar = page.getByRole('navigation', { name: viewWords.navigation[language] });
  const button = bar.getByRole('button', { name: label[language], exact: true });
  if ((await button.count()) === 0) await bar.getByRole('button').last().click();
  await button.click();
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
    await page.evaluate(axeScript);
  }, 180_000);

  afterAll(() => preview?.close());

  test('the form for a new project', async () => {
    for (const theme of themes) {
      await setTheme(page, theme);
      expect([theme, await findings(page)]).toEqual([theme, []]);
      await setWidth(page, 320);
      await page.locator('aside.pane').screenshot({ path: join(pictures, `create-zh-CN-${theme}-320.png`) });
    }
    await setTheme(page, 'light');
  }, 120_000);

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

  for (const language of languages)
    for (const view of viewsFor(true))
      test(`${view.id} in ${language}: access, no sideways scroll, pictures`, async () => {
        const other = language === 'zh-CN' ? '中文' : 'English';
        const switcher = page.getByRole('button', { name: other, exact: true });
        if ((await switcher.count()) > 0) await switcher.click();
        await openView(page, view, language);
        await page.waitForTimeout(600);
        for (const theme of themes) {
          await setTheme(page, theme);
          for (const width of widths) {
            await setWidth(page, width);
            const pane = page.locator('aside.pane');
            const overflow = await pane.evaluate((element) => element.scrollWidth - element.clientWidth);
            expect({ theme, width, overflow }).toEqual({ theme, width, overflow: 0 });
            const file = `${view.id}-${language}-${theme}-${width}.png`;
            await pane.screenshot({ path: join(pictures, file) });
          }
          expect({ theme, found: await findings(page) }).toEqual({ theme, found: [] });
        }
        await setTheme(page, 'light');
      }, 120_000);

  test('the keyboard alone walks through every view: each press moves on, everything reached is seen and named', async () => {
    await setWidth(page, 350);
    for (const view of viewsFor(true)) {
      await openView(page, view, 'en-US');
      await page.waitForTimeout(300);
      const reached: string[] = [];
      for (let press = 0; press < 90; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element?.closest('aside.pane')) return 'outside';
          const { width, height } = element.getBoundingClientRect();
          const labels = (element as HTMLInputElement).labels ?? [];
          const name =
            element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
          const isMain = element.tagName === 'MAIN';
          return isMain || (width > 0 && height > 0 && name.trim() !== '')
            ? 'good'
            : element.outerHTML.slice(0, 200);
        });
        if (stop === 'outside') break;
        reached.push(stop);
      }
      expect({ view: view.id, bad: reached.filter((stop) => stop !== 'good') }).toEqual({
        view: view.id,
        bad: [],
      });
      expect(reached.length).toBeGreaterThan(view.id === 'repair' || view.id === 'activity' ? 0 : 2);
    }
  }, 180_000);

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

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
