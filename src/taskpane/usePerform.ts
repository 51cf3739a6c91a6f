import { useCallback, useRef, useState } from 'react';
import type { Command, CommandResult } from '../commands/command';
import type { CommandStage, CommandWatch } from '../commands/commandWatch';
import { runCommand } from '../commands/runCommand';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import { commandQueue } from './commandQueue';
import type { PaneCommands, PaneState } from './paneCommands';
import { usePaneSurroundings } from './PaneContext';
import type { Outcome } from './parts/OutcomeMessage';

/** What comes after a command depends on how it ended. */
const asItEnded = (isDone: boolean) => isDone;

/** Lets the pane draw, and hear a press of Cancel. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Performs one command, and says what the pane knows when it is done. */
type Perform = <Arguments>(
  command: Command<Arguments>,
  argument: Arguments,
  onDone: (result: CommandResult) => Promise<Partial<PaneState>>,
  /** Whether what waits for it may start; unless told, where it did what was asked. */
  mayGoOn?: (isDone: boolean) => boolean,
) => Promise<boolean>;

/** Commands one at a time, with what waits for them and what is done beside them. */
export interface Performing extends Pick<PaneCommands, 'inTurn' | 'inBackground' | 'cancel'> {
  readonly perform: Perform;
  /** Was the command that ran last called off? */
  readonly wasCancelled: () => boolean;
}

/**
 * Performs commands one at a time; a fault of ours is told as well as Excel's.
 *
 * @param patch changes what the pane knows.
 * @param onStart a command is about to begin.
 */
export function usePerform(
  setState: (change: (current: PaneState) => PaneState) => void,
  patch: (change: Partial<PaneState>) => void,
  onStart: () => void,
): Performing {
  const { host, language } = usePaneSurroundings();
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const background = useRef<Promise<unknown>>(undefined);

  const [queue] = useState(() =>
    commandQueue({
      onWaiting: (waiting) => patch({ waiting }),
      onDropped: (label) => setState((current) => ({ ...current, dropped: [...current.dropped, label] })),
    }),
  );

  const perform: Perform = useCallback(
    <Arguments>(
      command: Command<Arguments>,
      argument: Arguments,
      onDone: (result: CommandResult) => Promise<Partial<PaneState>>,
      mayGoOn: (isDone: boolean) => boolean = asItEnded,
    ): Promise<boolean> => {
      if (isRunning.current) return Promise.resolve(false);
      isRunning.current = true;
      const label = command.label[language];
      isCancelled.current = false;
      onStart();
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
          return ended.ended === 'done' && !ended.result.refused && !ended.result.blocked;
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
    [host, language, onStart, patch, queue],
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

  return {
    perform,
    wasCancelled: useCallback(() => isCancelled.current, []),
    inBackground,
    inTurn: useCallback(
      ({ id, label }: Pick<Command<never>, 'id' | 'label'>, start: () => Promise<boolean>) =>
        queue.start(id, label[language], start),
      [language, queue],
    ),
    cancel: useCallback(() => {
      isCancelled.current = true;
      patch({ isCancelling: true });
    }, [patch]),
  };
}
