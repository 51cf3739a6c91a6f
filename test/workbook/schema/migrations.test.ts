import { readFile } from 'node:fs/promises';
import { openExcel } from '../../../src/embedded/openExcel';
import { figureCells } from '../../../src/tables/board/boardParts';
import { boards } from '../../../src/tables/boards';
import { namedCells } from '../../../src/tables/namedCells';
import { standardTables } from '../../../src/tables/standardTables';
import { readStructure } from '../../../src/workbook/refresh/structure';
import { currentVersion, migrations } from '../../../src/workbook/schema/migrations/migrations';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../commands/support/project';

async function oldWorkbook(version: number): Promise<WorkbookSnapshot> {
  return snapshotOf(await openExcel(await readFile(`test/cases/workbooks/schemaVersion${version}.xlsx`)));
}

/** Every table, column and named cell that a workbook holds: `tasks`, `tasks.name`, `cell.es`. */
function idsOf(snapshot: WorkbookSnapshot): string[] {
  const { decoded } = readStructure(snapshot);
  const names = new Set(snapshot.cells.map(({ name }) => name));
  return [
    ...[...decoded].flatMap(([id, { columnOf }]) => [
      id,
      ...[...columnOf.keys()].map((column) => `${id}.${column}`),
    ]),
    ...namedCells.flatMap(({ id, name }) => (names.has(name) ? [`cell.${id}`] : [])),
  ];
}

const idsNow = [
  ...standardTables.flatMap(({ id, columns }) => [id, ...columns.map((column) => `${id}.${column.id}`)]),
  ...namedCells.map(({ id }) => `cell.${id}`),
];

function idsOfMigrations(): string[] {
  const columnsOf = (table: string) =>
    standardTables.find(({ id }) => id === table)!.columns.map(({ id }) => `${table}.${id}`);
  const onBoards = boards.map((board) => ({
    board,
    cells: figureCells(board).map(({ id }) => `cell.${id}`),
  }));
  return migrations.flatMap(({ tables, sheets, columns, cells }) => [
    ...onBoards.flatMap(({ board, cells: own }) => (sheets.includes(board.sheet) ? own : [])),
    ...tables.flatMap((table) => [table, ...columnsOf(table)]),
    ...Object.entries(columns).flatMap(([table, ids]) => ids.map((id) => `${table}.${id}`)),
    ...cells.map((id) => `cell.${id}`),
  ]);
}

test('the first version and all migrations come to the schema of now: nothing is missing, nothing was taken away', async () => {
  const known = new Set([...idsOf(await oldWorkbook(1)), ...idsOfMigrations()]);
  const unknown = idsNow.filter((id) => !known.has(id));
  const advice = `Add to the newest migration if it has not gone out to users yet, else to a new one (version ${currentVersion + 1}): ${unknown.join(', ')}`;
  expect(unknown.length === 0 ? '' : advice).toBe('');
  expect([...known].filter((id) => !idsNow.includes(id))).toEqual([]);
});

test('versions follow each other without a gap, and nothing is added twice', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_migration, index) => index + 2));
  const added = idsOfMigrations();
  expect(new Set(added).size).toBe(added.length);
});

test.each([1, 2])('a workbook of version %d is known as such by what it holds', async (version) => {
  const snapshot = await oldWorkbook(version);
  expect(snapshot.schema.some(({ tableId }) => tableId === 'workbook')).toBe(false);
  expect(readStructure(snapshot)).toMatchObject({ version });
});
