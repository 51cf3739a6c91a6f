import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct, type ProductBuild } from '../support/productBuild';

const base = 'https://addins.example.com/plumbline';

describe('the build for a place', () => {
  let built: ProductBuild;
  const file = (name: string) => readFileSync(join(built.folder, name), 'utf8');
  const scripts = () => readdirSync(built.folder).filter((name) => name.endsWith('.js'));

  beforeAll(() => {
    built = buildProduct('--base', `${base}/`, '--cloud', '21vianet');
  }, 240_000);

  it('keeps the first paint within its budget, and says so', () => {
    expect(built.said).toMatch(/First paint: [\d.]+ kB gzip, within the budget of 350 kB/);
    expect(built.status).toBe(0);
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

  it('loads scripts from itself and from the cloud’s own office.js, and connects nowhere else', () => {
    const page = file('taskpane.html');
    const loaded = [...page.matchAll(/<script[^>]*?\bsrc="?([^\s">]+)/g)].map(([, address]) => address);
    const office = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
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

  it('carries the licences of what is bundled', () => {
    const packages = file('third-party-notices.txt').matchAll(
      /^(\S+) \d+\.\d+\.\d+\n(MIT|ISC|Apache-2\.0)$/gm,
    );
    const names = [...packages].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', '@fluentui/react-button']));
    expect(names.length).toBeGreaterThan(20);
  });
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
