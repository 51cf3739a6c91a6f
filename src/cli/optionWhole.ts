import type { OptionValues } from './cliCommand';
import { CliError } from './cliError';
import { optionText } from './optionText';

/**
 * The whole number of an option.
 *
 * @throws CliError where the text is none, or outside `least` to `most`.
 */
export function optionWhole(
  values: OptionValues,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = optionText(values, name);
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new CliError(`--${name} is a whole number from ${least} to ${most}; "${text}" is none.`);
}
