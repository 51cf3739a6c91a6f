import { useCallback, useEffect, useRef, useState } from 'react';
import type { Command, CommandResult } from '../commands/command';
import { unwatched, type CommandStage, type CommandWatch } from '../commands/commandWatch';
import type { PlannedCommand } from '../commands/plannedCommand';
import { previewing, type CommandPreview } from '../commands/previewCommand';
import { readPane } from '../commands/readPane';
import { toHostError } from '../excel/hostError';
import { refreshProject } from '../commands/refreshProject';
import { revertLast } from '../commands/revertLast';
import { runCommand } from '../commands/runCommand';
import type { ExcelHost } from '../excel/host';
import type { Issue } from '../project/issue';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { paneReading, type PaneReading } from '../workbook/pane/paneReading';
import { withDeed, type Deed } from './activity';
import { commandQueue } from './commandQueue';
import type { LiveCause, RefreshEnd } from './liveRefresh';
import { usePaneSurroundings } from './PaneContext';
import type { Outcome } from './parts/OutcomeMessage';

/** What the pane knows of its workbook, and what is going on. */
export interface PaneState {
  /** `undefined` while the workbook has not been read. */
  readonly reading: PaneReading | undefined;
  readonly issues: readonly Issue[];
  /** The running command's label in the pane's language; blank when none runs. */
  readonly running: string;
  /** What it is doing, where it tells. */
  readonly stage: CommandStage | undefined;
  /** It was called off and is about to end. */
  readonly isCancelling: boolean;
  readonly outcome: Outcome | undefined;
  readonly preview: PanePreview | undefined;
  /** Every command that can tells what it would change, and waits, before it writes. */
  readonly showsFirst: boolean;
  /** Labels of the commands that were asked for meanwhile and come next. */
  readonly waiting: readonly string[];
  /** Labels of commands that were asked for and not started, because what ran before did not do what was asked. */
  readonly dropped: readonly string[];
  /** What was written since the pane was opened, the latest first. */
  readonly deeds: readonly Deed[];
}

/** What a command would change, until it is carried out or put away. */
export interface PanePreview {
  /** The command's label in the pane's language. */
  readonly label: string;
  readonly lines: readonly string[];
  /** Why there are none; blank where there are. */
  readonly reason: string;
  readonly carryOut: () => void;
}

/** The pane's state and how to change it. */
export interface PaneCommands extends PaneState {
  /**
   * Runs a command and shows what it told; where changes are shown first, when somebody has said so. Answers whether
   * it did what was asked.
   */
  readonly run: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
  /** Starts what was asked for outside the busy buttons: at once, or after what runs. A command waits once. */
  readonly inTurn: (
    command: Pick<Command<never>, 'id' | 'label'>,
    start: () => Promise<boolean>,
  ) => Promise<boolean>;
  /** Runs a command that changes nothing of the project, such as going to a cell: only its failure is shown. */
  readonly runQuietly: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
  /** Refreshes without a word beyond the list of issues and the head of the pane. */
  readonly refreshLive: (cause: LiveCause) => Promise<RefreshEnd>;
  /** Does something beside the commands: `undefined` where one runs, and a command that comes waits for it. */
  readonly inBackground: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  /** Shows a fault of ours that happened beside the commands: nothing else would tell the user. */
  readonly reportDefect: (error: unknown) => void;
  /** Shows what a command would change and waits for a decision. Answers whether it was carried out. */
  readonly runPreview: <Arguments>(
    command: PlannedCommand<Arguments>,
    argument: Arguments,
  ) => Promise<boolean>;
  readonly closePreview: () => void;
  readonly setShowsFirst: (showsFirst: boolean) => void;
  /** Takes one of the deeds back. */
  readonly revert: (deed: Deed) => Promise<boolean>;
  readonly dismiss: () => void;
  /** Calls the running command off, where it has not begun to write. */
  readonly cancel: () => void;
}

const nothingKnown: PaneState = {
  reading: undefined,
  issues: [],
  running: '',
  stage: undefined,
  isCancelling: false,
  outcome: undefined,
  preview: undefined,
  showsFirst: false,
  waiting: [],
  dropped: [],
  deeds: [],
};

/** Rows that the live refresh opens and closes by itself: what somebody types, not what somebody pastes or imports. */
const mostRowsUnasked = 50;

/** Can a command tell what it would change? */
function isPlanned<Arguments>(command: Command<Arguments>): command is PlannedCommand<Arguments> {
  return 'plan' in command;
}

const asItEnded = (isDone: boolean) => isDone;
/** What comes after it does not depend on how it ended. */
const goOn = () => true;
const stopHere = () => false;

/** Lets the pane draw, and hear a press of Cancel. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The workbook after a command: as the command found or left it where it can tell, else read again. */
async function readingAfter(host: ExcelHost, { left }: CommandResult): Promise<PaneReading> {
  return left ? paneReading(left) : readPane(host);
}

/** Nobody watches the live refresh, but the pane shows what it leaves. */
const shown: CommandWatch = { ...unwatched, showsAfter: true };

/** What stood in a command's way is known to it alone; all else the reading tells. */
function issuesAfter({ blocked, issues }: CommandResult, reading: PaneReading): readonly Issue[] {
  return blocked ? issues : reading.issues;
}

/** What was done is done: where Excel cannot be read just now, a cell being edited for instance, the next look will. */
function unlessExcelIsBusy(error: unknown): undefined {
  if (toHostError(error) === undefined) throw error;
}

/** Runs commands on the workbook, one at a time, and keeps what they told. */
export function useCommands(): PaneCommands {
  const { host, language, timeNow } = usePaneSurroundings();
  const [state, setState] = useState<PaneState>(nothingKnown);
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const background = useRef<Promise<unknown>>(undefined);
  const decision = useRef<(isCarriedOut: boolean) => void>(undefined);
  /** Who waits for a decision on what is shown waits no longer: it is put away. */
  const putAway = useCallback(() => {
    decision.current?.(false);
    decision.current = undefined;
  }, []);
  const patch = useCallback(
    (change: Partial<PaneState>) => setState((current) => ({ ...current, ...change })),
    [],
  );

  const [queue] = useState(() =>
    commandQueue({
      onWaiting: (waiting) => patch({ waiting }),
      onDropped: (label) => setState((current) => ({ ...current, dropped: [...current.dropped, label] })),
    }),
  );

  const perform = useCallback(
    <Arguments>(
      command: Command<Arguments>,
      argument: Arguments,
      onDone: (result: CommandResult) => Promise<Partial<PaneState>>,
      /** Whether what waits for it may start. */
      mayGoOn: (isDone: boolean) => boolean = asItEnded,
    ): Promise<boolean> => {
      if (isRunning.current) return Promise.resolve(false);
      isRunning.current = true;
      const label = command.label[language];
      isCancelled.current = false;
      putAway();
      patch({ running: label, outcome: undefined, preview: undefined, dropped: [] });
      const watch: CommandWatch = {
        waitsForEditing: true,
        showsAfter: true,
        isCancelled: async () => {
          await breathe();
          return isCancelled.current;
        },
        onStage: (stage: CommandStage) => {
          patch({ stage });
          return breathe();
        },
      };
      const failed = (message: string, again?: () => Promise<CommandResult>): Outcome => ({
        kind: 'failed',
        title: say(paneWords.failed, { command: label }, language),
        message,
        retry: () => void perform(again ? { ...command, run: again } : command, argument, onDone, mayGoOn),
      });
      const performNow = async (): Promise<boolean> => {
        try {
          await background.current;
          const ended = await runCommand(host, command, argument, language, undefined, watch);
          patch({ stage: undefined });
          patch(
            ended.ended === 'done'
              ? await onDone(ended.result)
              : { outcome: failed(ended.message, ended.again) },
          );
          return ended.ended === 'done' && ended.result.refused !== true;
        } catch (error) {
          // A fault of ours: nothing else would tell the user.
          patch({ outcome: failed(say(paneWords.defect, { detail: String(error) }, language)) });
          return false;
        } finally {
          isRunning.current = false;
          patch({ running: '', stage: undefined, isCancelling: false });
        }
      };
      const performing = performNow();
      queue.occupy(performing.then(mayGoOn));
      return performing;
    },
    [host, language, patch, putAway, queue],
  );

  const note = useCallback(
    (label: string, { cellsWritten, checkpoint, summary }: CommandResult, reverted?: Checkpoint) => {
      if (cellsWritten === 0 && checkpoint === undefined) return;
      const deed = { label, summary, cellsWritten, time: timeNow(), checkpoint };
      setState((current) => ({ ...current, deeds: withDeed(current.deeds, deed, reverted) }));
    },
    [timeNow],
  );

  const performAndOffer = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments, word: 'revert' | 'redo') =>
      perform(command, argument, async (result) => {
        const { summary, checkpoint } = result;
        const next = word === 'revert' ? 'redo' : 'revert';
        const act = () => void performAndOffer(revertLast, checkpoint!, next);
        const isRevert = command.id === revertLast.id;
        note(command.label[language], result, isRevert ? (argument as Checkpoint) : undefined);
        const reading = await readingAfter(host, result).catch(unlessExcelIsBusy);
        return {
          ...(reading === undefined ? {} : { reading, issues: issuesAfter(result, reading) }),
          outcome: result.refused
            ? { kind: isCancelled.current ? 'cancelled' : 'refused', summary }
            : { kind: 'done', summary, ...(checkpoint ? { offer: { word, act } } : {}) },
        };
      }),
    [host, language, note, perform],
  );

  const runPreview = useCallback(
    async <Arguments>(command: PlannedCommand<Arguments>, argument: Arguments): Promise<boolean> => {
      let found: CommandPreview<Arguments> | undefined;
      const showing = { ...command, ...previewing(command, (preview) => (found = preview)) };
      const carryOut = async () => {
        const decided = decision.current;
        decision.current = undefined;
        decided?.(await performAndOffer(command, found?.argument ?? argument, 'revert'));
      };
      const show = async ({ issues }: CommandResult): Promise<Partial<PaneState>> => ({
        issues,
        preview: {
          label: command.label[language],
          lines: found?.lines.map(({ text }) => text) ?? [],
          reason: found && found.lines.length === 0 ? found.summary : '',
          carryOut: () => void carryOut(),
        },
      });
      // What waits would put it away unseen.
      const isShown = await perform(showing, argument, show, stopHere);
      return isShown && new Promise((decided) => (decision.current = decided));
    },
    [language, perform, performAndOffer],
  );

  const { showsFirst } = state;
  const run = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      showsFirst && isPlanned(command)
        ? runPreview(command, argument)
        : performAndOffer(command, argument, 'revert'),
    [performAndOffer, runPreview, showsFirst],
  );

  const runQuietly = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      perform(command, argument, async () => ({}), goOn),
    [perform],
  );

  const reportDefect = useCallback(
    (error: unknown) =>
      patch({
        outcome: {
          kind: 'failed',
          title: say(paneWords.failed, { command: refreshProject.label[language] }, language),
          message: say(paneWords.defect, { detail: String(error) }, language),
          retry: () => void run(refreshProject, {}),
        },
      }),
    [language, patch, run],
  );

  const inBackground = useCallback(async <Result>(work: () => Promise<Result>) => {
    if (isRunning.current || background.current !== undefined) return undefined;
    const working = work().finally(() => {
      background.current = undefined;
    });
    // A command that waits for it waits for its end, whatever that is.
    background.current = working.catch(() => undefined);
    return working;
  }, []);

  const refreshLive = useCallback(
    async (_cause: LiveCause): Promise<RefreshEnd> => {
      let reading: PaneReading | undefined;
      const refreshing: Command<undefined> = {
        ...refreshProject,
        run: async (excel) => {
          const result = await refreshProject.run(excel, { mostRows: mostRowsUnasked }, shown);
          reading = await readingAfter(excel, result);
          return result;
        },
      };
      try {
        const ended = await inBackground(() => runCommand(host, refreshing, undefined, language));
        if (ended === undefined) return 'notNow';
        if (ended.ended === 'failed')
          return ended.error.code === 'InvalidOperationInCellEditMode' ? 'notNow' : 'failed';
        const { result } = ended;
        note(paneWords.liveRefresh[language], result);
        // What was listed as a preview may be done by now.
        const isStale = result.cellsWritten > 0;
        if (isStale) putAway();
        const preview = isStale ? { preview: undefined } : {};
        patch({ reading, issues: issuesAfter(result, reading!), ...preview });
        return result.blocked ? 'blocked' : 'done';
      } catch (error) {
        reportDefect(error);
        return 'failed';
      }
    },
    [host, inBackground, language, note, patch, putAway, reportDefect],
  );

  const revert = useCallback(
    ({ checkpoint }: Deed) =>
      checkpoint ? performAndOffer(revertLast, checkpoint, 'redo') : Promise.resolve(false),
    [performAndOffer],
  );

  useEffect(() => {
    let reading: PaneReading | undefined;
    const opening: Command<undefined> = {
      ...refreshProject,
      label: paneWords.readWorkbook,
      run: async (excel) => {
        reading = await readPane(excel);
        return { summary: '', issues: [], cellsWritten: 0 };
      },
    };
    const show = () => Promise.resolve({ reading, issues: reading?.issues ?? [] });
    void perform(opening, undefined, show, goOn);
    // Reading follows the workbook, not the language of the pane.
  }, [host]);

  return {
    ...state,
    run,
    inTurn: useCallback(
      ({ id, label }: Pick<Command<never>, 'id' | 'label'>, start: () => Promise<boolean>) =>
        queue.start(id, label[language], start),
      [language, queue],
    ),
    runQuietly,
    refreshLive,
    inBackground,
    reportDefect,
    runPreview,
    revert,
    cancel: useCallback(() => {
      isCancelled.current = true;
      patch({ isCancelling: true });
    }, [patch]),
    dismiss: useCallback(() => patch({ outcome: undefined, dropped: [] }), [patch]),
    closePreview: useCallback(() => {
      putAway();
      patch({ preview: undefined });
    }, [patch, putAway]),
    setShowsFirst: useCallback((showsFirst: boolean) => patch({ showsFirst }), [patch]),
  };
}
