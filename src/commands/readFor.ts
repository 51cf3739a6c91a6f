import type { ExcelContext } from '../excel/host';
import { queuePresent } from '../excel/queuePresent';
import { readWorkbook } from '../excel/readWorkbook';
import {
  joinedPresent,
  nothingPresent,
  type PresentCells,
  type PresentQuery,
} from '../workbook/revert/present';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { workbookQuery } from './workbookQuery';

/** What a command must see beside what every command reads. */
export interface ReadingNeeds<Arguments> {
  /** Fetches parts of the program that only this command plans with; awaited before anything is read. */
  readonly ready?: () => Promise<void>;
  /** Read in the same round trip. */
  readonly present?: (argument: Arguments) => PresentQuery;
  /** Read in one more round trip, because where it stands follows from what was read. */
  readonly further?: (snapshot: WorkbookSnapshot, argument: Arguments) => PresentQuery | undefined;
}

/** What a plan is made from. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly present: PresentCells;
}

async function furtherCells(context: ExcelContext, query: PresentQuery | undefined): Promise<PresentCells> {
  if (query === undefined) return nothingPresent;
  const found = queuePresent(context, query);
  await context.sync();
  return found();
}

/** Reads all that a command plans from: one round trip, two for the few that must see more. */
export async function readFor<Arguments>(
  context: ExcelContext,
  needs: ReadingNeeds<Arguments>,
  argument: Arguments,
): Promise<Reading> {
  await needs.ready?.();
  const query = needs.present?.(argument);
  let found = query && queuePresent(context, query);
  const snapshot = await readWorkbook(context, workbookQuery, () => {
    found = query && queuePresent(context, query);
  });
  const present = found?.() ?? nothingPresent;
  const further = await furtherCells(context, needs.further?.(snapshot, argument));
  return { snapshot, present: joinedPresent(present, further) };
}
