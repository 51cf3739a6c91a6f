import { useCallback, useEffect, useRef, useState } from 'react';
import { checkProject } from '../commands/checkProject';
import type { Command, CommandResult } from '../commands/command';
import { createProject } from '../commands/createProject';
import type { PlannedCommand } from '../commands/plannedCommand';
import { previewing, type CommandPreview } from '../commands/previewCommand';
import { refreshProject } from '../commands/refreshProject';
import { revertLast } from '../commands/revertLast';
import { runCommand } from '../commands/runCommand';
import type { Issue } from '../project/issue';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import type { LiveCause, RefreshEnd } from './liveRefresh';
import { usePaneSurroundings } from './PaneContext';
import type { Outcome } from './parts/OutcomeMessage';
import { readOverview } from './readOverview';
import type { ProjectOverview } from './readOverview';

/** What the pane knows of its workbook, and what is going on. */
export interface PaneState {
  /** `undefined` while the workbook has not been read. */
  readonly overview: ProjectOverview | undefined;
  readonly issues: readonly Issue[];
  /** The running command's label in the pane's language; blank when none runs. */
  readonly running: string;
  readonly outcome: Outcome | undefined;
  readonly preview: PanePreview | undefined;
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
  /** Runs a command and shows what it told. Answers whether it finished. */
  readonly run: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
  /** Runs a command that changes nothing of the project, such as going to a cell: only its failure is shown. */
  readonly runQuietly: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
  /** Refreshes without a word beyond the list of issues and the head of the pane. */
  readonly refreshLive: (cause: LiveCause) => Promise<RefreshEnd>;
  /** Does something beside the commands: `undefined` where one runs, and a command that comes waits for it. */
  readonly inBackground: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  /** Shows a fault of ours that happened beside the commands: nothing else would tell the user. */
  readonly reportDefect: (error: unknown) => void;
  /** Shows what a command would change and changes nothing. */
  readonly runPreview: <Arguments>(
    command: PlannedCommand<Arguments>,
    argument: Arguments,
  ) => Promise<boolean>;
  readonly closePreview: () => void;
  readonly dismiss: () => void;
}

/** Runs commands on the workbook, one at a time, and keeps what they told. */
export function useCommands(): PaneCommands {
  const { host, language } = usePaneSurroundings();
  const [state, setState] = useState<PaneState>({
    overview: undefined,
    issues: [],
    running: '',
    outcome: undefined,
    preview: undefined,
  });
  const isRunning = useRef(false);
  const background = useRef<Promise<unknown>>(undefined);
  /** The head of the pane shows what was before the last write. */
  const isHeadStale = useRef(false);
  const patch = useCallback(
    (change: Partial<PaneState>) => setState((current) => ({ ...current, ...change })),
    [],
  );

  const perform = useCallback(
    async <Arguments>(
      command: Command<Arguments>,
      argument: Arguments,
      onDone: (result: CommandResult) => Promise<Partial<PaneState>>,
    ): Promise<boolean> => {
      if (isRunning.current) return false;
      isRunning.current = true;
      const label = command.label[language];
      patch({ running: label, outcome: undefined, preview: undefined });
      const failed = (message: string): Outcome => ({
        kind: 'failed',
        title: say(paneWords.failed, { command: label }, language),
        message,
        retry: () => void perform(command, argument, onDone),
      });
      try {
        await background.current;
        const ended = await runCommand(host, command, argument, language);
        patch(ended.ended === 'done' ? await onDone(ended.result) : { outcome: failed(ended.message) });
        return ended.ended === 'done';
      } catch (error) {
        // A fault of ours: nothing else would tell the user.
        patch({ outcome: failed(say(paneWords.defect, { detail: String(error) }, language)) });
        return false;
      } finally {
        isRunning.current = false;
        patch({ running: '' });
      }
    },
    [host, language, patch],
  );

  const performAndOffer = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments, word: 'revert' | 'redo') =>
      perform(command, argument, async ({ summary, issues, checkpoint }) => {
        const next = word === 'revert' ? 'redo' : 'revert';
        const act = () => void performAndOffer(revertLast, checkpoint!, next);
        return {
          overview: await readOverview(host),
          // Creating finds nothing yet; what the new tables still want is looked up.
          issues: command.id === createProject.id ? (await checkProject.run(host, undefined)).issues : issues,
          outcome: { kind: 'done', summary, ...(checkpoint ? { offer: { word, act } } : {}) },
        };
      }),
    [host, perform],
  );

  const run = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      performAndOffer(command, argument, 'revert'),
    [performAndOffer],
  );

  const runPreview = useCallback(
    <Arguments>(command: PlannedCommand<Arguments>, argument: Arguments) => {
      let found: CommandPreview<Arguments> | undefined;
      const showing = { ...command, ...previewing(command, (preview) => (found = preview)) };
      return perform(showing, argument, async ({ issues }) => ({
        issues,
        preview: {
          label: command.label[language],
          lines: found?.lines.map(({ text }) => text) ?? [],
          reason: found && found.lines.length === 0 ? found.summary : '',
          carryOut: () => void run(command, found?.argument ?? argument),
        },
      }));
    },
    [language, perform, run],
  );

  const runQuietly = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      perform(command, argument, async () => ({})),
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
    async (cause: LiveCause): Promise<RefreshEnd> => {
      const refreshing: Command<undefined> = {
        ...refreshProject,
        run: async (excel) => {
          const result = await refreshProject.run(excel, {});
          if (result.cellsWritten > 0 || cause === 'look') isHeadStale.current = true;
          if (isHeadStale.current) patch({ overview: await readOverview(excel) });
          isHeadStale.current = false;
          // What was listed may be done by now.
          if (result.cellsWritten > 0) patch({ preview: undefined });
          return result;
        },
      };
      try {
        const ended = await inBackground(() => runCommand(host, refreshing, undefined, language));
        if (ended === undefined) return 'notNow';
        if (ended.ended === 'failed')
          return ended.error.code === 'InvalidOperationInCellEditMode' ? 'notNow' : 'failed';
        patch({ issues: ended.result.issues });
        return ended.result.blocked ? 'blocked' : 'done';
      } catch (error) {
        reportDefect(error);
        return 'failed';
      }
    },
    [host, inBackground, language, patch, reportDefect],
  );

  useEffect(() => {
    let overview: ProjectOverview | undefined;
    const reading: Command<undefined> = {
      ...checkProject,
      label: paneWords.readWorkbook,
      run: async (excel) => {
        overview = await readOverview(excel);
        return overview.hasTables
          ? checkProject.run(excel, undefined)
          : { summary: '', issues: [], cellsWritten: 0 };
      },
    };
    void perform(reading, undefined, async ({ issues }) => ({ overview, issues }));
    // Reading follows the workbook, not the language of the pane.
  }, [host]);

  return {
    ...state,
    run,
    runQuietly,
    refreshLive,
    inBackground,
    reportDefect,
    runPreview,
    dismiss: useCallback(() => patch({ outcome: undefined }), [patch]),
    closePreview: useCallback(() => patch({ preview: undefined }), [patch]),
  };
}
