import { fixedText } from '../tables/shownMoney';

/** Rounded as the cells are: halves away from zero. */
function grouped(number: number, digits: number): string {
  return Number(fixedText(number, digits)).toLocaleString('en-US', { maximumFractionDigits: digits });
}

/**
 * A share in per cent, one decimal at most.
 *
 * @example
 * shareText(0.4167); //=> '41.7%'
 * shareText(0.5); //=> '50%'
 */
export function shareText(share: number): string {
  return `${grouped(share * 100, 1)}%`;
}

/**
 * An index with two decimals.
 *
 * @example
 * ratioText(0.9); //=> '0.90'
 * ratioText(0.945); //=> '0.95'
 */
export function ratioText(ratio: number): string {
  return fixedText(ratio, 2);
}

/**
 * Days, one decimal at most, without a sign.
 *
 * @example
 * daysText(-2.5); //=> '2.5'
 */
export function daysText(days: number): string {
  return grouped(Math.abs(days), 1);
}
