import { localized, type Language } from './language';

/** In what amounts of a size are said. */
export interface MoneyUnit {
  /** Amounts from here on, up or down, are said in this unit. */
  readonly from: number;
  readonly worth: number;
  readonly digits: number;
  readonly word: string;
}

/** The units of amounts, the greatest first; what is less is said in whole units of the currency. */
export const moneyUnits: Readonly<Record<Language, readonly MoneyUnit[]>> = {
  'zh-CN': [
    { from: 1e8, worth: 1e8, digits: 2, word: '亿' },
    { from: 1e4, worth: 1e4, digits: 1, word: '万' },
  ],
  'en-US': [
    { from: 1e7, worth: 1e6, digits: 1, word: 'M' },
    { from: 1e5, worth: 1e3, digits: 0, word: 'K' },
  ],
};

/**
 * Number formats of amounts that are never negative, budgets and costs. A comma scales by thousands, and a point set
 * by hand makes 万 and 亿 of that. The unit hangs on conditions, and LibreOffice leaves out the sign of a negative
 * amount for which none of them holds: what can be negative is a text (`signedMoneyFormula`), so that its sign is read
 * the same everywhere.
 */
export const moneyFormats = {
  scaled: localized(
    '[>=100000000]0\\.00,," 亿";[>=10000]0\\.0," 万";#,##0',
    '[>=10000000]0.0,,"M";[>=100000]#,##0,"K";#,##0',
  ),
} as const;
