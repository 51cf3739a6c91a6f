import { refreshProject } from '../../src/commands/refreshProject';
import { standardTable } from '../../src/tables/standardTables';
import type { CellValue } from '../../src/tables/tableContent';
import { readStructure } from '../../src/workbook/refresh/structure';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Columns that the WBS has computed for it, its IDs and what is typed left out. */
const computed = standardTable('tasks')
  .columns.filter(({ kind }) => kind === 'engine')
  .map(({ id }) => id);

function same(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-6 : one === other;
}

/**
 * Cells of the WBS that are other than computed from what people typed alone: the same workbook with its computed
 * cells blank is planned, and what the plan would write there must be what stands there.
 */
export function otherThanRecomputed(snapshot: WorkbookSnapshot): string[] {
  const located = readStructure(snapshot).tables.get('tasks');
  if (located === undefined) return [];
  const { sheet, row: header, column: left, values, formulas } = located.snapshot;
  const places = new Set(computed.flatMap((id) => located.columnOf.get(id) ?? []));
  const blanked = (rows: typeof values) =>
    rows.map((cells) => cells.map((cell, place) => (places.has(place) ? '' : cell)));
  const blank: WorkbookSnapshot = {
    ...snapshot,
    tables: snapshot.tables.map((table) =>
      table.id === 'tasks' ? { ...table, values: blanked(values), formulas: blanked(formulas) } : table,
    ),
  };
  const again = blanked(values).map((cells) => [...cells]);
  for (const change of refreshProject.plan(blank, {}).changes) {
    if (change.edit !== 'write' || change.area.sheet !== sheet) continue;
    change.cells.forEach((line, r) =>
      line.forEach((input, c) => {
        const place = change.area.column + c - left;
        const cells = again[change.area.row + r - header - 1];
        if (cells && places.has(place) && input !== null && typeof input !== 'object') cells[place] = input;
      }),
    );
  }
  return values.flatMap((cells, row) =>
    [...places].flatMap((place) =>
      same(cells[place], again[row][place])
        ? []
        : [
            `row ${row} ${located.snapshot.headers[place]}: ${String(cells[place])}, computed ${String(again[row][place])}`,
          ],
    ),
  );
}
