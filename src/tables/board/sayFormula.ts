import { localized, type Localized } from '../../words/language';
import type { BoardScope } from './boardSpec';

/** The text between two places of a sentence, in both languages. */
function part(words: Localized, place: number): Localized {
  const at = (text: string) => text.split(/\{\w+\}/)[place] ?? '';
  return localized(at(words['zh-CN']), at(words['en-US']));
}

/**
 * A sentence with places as a formula: its texts and, in the places, what other formulas give. The places must
 * stand in the same order in every language.
 *
 * @param params by the names of the places; formulas without their equals sign.
 */
export function sayFormula(
  scope: BoardScope,
  words: Localized,
  params: Readonly<Record<string, string>>,
): string {
  const names = [...words['zh-CN'].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const others = [...words['en-US'].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (names.join() !== others.join())
    throw new Error(`The places of “${words['zh-CN']}” differ by language.`);
  return [
    scope.text(part(words, 0)),
    ...names.flatMap((name, place) => [`(${params[name]})`, scope.text(part(words, place + 1))]),
  ].join('&');
}
