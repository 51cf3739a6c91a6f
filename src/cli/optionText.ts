import { CliError } from './cliError';
import type { OptionValues } from './cliCommand';

/** The text of an option, or `undefined` where it was not given. */
export function optionText(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The value of an option that allows only certain words.
 *
 * @throws CliError that names the words.
 */
export function optionWord<Word extends string>(
  values: OptionValues,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = optionText(values, name);
  if (text === undefined) return undefined;
  const word = words.find((known) => known === text);
  if (word === undefined)
    throw new CliError(`--${name} is one of ${words.join(', ')}; "${text}" is none of them.`);
  return word;
}
