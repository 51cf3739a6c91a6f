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

  it('puts a filter above the table and lets only its chosen item through', async () => {
    const opened = await withPivot();
    const values = await shown(opened, (pivot) => {
      place(pivot, ['Farm'], ['Sold']);
      const filter = pivot.filterHierarchies.add(pivot.hierarchies.getItem('Type'));
      filter.fields.getItem('Type').applyFilter({ manualFilter: { selectedItems: ['Lemon'] } });
    });
    expect(values).toEqual([
      ['Row Labels', 'Sum of Sold'],
      ['A Farms', 250],
      ['B Farms', 75],
      ['Grand Total', 325],
    ]);
    await opened.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('Sales');
      const axis = pivot.layout.getFilterAxisRange().load('address,values');
      const body = pivot.layout.getRange().load('address');
      const found = axis.worksheet.getRange('F3').getPivotTables().load('items/name');
      await context.sync();
      expect(axis).toMatchObject({ address: 'Sheet1!F1:G1', values: [['Type', 'Lemon']] });
      expect(body.address).toBe('Sheet1!F3:G6');
      expect(found.items.map(({ name }) => name)).toEqual(['Sales']);
      pivot.filterHierarchies.remove(pivot.filterHierarchies.getItem('Type'));
      const back = pivot.layout.getRange().load('address,values');
      await context.sync();
      expect(back.address).toBe('Sheet1!F1:G4');
      expect(back.values.at(-1)).toEqual(['Grand Total', 755]);
    });
  });

  it('filters by label and by value, one filter a field', async () => {
    const opened = await withPivot();
    const byLabel = await shown(opened, (pivot) => {
      place(pivot, ['Type'], ['Sold']);
      const labelFilter = { condition: 'EndsWith', substring: 'ON', exclusive: true } as const;
      pivot.hierarchies.getItem('Type').fields.getItem('Type').applyFilter({ labelFilter });
    });
    expect(byLabel.map(([label]) => label)).toEqual(['Row Labels', 'Lime', 'Grand Total']);
    const byValue = await shown(opened, (pivot) => {
      const valueFilter = { condition: 'LessThan', comparator: 400, value: 'Sum of Sold' } as const;
      pivot.hierarchies.getItem('Type').fields.getItem('Type').applyFilter({ valueFilter });
    });
    expect(byValue.slice(1)).toEqual([
      ['Lemon', 325],
      ['Grand Total', 325],
    ]);
    await opened.Excel.run(async (context) => {
      const field = context.workbook.pivotTables
        .getItem('Sales')
        .hierarchies.getItem('Type')
        .fields.getItem('Type');
      const filters = field.getFilters();
      const isLabelled = field.isFiltered('Label');
      await context.sync();
      expect(filters.value).toEqual({
        valueFilter: { condition: 'LessThan', comparator: 400, value: 'Sum of Sold', exclusive: false },
      });
      expect(isLabelled.value).toBe(false);
    });
  });

  it('filters dates by the month of the comparator', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Day', 'Count'],
        ['3/31/2027', 1],
        ['4/1/2027', 2],
        ['5/2/2027', 4],
      ];
      const pivot = sheet.pivotTables.add('Days', 'A1:B4', 'D1');
      place(pivot, ['Day'], ['Count']);
      const comparator = { date: '2027-04-01', specificity: 'Month' } as const;
      const field = pivot.rowHierarchies.getItem('Day').fields.getItem('Day');
      field.applyFilter({ dateFilter: { condition: 'AfterOrEqualTo', comparator } });
      const later = pivot.layout.getRange().getLastRow().load('values');
      await context.sync();
      field.applyFilter({ dateFilter: { condition: 'After', comparator } });
      const after = pivot.layout.getRange().getLastRow().load('values');
      await context.sync();
      expect([later.values[0]![1], after.values[0]![1]]).toEqual([6, 4]);
    });
  });

  it('shows values as shares and as differences from an item', async () => {
    const opened = await withPivot();
    const shares = await shown(opened, (pivot) => {
      place(pivot, ['Farm'], ['Wholesale']);
      pivot.dataHierarchies.getItem('Sum of Wholesale').showAs = { calculation: 'PercentOfColumnTotal' };
    });
    expect(shares.slice(1).map(([, share]) => Number(share).toFixed(3))).toEqual(['0.591', '0.409', '1.000']);
    const differences = await shown(opened, (pivot) => {
      const baseField = pivot.rowHierarchies.getItem('Farm').fields.getItem('Farm');
      pivot.dataHierarchies.getItem('Sum of Wholesale').showAs = {
        calculation: 'DifferenceFrom',
        baseField,
        baseItem: baseField.items.getItem('A Farms'),
      };
    });
    expect(differences.slice(1)).toEqual([
      ['A Farms', ''],
      ['B Farms', -1170],
      ['Grand Total', ''],
    ]);
  });

  it('repeats labels, leaves blank lines and fills empty cells as the layout says', async () => {
    const opened = await withPivot();
    const values = await shown(opened, (pivot, sheet) => {
      sheet.getRange('A6:B6').values = [['B Farms', 'Plum']];
      pivot.refresh();
      place(pivot, ['Farm', 'Type'], ['Sold']);
      pivot.layout.layoutType = 'Outline';
      pivot.layout.repeatAllItemLabels(true);
      pivot.layout.displayBlankLineAfterEachItem(true);
      pivot.layout.showFieldHeaders = false;
      pivot.layout.showColumnGrandTotals = false;
    });
    expect(values).toEqual([
      ['', '', 'Sum of Sold'],
      ['A Farms', '', 550],
      ['A Farms', 'Lemon', 250],
      ['A Farms', 'Lime', 300],
      ['', '', ''],
      ['B Farms', '', 205],
      ['B Farms', 'Lemon', 75],
      ['B Farms', 'Lime', 80],
      ['B Farms', 'Plum', 50],
      ['', '', ''],
    ]);
  });
});
