import type { OpenedExcel } from '../../src/embedded/openExcel';
import { gridTable } from './gridTable';

function twice(values: readonly unknown[]): unknown[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

function idsTwice(excel: OpenedExcel, name: string): unknown[] {
  const table = gridTable(excel, name);
  const ids = Array.from({ length: table.rows }, (_, row) => table.cell(row, 'ID'));
  return twice(ids.filter((id) => id !== null && id !== ''));
}

/**
 * Tasks that have two rows in a table that follows the WBS. A refresh leaves both, because either may hold what
 * somebody reported, and lists them as a problem to be settled by hand.
 */
export function doubledRows(excel: OpenedExcel): number {
  return ['PL_Progress', 'PL_Responsibility'].reduce((sum, name) => sum + idsTwice(excel, name).length, 0);
}

/** IDs that occur twice in the WBS, versions of baselines that hold a task twice, and formulas of the user that are gone. */
export function brokenRows(excel: OpenedExcel): string[] {
  const ids = idsTwice(excel, 'PL_Tasks');
  const baselines = gridTable(excel, 'PL_Baselines');
  const versions = Array.from({ length: baselines.rows }, (_, row) =>
    JSON.stringify([baselines.cell(row, 'Version'), baselines.cell(row, 'ID')]),
  ).filter((key) => key !== '[null,null]');
  return [
    ...(ids.length === 0 ? [] : [`IDs twice: ${ids.map(String).join()}`]),
    ...['PL_Tasks', 'PL_Progress'].flatMap((name) => {
      const table = gridTable(excel, name);
      return Array.from({ length: table.rows }, (_, row) => row)
        .filter((row) => table.formula(row, 'Twice') === undefined)
        .map((row) => `${name}: the formula of the user is gone from row ${row}`);
    }),
    ...twice(versions).map((key) => `a task twice in a baseline: ${String(key)}`),
  ];
}
