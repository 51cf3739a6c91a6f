import { rounded } from '../project/values/rounded';
import type { Language } from '../words/language';
import { moneyUnits, type MoneyUnit } from '../words/moneyUnits';

/** A number with so many decimals, as Excel's FIXED without thousands; nothing below zero is left of dust. */
export function fixedText(value: number, digits: number): string {
  return rounded(value, digits).toFixed(digits);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** 万 and 亿 stand apart from their number. */
function unitWord({ word }: MoneyUnit, language: Language): string {
  return language === 'zh-CN' ? ` ${word}` : word;
}

/**
 * An amount as people say it, in the unit that its size asks for: 万 and 亿, K and M, else whole units.
 *
 * @example
 * moneyText(9500, 'zh-CN'); //=> '9,500'
 * moneyText(1234500, 'zh-CN'); //=> '123.5 万'
 * moneyText(-250000000, 'zh-CN'); //=> '-2.50 亿'
 * moneyText(1234500, 'en-US'); //=> '1,235K'
 * moneyText(12345000, 'en-US'); //=> '12.3M'
 */
export function moneyText(amount: number, language: Language): string {
  const unit = moneyUnits[language].find(({ from }) => Math.abs(amount) >= from);
  if (unit === undefined) return grouped(fixedText(amount, 0));
  const number = fixedText(amount / unit.worth, unit.digits);
  return `${unit.digits === 0 ? grouped(number) : number}${unitWord(unit, language)}`;
}

/** The same inside a formula, as an expression over a number. */
export function moneyFormula(amount: string, language: Language): string {
  return moneyUnits[language].reduceRight((rest, unit) => {
    const ungrouped = unit.digits === 0 ? 'FALSE' : 'TRUE';
    const said = `FIXED((${amount})/${unit.worth},${unit.digits},${ungrouped})&"${unitWord(unit, language)}"`;
    return `IF(ABS(${amount})>=${unit.from},${said},${rest})`;
    // Dust below nought would read as -0: rounded, and nought added to what is rounded, it has no sign.
  }, `FIXED(ROUND(${amount},0)+0,0,FALSE)`);
}

/** The same with its sign, a plus for what is more than nothing: variances and changes. */
export function signedMoneyFormula(amount: string, language: Language): string {
  return `IF(ROUND(${amount},0)>0,"+","")&${moneyFormula(amount, language)}`;
}

/**
 * The same without a sheet.
 *
 * @example
 * signedMoneyText(-64513, 'zh-CN'); //=> '-6.5 万'
 * signedMoneyText(200, 'en-US'); //=> '+200'
 */
export function signedMoneyText(amount: number, language: Language): string {
  return `${Math.round(amount) > 0 ? '+' : ''}${moneyText(amount, language)}`;
}
