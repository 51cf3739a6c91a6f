import type { OpenedExcel } from '../../src/embedded/openExcel';
import { gridsOf } from '../../src/tables/board/boardParts';
import type { BoardContext, BoardGrid } from '../../src/tables/board/boardSpec';
import { dashboard } from '../../src/tables/dashboard/dashboard';
import { decodeNamedCells } from '../../src/tables/decode/decodeNamedCells';
import type { TableId } from '../../src/tables/spec';
import { standardTable } from '../../src/tables/standardTables';
import type { CellValue } from '../../src/tables/tableContent';
import { contentColumn } from '../../src/workbook/layout/sheetHead';
import { readFacts } from '../../src/workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { choiceLists, choiceOf, choiceWord, type ChoiceListId } from '../../src/words/choiceLists';
import { snapshotOf } from '../commands/support/project';

/** A cell of the dashboard: what the sheet shows and what the pure function says. */
export interface DashboardCell {
  readonly where: string;
  readonly shown: CellValue;
  readonly computed: CellValue;
}

function meant(value: CellValue, list: string | undefined): CellValue {
  return list !== undefined && list in choiceLists && typeof value === 'string' && value !== ''
    ? (choiceOf(list as ChoiceListId, value) ?? value)
    : value;
}

function columnReader({ tables }: WorkbookSnapshot) {
  const known = new Map<string, readonly CellValue[]>();
  return (id: string, columnId: string): readonly CellValue[] => {
    const key = `${id} ${columnId}`;
    const found = known.get(key);
    if (found) return found;
    const table = tables.find((one) => one.id === id);
    const spec = standardTable(id as TableId).columns.find((one) => one.id === columnId)!;
    const place = table?.headers.findIndex((header) => Object.values(spec.label).includes(header)) ?? -1;
    const list = spec.type === 'light' ? 'light' : spec.list;
    const cells = (table?.values ?? []).map((row) => meant(row[place] ?? '', list));
    known.set(key, cells);
    return cells;
  };
}

function contextOf(snapshot: WorkbookSnapshot): BoardContext {
  const { facts, language } = readFacts(snapshot);
  const named = decodeNamedCells(snapshot.cells).values;
  const grids = new Map(gridsOf(dashboard).map((grid) => [grid.id, grid]));
  const known = new Map<string, CellValue>();
  const at = (id: string, columnId: string, row: number): CellValue => {
    const key = `${id} ${columnId} ${row}`;
    if (!known.has(key)) {
      const column = grids.get(id)!.columns.find((one) => one.id === columnId)!;
      known.set(
        key,
        column.compute!((other) => at(id, other, row), context, row),
      );
    }
    return known.get(key)!;
  };
  const context: BoardContext = {
    name: (id) => named.get(id) ?? '',
    column: columnReader(snapshot),
    calendar: facts!.calendar,
    personCells: [],
    codesOf: () => [],
    at,
    text: (words) => words[language],
    word: (list, choice) => choiceWord(list, choice, language),
    language,
  };
  return context;
}

type Read = (row: number, column: number) => CellValue;

function gridCells(grid: BoardGrid, context: BoardContext, read: Read): DashboardCell[] {
  let left = grid.column;
  return grid.columns.flatMap((column) => {
    const place = left;
    left += column.wide;
    if (column.compute === undefined) return [];
    return Array.from({ length: grid.rows }, (_, row) => ({
      where: `${grid.id}.${column.id} ${row}`,
      shown: meant(read(grid.row + (grid.header ? 1 : 0) + row, place), column.list),
      computed: context.at(grid.id, column.id, row),
    }));
  });
}

/** Every computed cell of the dashboard of a workbook, grids and texts. */
export async function dashboardCells(excel: OpenedExcel, sheet: string): Promise<DashboardCell[]> {
  const snapshot = await snapshotOf(excel);
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1:BZ60').load('values');
    await context.sync();
    return range.values as CellValue[][];
  });
  const read: Read = (row, column) => values[row][column + contentColumn];
  const context = contextOf(snapshot);
  return dashboard.elements.flatMap((element): DashboardCell[] => {
    if (element.element === 'grid') return gridCells(element, context, read);
    if (element.element !== 'text' || !('compute' in element.words)) return [];
    const { row, column } = element.place;
    const where = `text ${row} ${column}`;
    return [{ where, shown: read(row, column), computed: element.words.compute(context) }];
  });
}

/** Cells that show something else than their function says; numbers may differ in the last places. */
export function differences(cells: readonly DashboardCell[]): string[] {
  return cells.flatMap(({ where, shown, computed }) => {
    const isSame =
      typeof shown === 'number' && typeof computed === 'number'
        ? Math.abs(shown - computed) <= 1e-9 * Math.max(1, Math.abs(computed))
        : shown === computed;
    return isSame ? [] : [`${where}: shows ${JSON.stringify(shown)}, is ${JSON.stringify(computed)}`];
  });
}
