import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Localized } from '../../src/words/language';

const folder = join(__dirname, '../../src/words');

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const words = value as Partial<Record<string, unknown>>;
  return languages.every((language) => typeof words[language] === 'string');
}

/** Every text of a catalogue with its path, however deep it stands. */
function textsIn(value: unknown, path: string): [string, Localized][] {
  if (isLocalized(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

function places(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
}

const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => textsIn(require(join(folder, file)), file.replace('.ts', '')));

test('there are catalogues', () => {
  expect(texts.length).toBeGreaterThan(400);
});

/** “第 3 页” has an end, “Page 3” has none. */
const blankInOne = ['reportWords.reportWords.pageEnd'];

test('every text is there in every language', () => {
  const missing = texts.filter(
    ([path, text]) =>
      !blankInOne.includes(path) && languages.some((language) => text[language].trim() === ''),
  );
  expect(missing).toEqual([]);
});

test('every text fills in the same in every language', () => {
  const [first, ...others] = languages;
  const unlike = texts.filter(([, text]) =>
    others.some((other) => places(text[other]).join() !== places(text[first]).join()),
  );
  expect(unlike).toEqual([]);
});

test('Chinese texts have Chinese punctuation', () => {
  // After a Chinese character, or before one: between Latin words and in codes the ASCII mark is right.
  const half = /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/;
  expect(
    texts.filter(([, text]) => half.test(text['zh-CN'])).map(([path, text]) => [path, text['zh-CN']]),
  ).toEqual([]);
});
