import { useMemo } from 'react';
import { conditionalLooks } from '../../embedded/formulas/conditionalLooks';
import type { ConditionalLook } from '../../embedded/model/conditionalFormatEvaluation';
import { cellKey } from '../../embedded/model/sheet';
import type { Sheet } from '../../embedded/model/sheet';
import type { OpenedExcel } from '../../embedded/openExcel';

/** Looks up what the conditional formats make of a cell. */
export type LookOf = (row: number, column: number) => ConditionalLook | undefined;

/** Rows are evaluated in blocks, so that scrolling by a row asks nothing new. */
const BLOCK = 50;

/** The conditional formats of the rows that are seen and of the frozen ones; evaluated anew when the workbook changes. */
export function useConditionalLooks(
  { host }: OpenedExcel,
  sheet: Sheet,
  version: number,
  seen: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly frozenRows: number;
    readonly columnCount: number;
  },
): LookOf {
  const first = Math.floor(seen.firstRow / BLOCK) * BLOCK;
  const last = (Math.floor(seen.lastRow / BLOCK) + 1) * BLOCK;
  const { frozenRows, columnCount } = seen;
  return useMemo(() => {
    const today = serialOf(host.clock());
    const looksOf = (row: number, rowCount: number) =>
      conditionalLooks(sheet, { row, column: 0, rowCount, columnCount }, host.calculator, today);
    const free = looksOf(first, last - first);
    const frozen = frozenRows > 0 ? looksOf(0, frozenRows) : undefined;
    return (row, column) => {
      const key = cellKey(row, column);
      return free.get(key) ?? frozen?.get(key);
    };
  }, [host, sheet, version, first, last, frozenRows, columnCount]);
}

/** Excel's serial of a day. */
function serialOf(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000) + 25_569;
}
