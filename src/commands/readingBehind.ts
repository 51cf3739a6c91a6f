import type { Tail } from '../excel/applyChanges';
import type { ExcelContext } from '../excel/host';
import { queueWorkbook, type QueuedReading } from '../excel/readWorkbook';
import { readingBytes } from '../excel/readingBytes';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { workbookQuery } from './workbookQuery';

/** The reading of a workbook behind the changes that are made to it. */
export interface ReadingBehind {
  readonly tail: Tail;
  /** What was found; `undefined` where there was no room for it. */
  readonly found: () => Promise<WorkbookSnapshot | undefined>;
}

/**
 * Reads the workbook in the very request that changes it, so that whoever shows it need not ask again.
 *
 * @param before the workbook as it was read: it tells how much there will be to read.
 */
export function readingBehind(context: ExcelContext, before: WorkbookSnapshot): ReadingBehind {
  let queued: QueuedReading | undefined;
  let isAnswered = false;
  return {
    tail: {
      bytes: readingBytes(before),
      queue: () => (queued = queueWorkbook(context, workbookQuery)),
      answered: () => (isAnswered = true),
    },
    found: () => (isAnswered && queued ? queued() : Promise.resolve(undefined)),
  };
}
