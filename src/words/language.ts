/** The languages of the product, as Office names them. */
export type Language = 'zh-CN' | 'en-US';

/** All languages; the first is the default. */
export const languages: readonly Language[] = ['zh-CN', 'en-US'];

/** What the languages call themselves. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };

/**
 * A text in every language of the product.
 *
 * @example
 * const task: Localized = { 'zh-CN': '任务', 'en-US': 'Task' };
 * task['en-US']; //=> 'Task'
 */
export type Localized = Readonly<Record<Language, string>>;

/**
 * Writes a text in both languages, Chinese first.
 *
 * @example
 * localized('任务', 'Task')['zh-CN']; //=> '任务'
 */
export function localized(zh: string, en: string): Localized {
  return { 'zh-CN': zh, 'en-US': en };
}

/**
 * The language that fits a host's display language, e.g. `zh-TW` reads Chinese, everything else English.
 *
 * @example
 * languageOf('zh-Hans-CN'); //=> 'zh-CN'
 * languageOf('de-DE'); //=> 'en-US'
 */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
