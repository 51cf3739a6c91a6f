import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Themes that a page is looked at in. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What axe found of a page as it is. */
export interface AxeFound {
  /** How many rules had something to look at and nothing to say. */
  readonly passed: number;
  /** The rule and the element. */
  readonly violations: readonly string[];
}

/** Gives a page a theme, as the system or Office would. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  // Colours fade over.
  await page.waitForTimeout(500);
}

/**
 * What a user of assistive technology would meet in a part of a page.
 *
 * @param options of axe, where the part is not all of the page.
 */
export async function axeFindings(page: Page, part: string, options: RunOptions = {}): Promise<AxeFound> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const results = await page.evaluate(
    ([root, wanted]) => {
      const { axe } = window as unknown as {
        axe: { run(root: string, options: RunOptions): Promise<AxeResults> };
      };
      return axe.run(root, wanted);
    },
    [part, options] as const,
  );
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  return { passed: results.passes.length, violations };
}
