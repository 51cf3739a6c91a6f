import { createContext, useContext } from 'react';
import type { StructureArguments, StructureCommand } from '../commands/structureCommand';
import type { CellPlace } from '../workbook/issueLocator';
import type { ProgressFilter } from '../workbook/pane/progressList';
import type { PaneReading } from '../workbook/pane/paneReading';
import type { DraftStore } from './fields/draftStore';
import type { LiveState } from './liveRefresh';
import type { PaneCommands } from './paneCommands';
import type { PaneViewId } from './views/paneView';

/** What a view was opened for: a task, or a row of the table that it is about. */
export interface ViewSubject {
  readonly taskId?: number;
  /** The field that wants something, by its column. */
  readonly field?: string;
  readonly row?: number;
}

/** What every view works with: the workbook as it was read, and what can be done. */
export interface Desk {
  readonly reading: PaneReading;
  readonly commands: PaneCommands;
  readonly live: LiveState;
  /** What was typed and not written, in whichever view. */
  readonly drafts: DraftStore;
  /** Whose reports are shown, and which, for as long as the pane is open. */
  readonly progressFilter: ProgressFilter;
  readonly filterProgress: (filter: ProgressFilter) => void;
  /** A command runs; buttons that start another wait. */
  readonly isBusy: boolean;
  /** A command runs, or the workbook may not be written: buttons that write wait. */
  readonly isLocked: boolean;
  readonly subject: ViewSubject | undefined;
  readonly openView: (id: PaneViewId, subject?: ViewSubject) => void;
  /** Brings a cell in front of the user. */
  readonly show: (place: CellPlace) => void;
  /** Does something to the tasks that the view aims at, or lists first what it would change. */
  readonly onAimed: (command: StructureCommand) => void;
  /** A view that shows tasks says which, and `undefined` when it goes: buttons and keys work on these alone. */
  readonly aimAt: (told: StructureArguments | undefined) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Gives the desk to the views. */
export const DeskProvider = DeskContext.Provider;

/** The desk of the view that this part is in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view of the pane stands outside its DeskProvider.');
  return desk;
}
