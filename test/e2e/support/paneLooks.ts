import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/words/language';
import { axeFindings, setTheme, themes, type AxeFound, type Theme } from '../../support/axeFindings';
import { languages, speak } from './paneInBrowser';

/** What axe found of a state of the pane, kept for the report. */
export interface AxeRun extends AxeFound {
  readonly state: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** In the add-in the pane is the page; in the preview it stands beside the grid, which is not the product. */
const besideGrid = { rules: { 'landmark-main-is-top-level': { enabled: false } } };

/** What a user of assistive technology would meet, which is added to what is kept. */
export async function findings(
  page: Page,
  kept: AxeRun[],
  state: string,
  language: Language,
  theme: Theme,
): Promise<readonly string[]> {
  const found = await axeFindings(page, 'aside.pane', besideGrid);
  kept.push({ state, language, theme, ...found });
  return found.violations;
}

/** The same in both languages and all themes, with a picture of each. */
export async function findingsInEveryLook(
  page: Page,
  kept: AxeRun[],
  pictures: string,
  state: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    for (const theme of themes) {
      await setTheme(page, theme);
      const here = await findings(page, kept, state, language, theme);
      found.push(...here.map((finding) => `${language}, ${theme}: ${finding}`));
      const path = join(pictures, `${state}-${language}-${theme}.png`);
      await page.locator('aside.pane').screenshot({ path });
    }
  }
  await setTheme(page, 'light');
  return found;
}
