import type { ParseArgsConfig } from 'node:util';

/** How a command ends: 0 done, 1 the project has errors, 2 wrong words or a file that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** The values of a call's options, as typed. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** Where a command writes: results to one stream, what is said beside them to the other. */
export interface Terminal {
  out(line: string): void;
  note(line: string): void;
}

/** A command of the command line; the usage text and the reading of options derive from it. */
export interface CliCommand {
  readonly name: string;
  /** The words after the name, e.g. `FILE [--status-date DATE]`. */
  readonly synopsis: string;
  readonly purpose: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (file: string, values: OptionValues, terminal: Terminal) => Promise<ExitCode>;
}
