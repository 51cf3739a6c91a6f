/** The scripts for which a sheet font is chosen; the same tags as the product's languages. */
export type SheetFontLanguage = 'zh-CN' | 'en-US';
