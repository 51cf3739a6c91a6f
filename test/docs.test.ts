import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pagesIn = (folder: string) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : []));
const pages = [...pagesIn('.'), ...pagesIn('docs'), ...pagesIn('docs/design')];

test.each(pages)('what %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target);
  const local = links.filter((target) => !/^https?:/.test(target));
  expect(local.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

test.each(pages.filter((page) => page !== 'CHANGELOG.md'))(
  'the files and folders that %s names are there',
  (page) => {
    const named = [...read(page).matchAll(/`((?:src|test|tools|docs|assets)\/[\w./-]+)`/g)].map(
      ([, path]) => path,
    );
    const there = (path: string) =>
      [path, `${path}.ts`, `${path}.test.ts`].some((each) => existsSync(join(root, each)));
    expect(named.filter((path) => !there(path))).toEqual([]);
  },
);

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');

  test('is one page', () => {
    expect(text.length).toBeLessThan(5000);
    expect(text.split('\n').length).toBeLessThan(60);
  });

  test('names every layer', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    for (const { name } of folders.filter((entry) => entry.isDirectory()))
      expect(text).toContain(`\`src/${name}\``);
  });

  test('the registries that it sends people to are there', () => {
    const files = [...text.matchAll(/`(\w+\.tsx?)`/g)].map(([, name]) => name);
    const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !all.some((path) => path.endsWith(`/${file}`)))).toEqual([]);
  });
});

test('the commands that documents tell people to run are scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm (?:run (?:-s )?)?(start|stop|test|(?<=run (?:-s )?)[\w:-]+)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
