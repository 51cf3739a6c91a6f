import { stat } from 'node:fs/promises';
import type { ImportedPlan } from '../tables/import/importedPlan';
import { readTaskCsv, type TaskCsvReading } from '../tables/import/readTaskCsv';
import { isPlanFile } from '../tables/mspdi/isPlanFile';
import type { PlanNote } from '../tables/mspdi/planNote';
import { LARGEST_PLAN_FILE, readMspdi } from '../tables/mspdi/readMspdi';
import type { Language } from '../words/language';
import { planFaultWords } from '../words/planFileWords';
import { say } from '../words/say';
import type { Terminal } from './cliCommand';
import { CliError } from './cliError';
import { readBytes } from './workbookFile';

const csvReasons: Readonly<Record<Exclude<TaskCsvReading, { readable: true }>['reason'], string>> = {
  empty: 'is empty',
  noTaskColumn: 'has no task column: its first row must name one, e.g. "Task" or "任务名称"',
  notText: 'is not a text file; save it as CSV',
};

/** What a task file gave, and what of it was left out. */
export interface TaskFile {
  readonly plan: ImportedPlan;
  readonly notes: readonly PlanNote[];
}

/** A file that is too large is refused before it is read. */
async function refuseLarge(path: string, language: Language): Promise<void> {
  // Whether the file is there at all is said by whoever reads it.
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= LARGEST_PLAN_FILE) return;
  const params = { megabytes: LARGEST_PLAN_FILE / 1024 / 1024 };
  throw new CliError(`${path}: ${say(planFaultWords.tooLarge, params, language)}`);
}

function readCsv(path: string, bytes: Uint8Array, terminal: Terminal): TaskFile {
  const reading = readTaskCsv(bytes);
  if (!reading.readable) throw new CliError(`${path} ${csvReasons[reading.reason]}.`);
  if (reading.unknownHeaders.length > 0) {
    terminal.note(`${path}: columns left out: ${reading.unknownHeaders.join(', ')}`);
  }
  if (reading.renumbered.length > 0) {
    const pairs = reading.renumbered.map(({ text, id }) => `${text} → ${id}`).join(', ');
    terminal.note(`${path}: IDs that were no positive whole number or stood twice: ${pairs}`);
  }
  if (reading.tasks.length === 0) terminal.note(`${path}: no rows below the header row`);
  return { plan: { tasks: reading.tasks }, notes: [] };
}

function readPlan(path: string, bytes: Uint8Array, language: Language): TaskFile {
  const reading = readMspdi(bytes);
  if (!reading.readable) {
    throw new CliError(`${path}: ${say(planFaultWords[reading.fault], reading.params, language)}`);
  }
  return reading;
}

/** The first bytes of a compound file, which is what Project's own format is. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/**
 * Reads a task file: XML of Microsoft Project where it looks like XML or is called so, else a list of tasks
 * as CSV. What a list leaves out is said at once.
 *
 * @throws CliError where it can be read as neither; nothing is written then.
 */
export async function readTaskFile(path: string, language: Language, terminal: Terminal): Promise<TaskFile> {
  await refuseLarge(path, language);
  const bytes = await readBytes(path);
  if (isCompoundFile(bytes)) throw new CliError(`${path}: ${planFaultWords.project[language]}`);
  return isPlanFile(bytes) || /\.xml$/i.test(path)
    ? readPlan(path, bytes, language)
    : readCsv(path, bytes, terminal);
}
