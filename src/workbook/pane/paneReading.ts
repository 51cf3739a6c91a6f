import type { Issue } from '../../project/issue';
import type { Language } from '../../words/language';
import { blockedSheets } from '../blockedSheets';
import { planRefresh } from '../refresh/planRefresh';
import type { ProjectFacts } from '../refresh/projectFacts';
import { readFacts } from '../refresh/readFacts';
import type { WorkbookSnapshot } from '../snapshot';
import { structureLock } from '../structureLock';
import { writeLock } from '../writeLock';
import { projectHead, type ProjectHead } from './projectHead';

/** One reading of the workbook, from which every view of the pane takes what it shows. */
export interface PaneReading {
  readonly snapshot: WorkbookSnapshot;
  /** `undefined` where something among the issues stands in the way. */
  readonly facts: ProjectFacts | undefined;
  readonly issues: readonly Issue[];
  /** Why nothing at all may be written; `undefined` where it may. */
  readonly lock: Issue | undefined;
  /** Why no sheet may be added or renamed; `undefined` where one may. */
  readonly structureLock: Issue | undefined;
  /** The workbook's language; the pane may speak another. */
  readonly language: Language;
  readonly head: ProjectHead;
}

/** Understands what was read for the pane. A workbook without project tables has no issues: nothing is wrong with it. */
export function paneReading(snapshot: WorkbookSnapshot): PaneReading {
  const head = projectHead(snapshot);
  const { facts, issues: found, language } = readFacts(snapshot);
  const hasProtection = snapshot.sheets.some((sheet) => sheet.protected);
  const wouldChange = facts && hasProtection ? planRefresh(facts) : [];
  const lock = writeLock(snapshot);
  const issues = head.hasTables ? [...blockedSheets(wouldChange, snapshot), ...found] : [];
  return { snapshot, facts, issues, lock, structureLock: structureLock(snapshot), language, head };
}
