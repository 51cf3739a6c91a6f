import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as launcher } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/words/language';

const officeJs = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The pane of a build in a browser, and what the browser was asked for on its behalf. */
export interface ProductPage {
  readonly page: Page;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  /** Errors that nothing caught. */
  readonly errors: readonly string[];
  /** What the content security policy refused: the rule, and where it would have led. */
  refused(): Promise<readonly string[]>;
}

/** Where a build is served from, and the address of its office.js. */
export interface ProductPlace {
  readonly folder: string;
  readonly base: string;
  readonly office: string;
  /** The network lets nobody through to Microsoft's. */
  readonly isOfficeBlocked?: true;
  /** What the browser speaks; Chinese unless said. */
  readonly language?: Language;
}

/** Starts a browser for pages of a build. */
export function productBrowser(executablePath: string): Promise<Browser> {
  return launcher.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * Opens the pane of a build at the address that it was built for, under the policy that it brings. Its own files come
 * from the folder of the build and those of office.js from the package that Microsoft publishes; all else is not there.
 */
export async function openProductPage(browser: Browser, place: ProductPlace): Promise<ProductPage> {
  const page = await browser.newPage({
    viewport: { width: 350, height: 600 },
    locale: place.language ?? 'zh-CN',
  });
  const network = place.office.replace(/\/office\.js$/, '');
  const folders: readonly (readonly [string, string])[] = [
    [place.base, place.folder],
    ...(place.isOfficeBlocked ? [] : [[network, officeJs] as const]),
  ];
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/*', (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    asked.push(address);
    const files = folders.flatMap(([from, folder]) =>
      address.startsWith(`${from}/`) ? [join(folder, address.slice(from.length))] : [],
    );
    const path = files.find(existsSync);
    return path === undefined ? route.abort() : route.fulfill({ path });
  });
  await page.addInitScript(() => {
    const list: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      list.push(`${effectiveDirective} ${blockedURI}`),
    );
    Object.assign(window, { refusedByPolicy: list });
  });
  await page.goto(`${place.base}/taskpane.html`);
  const refused = () =>
    page.evaluate(() => (window as unknown as { refusedByPolicy: readonly string[] }).refusedByPolicy);
  return { page, asked, errors, refused };
}
