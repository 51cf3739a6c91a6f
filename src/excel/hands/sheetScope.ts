import type { Area } from '../../workbook/cell';

/**
 * Sheets and ranges of changes between which no cell moves; each is asked for once, however many changes speak
 * of it.
 */
export interface SheetScope {
  readonly context: Excel.RequestContext;
  sheet(name: string): Excel.Worksheet;
  range(area: Area): Excel.Range;
}

/**
 * Opens a scope for changes of one request.
 *
 * @example
 * // const scope = sheetScope(context);
 * // scope.range({ sheet: 'WBS', row: 0, column: 0, rows: 1, columns: 3 }); // WBS!A1:C1
 */
export function sheetScope(context: Excel.RequestContext): SheetScope {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string) => {
    const known = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  const ranges = new Map<string, Excel.Range>();
  return {
    context,
    sheet,
    range: (area) => {
      const key = `${area.row} ${area.column} ${area.rows} ${area.columns} ${area.sheet}`;
      // Untracked: nothing is asked of it after this request, and tracking would cost a round trip to let it go.
      const known =
        ranges.get(key) ??
        sheet(area.sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
      ranges.set(key, known);
      return known;
    },
  };
}
