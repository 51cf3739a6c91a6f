import type { CellEdit } from './cellEdit';
import type { Change } from './change';

/** Cells that a later change writes anyway are written once. */
export function withoutOverwritten(edits: readonly CellEdit[], later: readonly Change[]): CellEdit[] {
  const written = new Set(
    later.flatMap((change) => {
      if (change.edit !== 'write') return [];
      const { sheet, row, column } = change.area;
      return change.cells.flatMap((cells, r) =>
        cells.flatMap((cell, c) => (cell === null ? [] : [`${row + r} ${column + c} ${sheet}`])),
      );
    }),
  );
  return edits.filter(({ sheet, row, column }) => !written.has(`${row} ${column} ${sheet}`));
}
