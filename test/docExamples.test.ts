import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Runs every example of every doc comment: a line `expression; //=> value` must give that value. All exports
 * of the example's own file are in scope, and those of other files where the name is exported only once.
 */
const root = join(__dirname, '..');
const source = join(root, 'src');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap((comment) => {
    const start = text.slice(0, comment.index).split('\n').length;
    const lines = comment[1].split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const at = lines.findIndex((line) => line.trim().startsWith('@example'));
    if (at < 0) return [];
    const end = lines.findIndex((line, index) => index > at && /^@\w/.test(line.trim()));
    const code = lines
      .slice(at, end < 0 ? undefined : end)
      .map((line) => line.replace(/^\s*@example/, '').replace(/^```\w*\s*$/, ''))
      .join('\n')
      // A value that is shown on the line below its expression belongs to it.
      .replace(/\n\s*\/\/=>/g, ' //=>');
    return code.includes('//=>') ? [{ file, line: start + at, code }] : [];
  });
}

const files = sourceFiles(source);
const exportedFrom = new Map<string, string[]>();
for (const file of files) {
  for (const found of readFileSync(file, 'utf8').matchAll(
    /^export (?:async )?(?:function|const|class) (\w+)/gm,
  )) {
    exportedFrom.set(found[1], [...(exportedFrom.get(found[1]) ?? []), file]);
  }
}

/** The exports that an example mentions: those of its own file, else of the one file that has the name. */
function scopeOf(example: Example): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const name of new Set(example.code.match(/\b[A-Za-z_]\w*\b/g))) {
    const homes = exportedFrom.get(name) ?? [];
    const home = homes.includes(example.file) ? example.file : homes.length === 1 ? homes[0] : undefined;
    if (home !== undefined) scope[name] = (require(home) as Record<string, unknown>)[name];
  }
  return scope;
}

/** Joins the lines of a statement and turns each `expression; //=> value` into a check. */
function checked(code: string): string {
  const statements: string[] = [];
  let open = '';
  for (const line of code.split('\n')) {
    open += `${line}\n`;
    const shown = /^([\s\S]*?);?\s*\/\/=>\s*(.*?)\s*$/.exec(open.trimEnd());
    if (shown) {
      const declared = /^\s*(?:const|let) (\w+)/.exec(shown[1]);
      if (declared) statements.push(`${shown[1]};`);
      statements.push(`check(${declared ? declared[1] : `(${shown[1].trim()})`}, (${shown[2]}));`);
      open = '';
    } else if (/[;}]\s*$/.test(line)) {
      statements.push(open);
      open = '';
    }
  }
  return [...statements, open].join('\n');
}

const examples = files.flatMap(examplesOf);

describe('examples in doc comments', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(3));

  test.each(examples.map((example) => [`${relative(root, example.file)}:${example.line}`, example] as const))(
    '%s',
    async (_name, example) => {
      const scope = scopeOf(example);
      let checks = 0;
      const check = (actual: unknown, shown: unknown) => {
        checks += 1;
        expect(actual).toEqual(shown);
      };
      const script = ts.transpile(`async function example() {\n${checked(example.code)}\n}`, {
        target: ts.ScriptTarget.ES2022,
      });
      const names = Object.keys(scope).filter(
        (name) => !new RegExp(`(const|let) ${name}\\b`).test(example.code),
      );
      const run = new Function('check', ...names, `${script}\nreturn example();`) as (
        ...given: unknown[]
      ) => Promise<void>;
      await run(check, ...names.map((name) => scope[name]));
      expect(checks).toBe(example.code.split('//=>').length - 1);
    },
  );
});
