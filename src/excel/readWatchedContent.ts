import type { CellValue } from '../tables/tableContent';
import type { WatchedContent, WatchedTableContent } from '../workbook/live/watchedContent';
import type { WatchedLayout, WatchedTable } from '../workbook/live/watchedLayout';

type Grid = readonly (readonly CellValue[])[];

interface TableProbe {
  readonly name: string;
  readonly table: Excel.Table;
  readonly head: Excel.Range;
  readonly blocks: readonly Excel.Range[];
}

function probeTable(context: Excel.RequestContext, { name, blocks }: WatchedTable): TableProbe {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,worksheet/id');
  const head = table.getHeaderRowRange().untrack();
  head.load('values,rowIndex,columnIndex');
  const body = table.getDataBodyRange().untrack();
  const ranges = blocks.map(({ first, count }) => {
    const block = body
      .getColumn(first)
      .untrack()
      .getResizedRange(0, count - 1)
      .untrack();
    block.load('values');
    return block;
  });
  return { name, table, head, blocks: ranges };
}

function tableContent({ name, table, head, blocks }: TableProbe): WatchedTableContent[] {
  if (table.isNullObject) return [];
  return [
    {
      name,
      sheetId: table.worksheet.id,
      row: head.rowIndex,
      column: head.columnIndex,
      headers: (head.values as Grid)[0],
      blocks: blocks.map((block) => block.values as Grid),
    },
  ];
}

/**
 * Reads what people type, and nothing that is computed, in one round trip: some 0.6 MB for 10,000 tasks, a
 * third of what a command reads. A table that is gone is left out.
 */
export async function readWatchedContent(
  context: Excel.RequestContext,
  { tables, cells }: WatchedLayout,
): Promise<WatchedContent> {
  const probes = tables.map((table) => probeTable(context, table));
  const cellProbes = cells.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load('values,rowIndex,columnIndex,worksheet/id');
    return { name, range };
  });
  await context.sync();
  return {
    tables: probes.flatMap(tableContent),
    cells: cellProbes.flatMap(({ name, range }) =>
      range.isNullObject
        ? []
        : [
            {
              name,
              sheetId: range.worksheet.id,
              row: range.rowIndex,
              column: range.columnIndex,
              value: (range.values as Grid)[0][0],
            },
          ],
    ),
  };
}
