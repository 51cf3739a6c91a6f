import { applyGuarded } from './applyGuarded';
import type { ExcelContext, ExcelHost } from '../excel/host';
import { toHostError, type HostError } from '../excel/hostError';
import { requestLimit } from '../excel/requestBatches';
import type { Issue } from '../project/issue';
import type { Language } from '../words/language';
import { resultWords } from '../words/resultWords';
import type { Change } from '../workbook/change';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import type { PresentCells } from '../workbook/revert/present';
import { tracePlan } from '../workbook/revert/planTrace';
import { wasMade } from '../workbook/revert/wasMade';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cancelled } from './cancelled';
import { cellsWritten } from './cellsWritten';
import type { Command, CommandResult } from './command';
import { unwatched, type CommandWatch } from './commandWatch';
import { debtsOf, owe, type Debts } from './debts';
import { Interrupted } from './interrupted';
import { owedText } from './owedText';
import { Owing } from './owing';
import { readingBehind } from './readingBehind';
import { readFor, type Reading, type ReadingNeeds } from './readFor';
import { settleOwed } from './settleOwed';
import { standsInTheWay } from './standsInTheWay';
import { withoutRefusedOutline } from './withoutRefusedOutline';

/** What a command would do to the workbook that was read. Data: it can be shown before it is done. */
export interface CommandPlan {
  /** Empty where everything is in order already, or where the issues stand in the way. */
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  /** What is said when the changes have been made, in one sentence of the workbook's language. */
  readonly summary: string;
  readonly language: Language;
  /** Something among the issues stands in the way: there are no changes for that reason. */
  readonly blocked?: true;
  /** What was asked for cannot be done; the summary says why. */
  readonly refused?: true;
  /** What takes the command back, where that is not cell by cell what it overwrote. */
  readonly checkpoint?: Checkpoint;
}

/** A command whose decisions are pure: what to do follows from what was read and what the user said. */
export interface PlannedCommand<Arguments> extends Command<Arguments>, ReadingNeeds<Arguments> {
  readonly plan: (snapshot: WorkbookSnapshot, argument: Arguments, present?: PresentCells) => CommandPlan;
  /** The argument with all that was taken from the moment (what is selected) said outright. */
  readonly settled?: (snapshot: WorkbookSnapshot, argument: Arguments, present: PresentCells) => Arguments;
}

/** How often a command is planned again because others were changing the same cells; then it gives way. */
const replans = 3;

/** What a command reads, and what it then plans. */
interface Planning {
  readonly read: (context: ExcelContext) => Promise<Reading>;
  readonly planFor: (reading: Reading) => CommandPlan;
  /** The same for another try: what was taken from the moment of the first reading stays as it was then. */
  readonly settledFor: (reading: Reading) => Planning;
}

/** What was made in the request without an answer cannot be taken back, so that nothing is offered to be. */
function withoutCheckpoint({ checkpoint: _checkpoint, ...result }: CommandResult): CommandResult {
  return result;
}

function planningOf<Arguments>(
  described: Omit<PlannedCommand<Arguments>, 'run'>,
  argument: Arguments,
): Planning {
  const { plan, settled } = described;
  return {
    read: (context) => readFor(context, described, argument),
    planFor: ({ snapshot, present }) => plan(snapshot, argument, present),
    settledFor: ({ snapshot, present }) =>
      planningOf(described, settled === undefined ? argument : settled(snapshot, argument, present)),
  };
}

/** A write without an answer: what was to be made, and what is said where it turns out to have been. */
interface Unanswered {
  readonly changes: readonly Change[];
  readonly snapshot: WorkbookSnapshot;
  readonly result: CommandResult;
  /** What Excel said instead. */
  readonly error?: HostError;
  /** It was made: only what came after it was refused. */
  readonly isMade?: true;
}

/** Has what was to be made been made? Where that is not known, the workbook tells. */
function isThere({ isMade, changes, snapshot }: Unanswered, now: WorkbookSnapshot): boolean {
  return isMade === true || wasMade(tracePlan(changes, snapshot), now);
}

/** How a command goes on. */
interface Going {
  readonly replansLeft: number;
  /** Bytes that one request or its answer may take. */
  readonly limit: number;
  readonly unanswered?: Unanswered;
}

const start: Going = { replansLeft: replans, limit: requestLimit };

async function attempt(
  context: ExcelContext,
  planning: Planning,
  watch: CommandWatch,
  { replansLeft, limit, unanswered }: Going,
  again: (planning: Planning, unanswered?: Unanswered) => Promise<CommandResult>,
  debts: Debts,
): Promise<CommandResult> {
  const { read, planFor } = planning;
  await watch.onStage({ does: 'reading' });
  const reading = await read(context);
  const { snapshot } = reading;
  if (unanswered && isThere(unanswered, snapshot)) return unanswered.result;
  await watch.onStage({ does: 'computing' });
  const planned = planFor(reading);
  const changes = unanswered ? withoutRefusedOutline(planned.changes, unanswered) : planned.changes;
  const { issues, summary, language, blocked: inTheWay, refused } = planned;
  const refusals = standsInTheWay(changes, snapshot);
  if (refusals.length > 0) {
    const codes = new Set(refusals.map(({ code }) => code));
    const found = [...refusals, ...issues.filter(({ code }) => !codes.has(code))];
    return { summary: resultWords.blocked[language], issues: found, cellsWritten: 0, blocked: true };
  }
  if (await watch.isCancelled()) return cancelled(language, issues);
  const made: CommandResult = { summary, issues, cellsWritten: cellsWritten(changes) };
  const open: Unanswered = { changes, snapshot, result: made };
  const settled = () => planning.settledFor(reading);
  const behind = watch.showsAfter ? readingBehind(context, snapshot) : undefined;
  const onRequest = (request: number, of: number) => watch.onStage({ does: 'writing', request, of });
  const end = await applyGuarded(context, changes, reading, limit, onRequest, behind?.tail).catch(
    (thrown: unknown) => {
      const error = toHostError(thrown);
      if (error instanceof Owing) owe(debts, error.owed, language);
      // What was never answered may have been made all the same: whoever tries again must know of it.
      const isOpen = error instanceof Owing || error?.retry !== 'no' || error.remedy === 'noAnswer';
      if (error === undefined || !isOpen) throw thrown;
      throw new Interrupted(error, () => again(settled(), { ...open, error }));
    },
  );
  if (!end.conflict && end.unanswered) {
    // Part of it stands: from here on it is no longer called off.
    const begun = { ...watch, isCancelled: unwatched.isCancelled };
    const going: Going = { replansLeft, limit: limit / 2, unanswered: open };
    return withoutCheckpoint(await attempt(context, settled(), begun, going, again, debts));
  }
  if (end.conflict && end.owed) {
    owe(debts, end.owed, language);
    await settleOwed(context, debts).catch((thrown: unknown) => {
      const error = toHostError(thrown);
      if (error === undefined) throw thrown;
      throw new Interrupted(error, () =>
        again(settled(), end.stands ? { ...open, error, isMade: true } : undefined),
      );
    });
  }
  if (end.conflict && end.stands) return made;
  if (end.conflict && replansLeft > 0)
    return attempt(context, settled(), watch, { replansLeft: replansLeft - 1, limit }, again, debts);
  if (end.conflict) return { summary: resultWords.busy[language], issues, cellsWritten: 0, blocked: true };
  const checkpoint = end.checkpoint && (planned.checkpoint ?? end.checkpoint);
  const left = changes.length === 0 ? snapshot : await behind?.found();
  return {
    ...made,
    ...(inTheWay ? { blocked: true } : {}),
    ...(refused ? { refused } : {}),
    ...(checkpoint ? { checkpoint } : {}),
    ...(left ? { left } : {}),
  };
}

/**
 * Runs a plan, and once more from where it stands when that is asked for. What is owed to people is given back
 * before anything else, and what cannot be given back is told.
 */
function tried(
  host: ExcelHost,
  planning: Planning,
  watch: CommandWatch,
  unanswered?: Unanswered,
): Promise<CommandResult> {
  const debts = debtsOf(host);
  const again = (settled: Planning, open?: Unanswered) => tried(host, settled, watch, open);
  const going: Going = unanswered === undefined ? start : { ...start, unanswered };
  const run = async (context: ExcelContext): Promise<CommandResult> => {
    const given = await settleOwed(context, debts);
    const result = await attempt(context, planning, watch, going, again, debts);
    const told = owedText(debts, debts.language);
    debts.lost = [];
    if (given === 0 && told === '') return result;
    const summary = [result.summary, told].filter((text) => text !== '').join(' ');
    // Also where nothing else was done it is an event of its own.
    return { ...result, summary, cellsWritten: result.cellsWritten + given };
  };
  return host.run(run).catch((thrown: unknown) => {
    const error = toHostError(thrown);
    // Whoever tries once more must still know of the write without an answer.
    if (unanswered === undefined || error === undefined || error instanceof Interrupted) throw thrown;
    throw new Interrupted(error, () => tried(host, planning, watch, unanswered));
  });
}

/**
 * Makes a command of a plan: read → decode → compute → plan → apply, in one place for all of them. One round
 * trip to read, one to write, none where nothing differs. Where a sheet that must change is protected nothing
 * at all is written. Where somebody else changed what the plan was made from between reading and writing, the
 * changes are taken back and the command is planned again.
 */
export function plannedCommand<Arguments>(
  described: Omit<PlannedCommand<Arguments>, 'run'>,
): PlannedCommand<Arguments> {
  return {
    ...described,
    run: (host, argument, watch = unwatched) => tried(host, planningOf(described, argument), watch),
  };
}
