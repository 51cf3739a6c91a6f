import type { ExcelHost } from '../excel/host';
import { toHostError, type HostError } from '../excel/hostError';
import { hostWords } from '../words/hostWords';
import type { Language } from '../words/language';
import type { Command, CommandResult } from './command';
import { cancelled } from './cancelled';
import { debtsOf } from './debts';
import { Interrupted } from './interrupted';
import { owedText } from './owedText';
import { unwatched, type CommandWatch } from './commandWatch';

/** How a command ended: with a result, or with a sentence of what went wrong and what to do. */
export type CommandOutcome =
  | { readonly ended: 'done'; readonly result: CommandResult }
  | {
      readonly ended: 'failed';
      readonly message: string;
      readonly error: HostError;
      /** Where a write may have been made without an answer: tries again without doing twice what has been done. */
      readonly again?: () => Promise<CommandResult>;
    };

/** Milliseconds between tries while Excel is busy: three tries in all. */
const pauses = [400, 1600];

/** Milliseconds between tries while a cell is being edited, until that ends or the command is called off. */
const editingPause = 1_000;

/** Lets some milliseconds pass. */
export type Wait = (milliseconds: number) => Promise<void>;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function failed(error: HostError, language: Language, host: ExcelHost): CommandOutcome {
  const place = error.place === '' ? '' : ` · ${error.place}`;
  const debts = debtsOf(host);
  const owed = owedText(debts, language);
  debts.lost = [];
  const message = `${hostWords[error.remedy][language]} (${error.code}${place})${owed === '' ? '' : ` ${owed}`}`;
  return { ended: 'failed', message, error, ...(error instanceof Interrupted ? { again: error.again } : {}) };
}

/**
 * Runs a command and ends every error of the host, here and nowhere else. What Excel could not do just now
 * is tried again: commands read anew each time and write only what still differs, so that trying twice does
 * what trying once does. While a cell is being edited it waits for that to end, where somebody watches. An error
 * that is not the host's is ours and goes on to whoever watches for faults.
 *
 * @param language of the sentence that tells of a failure.
 * @param wait the clock; a test gives its own.
 * @param watch is told what the command does and may call it off before it writes.
 */
export async function runCommand<Arguments>(
  host: ExcelHost,
  command: Command<Arguments>,
  argument: Arguments,
  language: Language,
  wait: Wait = pause,
  watch: CommandWatch = unwatched,
): Promise<CommandOutcome> {
  return attempt(
    async () => ({ ended: 'done', result: await command.run(host, argument, watch) }),
    language,
    pauses,
    wait,
    watch,
    host,
  );
}

async function attempt(
  run: () => Promise<CommandOutcome>,
  language: Language,
  pausesLeft: readonly number[],
  wait: Wait,
  watch: CommandWatch,
  host: ExcelHost,
): Promise<CommandOutcome> {
  try {
    return await run();
  } catch (thrown) {
    const error = toHostError(thrown);
    if (error === undefined) throw thrown;
    const { again } = error instanceof Interrupted ? error : { again: undefined };
    const next = again === undefined ? run : async () => ({ ended: 'done', result: await again() }) as const;
    if (error.retry === 'afterEditing') {
      if (watch.waitsForEditing !== true) return failed(error, language, host);
      await watch.onStage({ does: 'waiting' });
      await wait(editingPause);
      if (await watch.isCancelled()) return { ended: 'done', result: cancelled(language) };
      return attempt(next, language, pausesLeft, wait, watch, host);
    }
    if (error.retry === 'no' || pausesLeft.length === 0) return failed(error, language, host);
    await wait(error.retry === 'wait' ? pausesLeft[0] : 0);
    return attempt(next, language, error.retry === 'wait' ? pausesLeft.slice(1) : [], wait, watch, host);
  }
}
