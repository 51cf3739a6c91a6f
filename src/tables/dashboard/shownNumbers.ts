import type { Language } from '../../words/language';

/** Rounded as Excel's FIXED rounds: halves away from zero, and no dust of binary fractions. */
export function fixedText(value: number, digits: number): string {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  const rounded = Math.round(scaled) / 10 ** digits;
  return (value < 0 && rounded !== 0 ? -rounded : rounded).toFixed(digits);
}

/** A number as text inside a formula, with a fixed number of decimals and no thousands. */
export function fixedFormula(cell: string, digits: number): string {
  return `FIXED(${cell},${digits},TRUE)`;
}

/** A share as whole percent inside a formula. */
export function percentFormula(cell: string): string {
  return `FIXED(100*(${cell}),0,TRUE)&"%"`;
}

/** The same without a sheet. */
export function percentText(share: number): string {
  return `${fixedText(share * 100, 0)}%`;
}

/** An amount as people say it inside a formula: in 万 with one decimal in Chinese, else whole with thousands. */
export function moneyFormula(cell: string, language: Language): string {
  return language === 'zh-CN' ? `FIXED((${cell})/10000,1,TRUE)&" 万"` : `FIXED(${cell},0,FALSE)`;
}

/** The same without a sheet. */
export function moneyText(amount: number, language: Language): string {
  if (language === 'zh-CN') return `${fixedText(amount / 10_000, 1)} 万`;
  return fixedText(amount, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}
