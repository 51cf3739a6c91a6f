import type { Command, CommandResult } from '../commands/command';
import { runCommand } from '../commands/runCommand';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';
import type { OptionValues, Terminal } from './cliCommand';
import { CliError } from './cliError';

/**
 * Runs a command on an open workbook, as the pane does.
 *
 * @throws CliError where Excel refused; nothing is saved then.
 */
export async function runOnFile<Arguments>(
  excel: OpenedExcel,
  command: Command<Arguments>,
  argument: Arguments,
  language: Language,
): Promise<CommandResult> {
  const outcome = await runCommand(excel.Excel, command, argument, language);
  if (outcome.ended === 'failed') throw new CliError(outcome.message);
  return outcome.result;
}

/** With `--trace`, says what a call cost between the add-in and the workbook. */
export function printTraffic({ traffic }: OpenedExcel, values: OptionValues, terminal: Terminal): void {
  if (values.trace !== true) return;
  const { syncs, actions, bytesSent, bytesReceived } = traffic;
  terminal.note(
    `trace: ${syncs} syncs, ${actions} actions, ${bytesSent} bytes sent, ${bytesReceived} bytes received`,
  );
}
