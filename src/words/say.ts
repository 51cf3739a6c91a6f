import type { Language, Localized } from './language';

/**
 * Fills the named places of a sentence. A place without a value shows as `?`, so that the rest can be read.
 *
 * @example
 * say({ 'zh-CN': '第 {row} 行', 'en-US': 'row {row}' }, { row: 3 }, 'en-US'); //=> 'row 3'
 */
export function say(
  sentence: Localized,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_place, name: string) => String(params[name] ?? '?'));
}
