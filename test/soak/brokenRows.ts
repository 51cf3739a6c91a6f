import type { OpenedExcel } from '../../src/embedded/openExcel';
import { gridTable } from './gridTable';

function twice(values: readonly unknown[]): unknown[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

/** IDs that occur twice, versions of baselines that hold a task twice, and formulas of the user that are gone. */
export function brokenRows(excel: OpenedExcel): string[] {
  const tables = ['PL_Tasks', 'PL_Progress', 'PL_Responsibility'].map((name) => ({
    name,
    table: gridTable(excel, name),
  }));
  const baselines = gridTable(excel, 'PL_Baselines');
  const versions = Array.from({ length: baselines.rows }, (_, row) =>
    JSON.stringify([baselines.cell(row, 'Version'), baselines.cell(row, 'ID')]),
  ).filter((key) => key !== '[null,null]');
  return [
    ...tables.flatMap(({ name, table }) => {
      const ids = Array.from({ length: table.rows }, (_, row) => table.cell(row, 'ID'));
      const again = twice(ids.filter((id) => id !== null && id !== ''));
      return again.length === 0 ? [] : [`${name}: IDs twice: ${again.map(String).join()}`];
    }),
    ...tables.flatMap(({ name, table }) =>
      table.headers.includes('Twice')
        ? Array.from({ length: table.rows }, (_, row) => row)
            .filter((row) => table.formula(row, 'Twice') === undefined)
            .map((row) => `${name}: the user's formula is gone from row ${row}`)
        : [],
    ),
    ...twice(versions).map((key) => `a task twice in a baseline: ${String(key)}`),
  ];
}
