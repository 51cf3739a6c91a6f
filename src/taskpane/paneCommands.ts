import type { Command } from '../commands/command';
import type { CommandStage } from '../commands/commandWatch';
import type { PlannedCommand } from '../commands/plannedCommand';
import type { Issue } from '../project/issue';
import type { PaneReading } from '../workbook/pane/paneReading';
import type { Deed } from './activity';
import type { LiveCause, RefreshEnd } from './liveRefresh';
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

/** A pane that has just been opened. */
export const nothingKnown: PaneState = {
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
