import type { Locator, Page } from 'playwright-core';
import { refreshProject } from '../../src/commands/refreshProject';
import { viewsFor } from '../../src/taskpane/views/paneViews';
import { viewWords } from '../../src/words/viewWords';
import { keepArtefact } from '../support/artefact';
import { setTheme } from '../support/axeFindings';
import { keyboardWalk, unseenStops, walkProblems } from '../support/keyboardWalk';
import type { OpenPreview } from '../support/previewPage';
import { chromium, describeWhere } from '../support/tools';
import { walkFindings, type KeptWalk } from './support/keptWalks';
import {
  languages,
  makeProject,
  openPane,
  openView,
  setWidth,
  speak,
  typeBudget,
  viewOf,
} from './support/paneInBrowser';

const walks: KeptWalk[] = [];
const contrastWalks: {
  readonly state: string;
  readonly stops: number;
  readonly unseen: readonly string[];
}[] = [];

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

describeWhere(chromium, 'Chromium', 'the keyboard in every view of the pane in a browser', () => {
  let pane: OpenPreview;
  let page: Page;

  beforeAll(async () => {
    pane = await openPane(null);
    page = pane.page;
    await makeProject(page);
    await typeBudget(page);
  }, 300_000);

  afterAll(async () => {
    keepArtefact('keyboard.json', { walks, contrastWalks });
    await pane?.close();
  });

  test.each(languages)(
    'in %s the keyboard alone walks through every view: forward in the order of the page and back, everything once, seen wherever it is, held nowhere',
    async (language) => {
      await speak(page, language);
      await setWidth(page, 350);
      const found: unknown[] = [];
      for (const view of viewsFor(true)) {
        await openView(page, view, language);
        await page.waitForTimeout(300);
        found.push(
          ...(await walkFindings(page, walks, view.id, language)).map((bad) => ({ view: view.id, bad })),
        );
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

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

  test('the browser had nothing to complain about', () => {
    expect(pane.complaints).toEqual([]);
  });
});
