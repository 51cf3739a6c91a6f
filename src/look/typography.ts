import type { Language } from '../words/language';

/** The type scale of the sheets, in points. */
export const typeScale = {
  title: 16,
  lead: 12,
  heading: 11,
  body: 10,
  header: 10,
  cardFigure: 20,
  cardLabel: 9,
  help: 9,
} as const;

/** The font family of the sheets by language; Excel substitutes where a family is not installed. */
export const sheetFont: Readonly<Record<Language, string>> = {
  'zh-CN': 'Microsoft YaHei',
  'en-US': 'Calibri',
};
