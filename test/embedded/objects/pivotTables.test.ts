import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

/** A workbook with farms in A1:D6 and a PivotTable `Sales` of them at F1. */
async function withPivot(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D6').values = [
      ['Farm', 'Type', 'Sold', 'Wholesale'],
      ['B Farms', 'Lime', 80, 1000],
      ['A Farms', 'Lime', 300, 2000],
      ['A Farms', 'Lemon', 250, 1800],
      ['B Farms', 'Lemon', 75, 1230],
      ['B Farms', 'Lime', 50, 400],
    ];
    sheet.pivotTables.add('Sales', 'A1:D6', 'F1');
    await context.sync();
  });
  return opened;
}

/** Places fields and answers what the PivotTable shows. */
async function shown(
  opened: OpenedExcel,
  batch: (pivot: Excel.PivotTable, sheet: Excel.Worksheet) => void,
): Promise<unknown[][]> {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const pivot = sheet.pivotTables.getItem('Sales');
    batch(pivot, sheet);
    const range = pivot.layout.getRange().load('values');
    await context.sync();
    return range.values;
  });
}

function place(pivot: Excel.PivotTable, rows: readonly string[], data: readonly string[]): void {
  for (const field of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of data) pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
}

describe('pivotTables', () => {
  it('sums by one row field', async () => {
    const values = await shown(await withPivot(), (pivot) => place(pivot, ['Farm'], ['Sold', 'Wholesale']));
    expect(values).toEqual([
      ['Row Labels', 'Sum of Sold', 'Sum of Wholesale'],
      ['A Farms', 550, 3800],
      ['B Farms', 205, 2630],
      ['Grand Total', 755, 6430],
    ]);
  });

  it('nests row fields in each layout', async () => {
    const opened = await withPivot();
    const compact = await shown(opened, (pivot) => place(pivot, ['Farm', 'Type'], ['Sold']));
    expect(compact).toEqual([
      ['Row Labels', 'Sum of Sold'],
      ['A Farms', 550],
      ['Lemon', 250],
      ['Lime', 300],
      ['B Farms', 205],
      ['Lemon', 75],
      ['Lime', 130],
      ['Grand Total', 755],
    ]);
    const tabular = await shown(opened, (pivot) => void (pivot.layout.layoutType = 'Tabular'));
    expect(tabular.slice(0, 4)).toEqual([
      ['Farm', 'Type', 'Sum of Sold'],
      ['A Farms', 'Lemon', 250],
      ['', 'Lime', 300],
      ['A Farms Total', '', 550],
    ]);
  });

  it('crosses rows with a column field, and moves a field from axis to axis', async () => {
    const opened = await withPivot();
    const values = await shown(opened, (pivot) => {
      place(pivot, ['Farm', 'Type'], ['Sold']);
      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Type'));
    });
    expect(values).toEqual([
      ['Sum of Sold', 'Column Labels', '', ''],
      ['Row Labels', 'Lemon', 'Lime', 'Grand Total'],
      ['A Farms', 250, 300, 550],
      ['B Farms', 75, 130, 205],
      ['Grand Total', 325, 430, 755],
    ]);
    await opened.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('Sales');
      const body = pivot.layout.getDataBodyRange().load('address');
      const labels = pivot.layout.getColumnLabelRange().load('address');
      pivot.rowHierarchies.load('items/name');
      await context.sync();
      expect(body.address).toBe('Sheet1!G3:I5');
      expect(labels.address).toBe('Sheet1!G1:I2');
      expect(pivot.rowHierarchies.items.map(({ name }) => name)).toEqual(['Farm']);
    });
  });

  it('summarizes otherwise, under a name of its own', async () => {
    const opened = await withPivot();
    await shown(opened, (pivot) => place(pivot, ['Farm'], ['Sold']));
    const values = await shown(opened, (pivot) => {
      const data = pivot.dataHierarchies.getItem('Sum of Sold');
      data.summarizeBy = 'Average';
      data.numberFormat = '0.0';
    });
    expect(values.slice(0, 2)).toEqual([
      ['Row Labels', 'Average of Sold'],
      ['A Farms', 275],
    ]);
  });

  it('filters items and sorts labels', async () => {
    const opened = await withPivot();
    const values = await shown(opened, (pivot) => {
      place(pivot, ['Type'], ['Sold']);
      pivot.hierarchies
        .getItem('Farm')
        .fields.getItem('Farm')
        .applyFilter({ manualFilter: { selectedItems: ['B Farms'] } });
      pivot.hierarchies
        .getItem('Type')
        .fields.getItem('Type')
        .sortByLabels('Descending' as Excel.SortBy);
    });
    expect(values).toEqual([
      ['Row Labels', 'Sum of Sold'],
      ['Lime', 130],
      ['Lemon', 75],
      ['Grand Total', 205],
    ]);
  });

  it('shows changed values after a refresh only, and goes away with its cells', async () => {
    const opened = await withPivot();
    await shown(opened, (pivot) => place(pivot, ['Farm'], ['Sold']));
    const stale = await shown(opened, (_pivot, sheet) => void (sheet.getRange('C2').values = [[1080]]));
    expect(stale.at(-1)).toEqual(['Grand Total', 755]);
    const fresh = await shown(opened, (pivot) => pivot.refresh());
    expect(fresh.at(-1)).toEqual(['Grand Total', 1755]);
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pivotTables.getItem('Sales').delete();
      const cells = sheet.getRange('F1:G4').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(cells.isNullObject).toBe(true);
    });
  });
});
