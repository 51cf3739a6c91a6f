import type { Issue } from '../../project/issue';
import type { Language } from '../../words/language';
import { writesOf } from '../cellEdit';
import type { Change } from '../change';
import { readStructure } from '../refresh/structure';
import type { WorkbookSnapshot } from '../snapshot';
import type { Checkpoint, CheckpointEntry, CheckpointTable } from './checkpoint';
import type { PresentCells } from './present';
import { presentTable, type EntryOf } from './presentTable';
import { revertName, revertPlace } from './revertPlaces';
import { removeSheets, remakeSheets } from './revertSheets';
import { revertTable, type TableRevert } from './revertTable';

/** What takes a command back, and what it leaves because somebody changed it since. */
export interface RevertPlan {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  readonly language: Language;
  /** Nothing is taken back, because rows that changed places were typed into since. */
  readonly blocked?: true;
}

function tableOf(entry: CheckpointEntry): string | undefined {
  if (entry.revert === 'cell') return entry.place.in === 'table' ? entry.place.table : undefined;
  return 'table' in entry ? entry.table : undefined;
}

function returnedHeaders({ columns }: CheckpointTable, entries: readonly CheckpointEntry[]): string[] {
  return entries.flatMap((entry) => (entry.revert === 'returnColumn' ? [columns[entry.column].header] : []));
}

/** Does an entry speak of a place of a sheet that is no table? */
function isOn(entry: CheckpointEntry, sheet: string): boolean {
  if (entry.revert === 'relook') return entry.sheet === sheet;
  if (entry.revert === 'redefineName') return entry.after.replaceAll("'", '').includes(`${sheet}!`);
  return entry.revert === 'cell' && entry.place.in === 'sheet' && entry.place.sheet === sheet;
}

/**
 * The entries without those of sheets whose looks have changed since: outline and cells there go together, and the
 * next refresh brings them in step.
 */
function withoutOvertakenLooks(
  { entries }: Checkpoint,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
): readonly CheckpointEntry[] {
  const overtaken = entries.flatMap((relook) => {
    if (relook.revert !== 'relook') return [];
    const { sheet } = relook;
    const stands = entries.every((entry) => {
      if (!isOn(entry, sheet)) return true;
      if (entry.revert === 'redefineName') return revertName(entry, present).length > 0;
      if (entry.revert !== 'cell') return snapshot.sheets.some(({ name }) => name === sheet);
      const { edits, issues } = revertPlace(entry, snapshot, present);
      return issues.length === 0 && (edits.length > 0 || entry.before === entry.after);
    });
    return stands ? [] : [sheet];
  });
  return entries.filter((entry) => !overtaken.some((sheet) => isOn(entry, sheet)));
}

/**
 * Plans to take a command back: every cell that still holds what the command wrote gets what it held before, rows
 * and columns that the command made go unless somebody typed into them, those that it took away come back, and
 * so do sheets and names. Rows that were moved since are found by their IDs. What somebody changed since stays
 * and is named. Where the command exchanged rows and somebody typed into them since, nothing is taken back: what
 * was typed would end up with another task.
 */
export function planRevert(
  checkpoint: Checkpoint,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
): RevertPlan {
  const { tables } = checkpoint;
  const entries = withoutOvertakenLooks(checkpoint, snapshot, present);
  const structure = readStructure(snapshot);
  const { language } = structure;
  const reverted = tables.flatMap((table): TableRevert[] => {
    const located = structure.tables.get(table.table);
    const own = entries.filter((entry) => tableOf(entry) === table.table);
    if (located === undefined || own.length === 0) return [];
    return [revertTable(presentTable(table, located, returnedHeaders(table, own), present), own, language)];
  });
  const cells = entries
    .filter((entry): entry is EntryOf<'cell'> => entry.revert === 'cell')
    .map((entry) => revertPlace(entry, snapshot, present));
  const sheets = entries.flatMap((entry) => {
    if (entry.revert === 'removeSheets')
      return [{ ...removeSheets(entry, snapshot, present), isMaking: false }];
    return entry.revert === 'remakeSheets' ? [{ ...remakeSheets(entry, snapshot), isMaking: true }] : [];
  });
  const names = entries.flatMap((entry) =>
    entry.revert === 'redefineName' ? revertName(entry, present) : [],
  );
  if (reverted.some(({ isTorn }) => isTorn)) {
    const issues = reverted.flatMap((one) => (one.isTorn ? one.issues : []));
    return { changes: [], issues, language, blocked: true };
  }
  const of = (isMaking: boolean) => sheets.flatMap((one) => (one.isMaking === isMaking ? one.changes : []));
  return {
    changes: [
      ...of(true),
      ...names,
      ...reverted.flatMap((one) => one.structure),
      ...reverted.flatMap(({ looks }) => looks),
      ...writesOf([...reverted.flatMap(({ edits }) => edits), ...cells.flatMap(({ edits }) => edits)]),
      ...reverted.flatMap(({ columns }) => columns),
      ...entries.flatMap((entry) => (entry.revert === 'relook' ? entry.changes : [])),
      ...of(false),
    ],
    issues: [
      ...sheets.flatMap(({ issues }) => issues),
      ...reverted.flatMap(({ issues }) => issues),
      ...cells.flatMap(({ issues }) => issues),
    ],
    language,
  };
}
