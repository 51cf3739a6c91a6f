import type { CellValue } from '../../src/embedded/model/cell';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { allTexts, gridTable, typedCell } from './gridTable';

/** The column of the user's own that tells the rows of the WBS apart, whatever becomes of their IDs. */
export const markColumn = 'Mine';

/** Reports and other texts that must be somewhere: a row of progress may be in the archive by now. */
interface Texts {
  readonly tokens: Set<string>;
}

/** What stood in a cell before it was typed into, and whether that had been typed too: else it may be ours. */
interface Undo {
  readonly mark: string;
  readonly header: string;
  readonly before: CellValue;
  readonly wasTyped: boolean;
}

/**
 * What people typed last, cell by cell, and must find again. A cell of the WBS is known by its row's mark and its
 * header; a text elsewhere occurs once in the workbook.
 */
export interface Ledger extends Texts {
  /** By mark, then by header. */
  readonly cells: Map<string, Map<string, CellValue>>;
  /** The last number given, so that no two texts are the same. */
  count: number;
  /** What stood where somebody typed last. */
  undo: Undo | undefined;
}

export function emptyLedger(): Ledger {
  return { tokens: new Set(), cells: new Map(), count: 0, undo: undefined };
}

/** A text that occurs nowhere else. */
export function nextToken(ledger: Ledger): string {
  ledger.count += 1;
  return `tok-${ledger.count}-x`;
}

/** Notes what somebody typed into a cell of a marked row: the last one to type wins. */
export function noteCell({ cells }: Ledger, mark: string, header: string, value: CellValue): void {
  const row = cells.get(mark) ?? new Map<string, CellValue>();
  cells.set(mark, row.set(header, value));
}

/** Notes what stood in a cell before it was typed into. */
export function noteUndo(ledger: Ledger, mark: string, header: string, before: CellValue): void {
  ledger.undo = { mark, header, before, wasTyped: ledger.cells.get(mark)?.has(header) ?? false };
}

/** What was typed and is not there any more. */
export function lostCells(excel: OpenedExcel, { tokens, cells }: Ledger): string[] {
  const tasks = gridTable(excel, 'PL_Tasks');
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < tasks.rows; row += 1) {
    const mark = String(tasks.cell(row, markColumn) ?? '');
    rowsOf.set(mark, [...(rowsOf.get(mark) ?? []), row]);
  }
  const texts = allTexts(excel);
  return [
    ...[...tokens].filter((token) => !texts.includes(token)).map((token) => `lost: ${token}`),
    ...[...cells].flatMap(([mark, typed]) => {
      const rows = rowsOf.get(mark) ?? [];
      if (rows.length === 0) return [`the row ${mark} is gone`];
      return [...typed].flatMap(([header, value]) => {
        const found = rows.map((row) => typedCell(tasks, row, header));
        return found.some((one) => (one ?? '') === (value ?? ''))
          ? []
          : [`${mark} ${header}: typed ${String(value)}, found ${found.map(String).join()}`];
      });
    }),
  ];
}
