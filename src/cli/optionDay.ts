import { parseIsoDay, type Day } from '../project/values/day';
import type { OptionValues } from './cliCommand';
import { CliError } from './cliError';
import { optionText } from './optionText';

/**
 * The day of an option, `yyyy-mm-dd`.
 *
 * @throws CliError where the text is no date.
 */
export function optionDay(values: OptionValues, name: string): Day | undefined {
  const text = optionText(values, name);
  if (text === undefined) return undefined;
  const day = parseIsoDay(text);
  if (day === null) throw new CliError(`--${name} is a date such as 2026-09-14; "${text}" is none.`);
  return day;
}
