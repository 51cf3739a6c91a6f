/** The command line cannot go on: wrong words, or a file that is not what it should be. Ends with code 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
