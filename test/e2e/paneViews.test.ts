import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { viewsFor } from '../../src/taskpane/views/paneViews';
import type { PaneView, PaneViewId } from '../../src/taskpane/views/paneView';
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

async function speak(page: Page, language: Language): Promise<void> {
  const name = language === 'zh-CN' ? '中文' : 'English';
  const switcher = page.getByRole('button', { name, exact: true });
  if ((await switcher.count()) > 0) await switcher.click();
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

/** What a walk by Tab has seen; kept in the page. */
interface Walk {
  last: Element | undefined;
  readonly seen: Element[];
}

/** Begins before the first control of the view: at its navigation. */
function startWalk(): void {
  (window as unknown as { walk: Walk }).walk = { last: undefined, seen: [] };
  document.querySelector<HTMLElement>('aside.pane nav button[aria-current]')?.focus();
}

/** Where the keyboard is: seen, named and further down than before. */
function walkStop(): string {
  const element = document.activeElement as HTMLElement | null;
  if (!element?.closest('aside.pane')) return 'outside';
  const { walk } = window as unknown as { walk: Walk };
  const about = element.outerHTML.slice(0, 160);
  // The parts of a date have a stop each.
  const isInDate = walk.last === element && element.matches('[type=date]');
  const isOnward =
    walk.last === undefined ||
    isInDate ||
    (walk.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const { width, height } = element.getBoundingClientRect();
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
  const name = element.getAttribute('aria-label') ?? labels[0] ?? element.textContent ?? '';
  walk.last = element;
  walk.seen.push(element);
  if (!isOnward) return `goes back or stays: ${about}`;
  if (width === 0 || height === 0) return `not seen: ${about}`;
  return name.trim() === '' ? `without a name: ${about}` : 'good';
}

/** Controls below the navigation that the walk did not come to; of a group of radio buttons one is enough. */
function walkMissed(): string[] {
  const { walk } = window as unknown as { walk: Walk };
  const nav = document.querySelector('aside.pane nav')!;
  return [
    ...document.querySelectorAll<HTMLElement>('aside.pane :is(a[href], button, input, select, textarea)'),
  ]
    .filter((element) => {
      const isBelow = (nav.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const isControl = element.tabIndex >= 0 && !element.matches(':disabled, [type=radio]');
      return isBelow && !nav.contains(element) && isControl && element.getClientRects().length > 0;
    })
    .filter((element) => !walk.seen.includes(element))
    .map((element) => `missed: ${element.outerHTML.slice(0, 160)}`);
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
          found.push(...(await findings(page)).map((finding) => ({ view: view.id, finding })));
        }
        await setTheme(page, 'light');
        expect(found).toEqual([]);
      }, 240_000);

  test('the keyboard alone walks through every view: forward in the order of the page, everything once, nothing holds it', async () => {
    await speak(page, 'en-US');
    await setWidth(page, 350);
    for (const view of viewsFor(true)) {
      await openView(page, view, 'en-US');
      await page.waitForTimeout(300);
      const bad: string[] = [];
      let reached = 0;
      await page.evaluate(startWalk);
      for (let press = 0; press < 120; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(walkStop);
        if (stop === 'outside') break;
        reached += 1;
        if (stop !== 'good') bad.push(stop);
      }
      bad.push(...(await page.evaluate(walkMissed)));
      expect({ view: view.id, bad }).toEqual({ view: view.id, bad: [] });
      expect(reached).toBeGreaterThan(0);
    }
  }, 180_000);

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

  test('the browser had nothing to complain about', () => {
    expect(preview.complaints).toEqual([]);
  });
});
