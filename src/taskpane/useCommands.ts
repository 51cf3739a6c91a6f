import { useCallback, useEffect, useRef, useState } from 'react';
import { checkProject } from '../commands/checkProject';
import type { Command, CommandResult } from '../commands/command';
import { createProject } from '../commands/createProject';
import { runCommand } from '../commands/runCommand';
import type { Issue } from '../project/issue';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
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
}

/** The pane's state and how to change it. */
export interface PaneCommands extends PaneState {
  /** Runs a command and shows what it told. Answers whether it finished. */
  readonly run: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
  /** Runs a command that changes nothing of the project, such as going to a cell: only its failure is shown. */
  readonly runQuietly: <Arguments>(command: Command<Arguments>, argument: Arguments) => Promise<boolean>;
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
  });
  const isRunning = useRef(false);
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
      patch({ running: label, outcome: undefined });
      const failed = (message: string): Outcome => ({
        kind: 'failed',
        title: say(paneWords.failed, { command: label }, language),
        message,
        retry: () => void perform(command, argument, onDone),
      });
      try {
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

  const run = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      perform(command, argument, async ({ summary, issues }) => ({
        overview: await readOverview(host),
        // Creating finds nothing yet; what the new tables still want is looked up.
        issues: command.id === createProject.id ? (await checkProject.run(host, undefined)).issues : issues,
        outcome: { kind: 'done', summary },
      })),
    [host, perform],
  );

  const runQuietly = useCallback(
    <Arguments>(command: Command<Arguments>, argument: Arguments) =>
      perform(command, argument, async () => ({})),
    [perform],
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

  return { ...state, run, runQuietly, dismiss: useCallback(() => patch({ outcome: undefined }), [patch]) };
}
