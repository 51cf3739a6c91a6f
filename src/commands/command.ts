import type { ExcelHost } from '../excel/host';
import type { Issue } from '../project/issue';
import type { Language, Localized } from '../words/language';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CommandWatch } from './commandWatch';
import type { RibbonGroupId } from './ribbonGroups';

/** What a command tells when it ends; the pane, the ribbon and the CLI show it alike. */
export interface CommandResult {
  /** What happened, in one sentence of the workbook's language. */
  readonly summary: string;
  readonly issues: readonly Issue[];
  /** Cells written; 0 where everything was in order already. */
  readonly cellsWritten: number;
  /** Something among the issues stood in the way, and nothing was written. */
  readonly blocked?: true;
  /** What was asked for cannot be done, and nothing was written; the summary says why. */
  readonly refused?: true;
  /** What takes the command back; absent where it altered nothing. */
  readonly checkpoint?: Checkpoint;
  /**
   * The workbook as the command leaves it, so that it need not be read again: what was read where nothing was
   * altered, else what the request that wrote found behind its changes.
   */
  readonly left?: WorkbookSnapshot;
}

/** May a command run now? If not, the reason is a sentence for the user. */
export type Availability =
  { readonly available: true } | { readonly available: false; readonly reason: Localized };

/** What is known of the workbook without running anything: enough to decide which commands are available. */
export interface WorkbookState {
  readonly hasTables: boolean;
  readonly language: Language;
}

/**
 * One user intent. Ribbon buttons, the pane, the CLI and the tests read the same object; `run` goes through
 * the one flow: read → decode → compute → plan → apply.
 */
export interface Command<Arguments> {
  readonly id: string;
  readonly label: Localized;
  readonly hint: Localized;
  /** Name of the icon: `assets/<icon>-16.png` … and the pane's own drawing of the same name. */
  readonly icon: string;
  /** The group of the ribbon that has a button for it; absent: the ribbon has none. */
  readonly ribbon?: RibbonGroupId;
  /** It must be told something first: no button runs it alone. */
  readonly asks?: true;
  /** It never writes, or only shows what is there: a workbook that may not be written takes it all the same. */
  readonly onlyReads?: true;
  readonly availability: (state: WorkbookState) => Availability;
  /** @param watch is told what it does and may call it off; a command that ends in a moment need not tell. */
  readonly run: (host: ExcelHost, argument: Arguments, watch?: CommandWatch) => Promise<CommandResult>;
}
