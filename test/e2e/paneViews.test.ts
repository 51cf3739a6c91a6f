import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { viewsFor } from '../../src/taskpane/views/paneViews';
import { keepArtefact } from '../support/artefact';
import { setTheme, themes } from '../support/axeFindings';
import type { OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';
import {
  languages,
  makeProject,
  openPane,
  openView,
  picturesOf,
  setWidth,
  speak,
  typeBudget,
} from './support/paneInBrowser';
import { findings, type AxeRun } from './support/paneLooks';

const pictures = picturesOf('views');

const widths = [320, 420] as const;

const axeRuns: AxeRun[] = [];

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

async function setZoom(page: Page, zoom: string): Promise<void> {
  await page.evaluate((wanted) => {
    (document.querySelector('aside.pane')!.firstElementChild as HTMLElement).style.zoom = wanted;
  }, zoom);
  await page.waitForTimeout(200);
}

describeWhere(chromium, 'Chromium', 'every view of the pane in a browser', () => {
  let pane: OpenPreview;
  let page: Page;

  beforeAll(async () => {
    pane = await openPane(pictures);
    page = pane.page;
    await makeProject(page);
    await typeBudget(page);
  }, 300_000);

  afterAll(async () => {
    keepArtefact('axe.json', axeRuns);
    await pane?.close();
  });

  for (const language of languages)
    for (const theme of themes)
      test(`every view in ${language}, ${theme}: access, no sideways scroll, pictures`, async () => {
        await speak(page, language);
        await setTheme(page, theme);
        const aside = page.locator('aside.pane');
        const found: unknown[] = [];
        for (const view of viewsFor(true)) {
          await openView(page, view, language);
          await page.waitForTimeout(300);
          for (const width of widths) {
            await setWidth(page, width);
            const overflow = await aside.evaluate((element) => element.scrollWidth - element.clientWidth);
            if (overflow > 0) found.push({ view: view.id, width, overflow });
            await aside.screenshot({ path: join(pictures, `${view.id}-${language}-${theme}-${width}.png`) });
          }
          found.push(...(await page.evaluate(cutTexts)).map((cut) => ({ view: view.id, cut })));
          found.push(
            ...(await findings(page, axeRuns, view.id, language, theme)).map((finding) => ({
              view: view.id,
              finding,
            })),
          );
        }
        await setTheme(page, 'light');
        expect(found).toEqual([]);
      }, 240_000);

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
    expect(pane.complaints).toEqual([]);
  });
});
