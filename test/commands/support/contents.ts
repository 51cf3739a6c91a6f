import type { OpenedExcel } from '../../../src/embedded/openExcel';

/** All that somebody can have typed, and what keeps it together: cells, tables and names, sheet by sheet. */
export function contentsOf({ workbook, host }: OpenedExcel) {
  host.calculator.settle();
  return {
    names: [...workbook.names.values()]
      // Quotes that a sheet's name does not need come and go when it is renamed.
      .map(({ name, formula }) => `${name} ${String(formula).replace(/'(\w+)'!/g, '$1!')}`)
      .sort(),
    sheets: workbook.sheets.map(({ name, cells, tables }) => ({
      name,
      tables: tables.map(({ name: table, area, columns }) => ({
        table,
        area,
        columns: columns.map((column) => column.name),
      })),
      cells: [...cells]
        .flatMap(([row, line]) =>
          [...line].flatMap(([column, { formula, value }]) =>
            formula === undefined && value === null ? [] : [[row, column, formula ?? value] as const],
          ),
        )
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .map(([row, column, content]) => `${row} ${column} ${JSON.stringify(content)}`),
    })),
  };
}

/** The same without the Gantt sheet, which is drawn anew: rows that it was given stay as spare ones after a Revert. */
export function contentsBesideGantt(excel: OpenedExcel) {
  const { names, sheets } = contentsOf(excel);
  return {
    names: names.filter((name) => !name.startsWith('PL_Gantt')),
    sheets: sheets.filter(({ name }) => name !== 'Gantt'),
  };
}
