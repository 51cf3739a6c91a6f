import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const folder = 'src/project/measures';

/** A pure function that works a measure out, as its file says. */
export interface MeasureDefinition {
  /** The function's name, which is its file's. */
  readonly name: string;
  readonly file: string;
  /** Meaning, unit, sign, edges: the description of its docstring as one paragraph. */
  readonly meaning: string;
  /** Where the definition is published; empty where it is our own. */
  readonly source: string;
}

function linesOf(comment: string): string[] {
  return comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
}

/** A tag of a docstring with the lines that go on with it. */
function tag(lines: readonly string[], name: string): string {
  const start = lines.findIndex((line) => line.startsWith(`@${name} `));
  if (start < 0) return '';
  const end = lines.findIndex((line, place) => place > start && (line === '' || line.startsWith('@')));
  const text = lines.slice(start, end < 0 ? undefined : end).join(' ');
  return text.slice(name.length + 2).trim();
}

function definition(file: string): MeasureDefinition[] {
  const name = file.replace(/\.ts$/, '');
  const text = readFileSync(join(root, folder, file), 'utf8');
  const [, comment] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport function ${name}\\b`).exec(text) ?? [];
  if (comment === undefined) return [];
  const lines = linesOf(comment);
  const end = lines.findIndex((line) => line.startsWith('@'));
  const description = lines.slice(0, end < 0 ? undefined : end).join(' ');
  const returns = tag(lines, 'returns');
  return [
    {
      name,
      file: `${folder}/${file}`,
      meaning: `${description.replaceAll(/\s+/g, ' ').trim()}${returns ? ` Answers ${returns}` : ''}`,
      source: tag(lines, 'see'),
    },
  ];
}

/** Every function of `src/project/measures` that a file is named after, in the order of their names. */
export function measureDefinitions(): MeasureDefinition[] {
  return readdirSync(join(root, folder)).sort().flatMap(definition);
}

/** The measures that a file of `src/tables/computed` takes from `src/project/measures`, by the name of its cell function. */
export function measuresBehind(compute: string): string[] {
  const computed = join(root, 'src/tables/computed');
  const text = readdirSync(computed)
    .map((file) => readFileSync(join(computed, file), 'utf8'))
    .find((each) => new RegExp(`export (?:const|function) ${compute}\\b`).test(each));
  return [...(text ?? '').matchAll(/^import \{[^}]*\} from '\.\.\/\.\.\/project\/measures\/(\w+)';$/gm)].map(
    ([, name]) => name,
  );
}
