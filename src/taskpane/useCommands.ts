import { useCallback, useEffect, useRef, useState } from 'react';
import type { Command, CommandResult } from '../commands/command';
import { unwatched, type CommandWatch } from '../commands/commandWatch';
import type { PlannedCommand } from '../commands/plannedCommand';
import { previewing, type CommandPreview } from '../commands/previewCommand';
import { readPane } from '../commands/readPane';
import { toHostError } from '../excel/hostError';
import { refreshProject, type RefreshArguments } from '../commands/refreshProject';
import { revertLast } from '../commands/revertLast';
import { runCommand } from '../commands/runCommand';
import type { ExcelHost } from '../excel/host';
import type { Issue } from '../project/issue';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { isSwitchedOff } from '../workbook/live/isSwitchedOff';
import { paneReading, type PaneReading } from '../workbook/pane/paneReading';
import { withDeed, type Deed } from './activity';
import type { LiveCause, RefreshEnd } from './liveRefresh';
import { nothingKnown, type PaneCommands, type PaneState } from './paneCommands';
import { usePaneSurroundings } from './PaneContext';
import { usePerform } from './usePerform';

/** Rows that the live refresh opens and closes by itself: what somebody types, not what somebody pastes or imports. */
const mostRowsUnasked = 50;
const live: RefreshArguments = { mostRows: mostRowsUnasked, unlessOff: true };

/** What comes after it does not depend on how it ended. */
const goOn = () => true;
const stopHere = () => false;

/** Can a command tell what it would change? */
function isPlanned<Arguments>(command: Command<Arguments>): command is PlannedCommand<Arguments> {
  return 'plan' in command;
}

/** The workbook after a command: as the command found or left it where it can tell, else read again. */
async function readingAfter(host: ExcelHost, { left }: CommandResult): Promise<PaneReading> {
  return left ? paneReading(left) : readPane(host);
}

/** Nobody watches the live refresh, but the pane shows what it leaves. */
const shown: CommandWatch = { ...unwatched, showsAfter: true };

/** What a refresh that nobody asked for left alone. */
function left({ issues }: CommandResult): readonly Issue[] {
  return issues.filter(({ code }) => code === 'manyRows');
}

/** What stood in a command's way, or was left, is known to it alone; all else the reading tells. */
function issuesAfter(result: CommandResult, reading: PaneReading): readonly Issue[] {
  return result.blocked ? result.issues : [...left(result), ...reading.issues];
}

/** What was done is done: where Excel cannot be read just now, a cell being edited for instance, the next look will. */
function unlessExcelIsBusy(error: unknown): undefined {
  if (toHostError(error) === undefined) throw error;
}

/** Runs commands on the workbook, one at a time, and keeps what they told. */
export function useCommands(): PaneCommands {
  const { host, language, timeNow } = usePaneSurroundings();
  const [state, setState] = useState<PaneState>(nothingKnown);
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
  const { perform, wasCancelled, inBackground, inTurn, cancel } = usePerform(setState, patch, putAway);

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
          outcome:
            result.refused || (result.blocked && checkpoint === undefined)
              ? { kind: wasCancelled() ? 'cancelled' : 'refused', summary }
              : { kind: 'done', summary, ...(checkpoint ? { offer: { word, act } } : {}) },
        };
      }),
    [host, language, note, perform, wasCancelled],
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

  const refreshLive = useCallback(
    async (_cause: LiveCause): Promise<RefreshEnd> => {
      let reading: PaneReading | undefined;
      let isOff = false;
      const refreshing: Command<undefined> = {
        ...refreshProject,
        run: async (excel) => {
          const result = await refreshProject.run(excel, live, shown);
          isOff = result.left !== undefined && isSwitchedOff(result.left.cells);
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
        if (isOff) return 'off';
        if (result.blocked) return 'blocked';
        return left(result).length > 0 ? 'left' : 'done';
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
    inTurn,
    runQuietly,
    refreshLive,
    inBackground,
    reportDefect,
    runPreview,
    revert,
    cancel,
    dismiss: useCallback(() => patch({ outcome: undefined, dropped: [] }), [patch]),
    closePreview: useCallback(() => {
      putAway();
      patch({ preview: undefined });
    }, [patch, putAway]),
    setShowsFirst: useCallback((showsFirst: boolean) => patch({ showsFirst }), [patch]),
  };
}
