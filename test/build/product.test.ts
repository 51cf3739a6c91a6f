import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/words/language';
import { keepArtefact } from '../support/artefact';
import { axeFindings, setTheme, themes, type AxeFound, type Theme } from '../support/axeFindings';
import { buildProduct, type ProductBuild } from '../support/productBuild';
import { openProductPage, productBrowser } from '../support/productPage';
import { chromium, describeWhere } from '../support/tools';

const base = 'https://addins.example.com/plumbline';
const network = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted';
const office = `${network}/office.js`;

let built: ProductBuild;

const axeRuns: (AxeFound & { readonly state: string; readonly language: Language; readonly theme: Theme })[] =
  [];

beforeAll(() => {
  built = buildProduct('--base', `${base}/`, '--cloud', '21vianet');
}, 240_000);

describe('the build for a place', () => {
  const file = (name: string) => readFileSync(join(built.folder, name), 'utf8');
  const scripts = () => readdirSync(built.folder).filter((name) => name.endsWith('.js'));

  it('keeps the first paint within its budget, and says so', () => {
    expect(built.said).toMatch(/First paint: [\d.]+ kB gzip, within the budget of 350 kB/);
    expect(built.status).toBe(0);
    const kept = readFileSync(join(__dirname, '../../.artefacts/bundle.json'), 'utf8');
    const { firstPaint, budget, files } = JSON.parse(kept) as {
      firstPaint: number;
      budget: number;
      files: { file: string; bytes: number; isFirst: boolean }[];
    };
    expect(firstPaint).toBeLessThanOrEqual(budget);
    expect(files.map(({ file: name }) => name).sort()).toEqual(scripts().sort());
  });

  it('names the place in the manifest, and nothing of the developer’s machine', () => {
    const manifest = file('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${base}/taskpane.html"/>`);
    expect(manifest).toContain('<AppDomain>https://addins.example.com</AppDomain>');
  });

  it('has every page and icon that the manifest names', () => {
    const named = [...file('manifest.xml').matchAll(new RegExp(`"${base}/([^"?#]+)"`, 'g'))].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((path) => !existsSync(join(built.folder, path)))).toEqual([]);
  });

  it('leads from the manifest to help, and from there and from the pane to the privacy page', () => {
    expect(file('manifest.xml')).toContain(`<SupportUrl DefaultValue="${base}/support.html">`);
    expect(file('support.html')).toMatch(/href="?privacy\.html/);
    expect(scripts().some((script) => /["'`]privacy\.html["'`]/.test(file(script)))).toBe(true);
  });

  it('carries how it is deployed, in both languages, where the help page leads', () => {
    for (const name of ['install.txt', 'install.zh-CN.txt']) {
      expect(file('support.html')).toMatch(new RegExp(`href="?${name.replaceAll('.', '\\.')}`));
      expect(file(name).charCodeAt(0)).toBe(0xfeff);
    }
    expect(file('install.zh-CN.txt')).toContain('由世纪互联运营的 Microsoft 365');
  });

  it('carries every text that its texts lead to, and names no file of the project', () => {
    const texts = ['install.txt', 'install.zh-CN.txt', 'checklist.txt'];
    const named = texts.flatMap((name) => [...file(name).matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path));
    expect(new Set(named)).toEqual(new Set(texts));
    for (const name of texts) expect(file(name)).not.toMatch(/\.md\b|\b(?:docs|test|src)\//);
  });

  it('is of files of the product only, whatever lay in the folder before', () => {
    const files = readdirSync(built.folder).map((name) => name.replace(/\.[0-9a-f]{8}\.js/, '.js'));
    const others = files.filter((name) => !/^(?:taskpane|\d+)\.js(?:\.map|\.LICENSE\.txt)?$/.test(name));
    expect(others.sort()).toEqual([
      'assets',
      'checklist.txt',
      'install.txt',
      'install.zh-CN.txt',
      'manifest.xml',
      'privacy.html',
      'shortcuts.json',
      'support.html',
      'taskpane.html',
      'third-party-notices.txt',
    ]);
    expect(readdirSync(join(built.folder, 'assets')).filter((name) => !name.endsWith('.png'))).toEqual([]);
  });

  it('loads scripts from itself and from the cloud’s own office.js, and connects nowhere else', () => {
    const page = file('taskpane.html');
    const loaded = [...page.matchAll(/<script[^>]*?\bsrc="?([^\s">]+)/g)].map(([, address]) => address);
    expect(loaded.filter((address) => address.startsWith('http'))).toEqual([office]);
    expect(page).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });

  it('needs no eval, and has source maps', () => {
    for (const script of scripts()) {
      const text = file(script);
      expect(text.match(/\beval\(|new Function\(/)).toBeNull();
      expect(existsSync(join(built.folder, `${script}.map`))).toBe(true);
    }
  });

  it('carries the licence of every package that its source maps name a file of', () => {
    const sources = scripts().flatMap(
      (script) => (JSON.parse(file(`${script}.map`)) as { sources: readonly string[] }).sources,
    );
    const bundled = new Set(
      sources.flatMap((source) => {
        const inside = source.split('node_modules/');
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(inside[inside.length - 1]);
        return inside.length > 1 && name ? [name[0]] : [];
      }),
    );
    expect(bundled.size).toBeGreaterThan(20);
    const notices = file('third-party-notices.txt').split(/\n\n-{72}\n\n/);
    const free = /^(\S+) \d+\.\d+\.\d+\S*\n\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)/;
    const named = notices.map((notice) => [free.exec(notice)?.[1], notice] as const);
    const names = named.map(([name]) => name);
    expect([...bundled].filter((name) => !names.includes(name))).toEqual([]);
    // A licence is its text, not its name.
    const bare = notices.filter((notice) => !/permission|redistribution/i.test(notice));
    expect(bare).toEqual([]);
  });
});

describeWhere(chromium, 'Chromium', 'the page of the build under its own policy', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await productBrowser(chromium as string);
  }, 60_000);
  afterAll(async () => {
    keepArtefact('axe-page.json', axeRuns);
    await browser.close();
  });

  it('runs, and asks for nothing but its own files and office.js', async () => {
    const { page, asked, errors, refused } = await openProductPage(browser, {
      folder: built.folder,
      base,
      office,
    });
    await page.getByText('请在 Excel 里打开').waitFor();
    expect(asked).toContain(office);
    expect(asked.filter((each) => !each.startsWith(`${base}/`) && !each.startsWith(`${network}/`))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    // A while after loading Office.js would open a frame of Microsoft's statistics; the policy keeps even that out.
    const ofOffice = 'frame-src https://telemetryservice.firstpartyapps.oaspapps.com';
    expect((await refused()).filter((each) => each !== ofOffice)).toEqual([]);
    await page.evaluate(() => fetch('https://elsewhere.example.com/').catch(() => undefined));
    expect(await refused()).toContain('connect-src https://elsewhere.example.com/');
    expect(asked).not.toContain('https://elsewhere.example.com/');
  }, 60_000);

  it.each([
    ['zh-CN', '没有连上 Excel'],
    ['en-US', 'No connection to Excel yet'],
  ] as const)(
    'explains itself in %s where the network keeps office.js away, in every theme',
    async (language, title) => {
      const place = { folder: built.folder, base, office, isOfficeBlocked: true, language } as const;
      const { page, errors, refused } = await openProductPage(browser, place);
      await page.getByText(title).waitFor();
      expect([errors, await refused()]).toEqual([[], []]);
      for (const theme of themes) {
        await setTheme(page, theme);
        const found = await axeFindings(page, 'html');
        axeRuns.push({ state: 'no-connection', language, theme, ...found });
        expect([theme, found.violations]).toEqual([theme, []]);
      }
    },
    60_000,
  );

  it.each(['support.html', 'privacy.html'])(
    '%s runs no script and asks for nothing',
    async (name) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      await page.route('**/*', (route) => {
        asked.push(route.request().url());
        return route.fulfill({ path: join(built.folder, name) });
      });
      await page.goto(`${base}/${name}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.locator('script').count()).toBe(0);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      const files = links.map((href) => (href ?? '').replace(/#.*$/, ''));
      expect(files.filter((to) => !existsSync(join(built.folder, to)))).toEqual([]);
      expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([`${base}/${name}`]);
    },
    60_000,
  );
});

describe('wrong words', () => {
  it.each([
    [['--base', 'http://addins.example.com'], 'https'],
    [['--base', 'addins'], 'https'],
    [['--cloud', 'moon'], 'microsoft, 21vianet'],
    [['--colour', 'red'], 'colour'],
  ])('%j are refused', (words, why) => {
    const { status, said } = buildProduct(...words);
    expect(said).toContain(why);
    expect(status).toBe(2);
  });
});
