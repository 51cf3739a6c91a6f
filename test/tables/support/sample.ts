import type { ComputationContext } from '../../../src/tables/computed/cellComputation';
import { namedCellOf, namedCells } from '../../../src/tables/namedCells';
import type { TableId } from '../../../src/tables/spec';
import { standardColumn, standardTable } from '../../../src/tables/standardTables';
import type { CellValue } from '../../../src/tables/tableContent';
import type { WorkCalendar } from '../../../src/project/calendar/workCalendar';

/** A row by column id; choices by their ids. */
export type SampleRow = Readonly<Record<string, CellValue>>;

/** A workbook's inputs: what the formulas start from. */
export interface Sample {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly tables: Partial<Readonly<Record<TableId, readonly SampleRow[]>>>;
  readonly persons: readonly string[];
  readonly calendar: WorkCalendar;
}

/** Computes every formula of a sample with the pure functions, each once. */
export function computeSample(sample: Sample) {
  const known = new Map<string, CellValue>();
  const once = (key: string, compute: () => CellValue): CellValue => {
    if (!known.has(key)) known.set(key, compute());
    return known.get(key)!;
  };
  const rows = (table: string) => sample.tables[table as TableId] ?? [];
  const contextOf = (row: SampleRow): ComputationContext => ({
    name: nameValue,
    column: (table, column) => rows(table).map((_row, index) => cellValue(table as TableId, index, column)),
    calendar: sample.calendar,
    personCells: sample.persons.map((person) => row[person] ?? ''),
    codesOf: (person) =>
      sample.persons.includes(person) ? rows('responsibility').map((each) => each[person] ?? '') : [],
  });
  function cellValue(table: TableId, index: number, id: string): CellValue {
    const row = rows(table)[index];
    const { compute } = standardColumn(table, id);
    if (compute === undefined) return row[id] ?? '';
    return once(`${table} ${index} ${id}`, () =>
      compute((other) => cellValue(table, index, other), contextOf(row)),
    );
  }
  function nameValue(id: string): CellValue {
    const { compute, initial } = namedCellOf(id);
    if (compute === undefined) return sample.cells[id] ?? initial ?? '';
    return once(`name ${id}`, () => compute(() => '', contextOf({})));
  }
  return { cellValue, nameValue };
}

/** Places of all formula cells of a sample. */
export function formulaPlaces(sample: Sample): { table: TableId; row: number; column: string }[] {
  return (Object.keys(sample.tables) as TableId[]).flatMap((table) =>
    standardTable(table)
      .columns.filter(({ kind }) => kind === 'formula')
      .flatMap(({ id }) => (sample.tables[table] ?? []).map((_row, row) => ({ table, row, column: id }))),
  );
}

/** Ids of all named formula cells. */
export const formulaNames = namedCells.filter(({ kind }) => kind === 'formula').map(({ id }) => id);
