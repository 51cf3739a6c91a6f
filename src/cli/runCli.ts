import { parseArgs } from 'node:util';
import { checkFile } from './checkFile';
import type { CliCommand, ExitCode, Terminal } from './cliCommand';
import { CliError } from './cliError';
import { exportFile } from './exportFile';
import { healthFile } from './healthFile';
import { inspectFile } from './inspectFile';
import { languageFile } from './languageFile';
import { newFile } from './newFile';
import { refreshFile } from './refreshFile';
import { repairFile } from './repairFile';
import { reportFile } from './reportFile';
import { riskFile } from './riskFile';

const commands: readonly CliCommand[] = [
  newFile,
  refreshFile,
  repairFile,
  checkFile,
  inspectFile,
  healthFile,
  riskFile,
  exportFile,
  reportFile,
  languageFile,
];

function usage(): string {
  const lines = commands.map(
    (command) => `  plumbline ${command.name} ${command.synopsis}\n      ${command.purpose}`,
  );
  return `Usage:\n${lines.join('\n')}\n  --trace on any of them prints round trips, actions and bytes.`;
}

function parsed(command: CliCommand, words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { ...command.options, trace: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === words[0]);
  if (!command) throw new CliError(words[0] ? `There is no command "${words[0]}".\n${usage()}` : usage());
  const { values, positionals } = parsed(command, words.slice(1));
  if (positionals.length !== 1) {
    throw new CliError(`plumbline ${command.name} takes one file: ${command.name} ${command.synopsis}`);
  }
  return command.run(positionals[0], values, terminal);
}

/**
 * Runs one call of the command line and says how it ended. Errors that the caller can mend are one message
 * and code 2; what we did wrong throws.
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (words[0] === 'help' || words.includes('--help')) {
    terminal.out(usage());
    return 0;
  }
  try {
    return await run(words, terminal);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    terminal.note(error.message);
    return 2;
  }
}
