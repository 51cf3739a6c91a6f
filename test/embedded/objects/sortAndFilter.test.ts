import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

async function withColumn(values: readonly unknown[]): Promise<OpenedExcel> {
  const opened = await openExcel(undefined, { clock: () => new Date(2026, 8, 14) });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1').getResizedRange(values.length, 1);
    range.values = [['Key', 'Place'], ...values.map((value, index) => [value, index])] as never;
    sheet.tables.add(range, true).name = 'T';
    await context.sync();
  });
  return opened;
}

async function column(opened: OpenedExcel, address: string): Promise<unknown[]> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values.flat();
  });
}

/** What is seen of the first column after a filter was set. */
async function seen(
  opened: OpenedExcel,
  filter: (filter: Excel.Filter) => void,
  prepare?: (sheet: Excel.Worksheet) => void,
): Promise<unknown[]> {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    prepare?.(sheet);
    const table = sheet.tables.getItem('T');
    filter(table.columns.getItem('Key').filter);
    const view = table.getDataBodyRange().getColumn(0).getVisibleView().load('values');
    await context.sync();
    return view.values.flat();
  });
}

describe('sorting', () => {
  it('orders numbers, texts, booleans, errors and blanks as Excel does, both ways', async () => {
    const mixed = ['b', true, 3, '', '=1/0', 'A', false, -1];
    const up = await withColumn(mixed);
    await up.Excel.run(async (context) => {
      context.workbook.tables.getItem('T').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await column(up, 'A2:A9')).toEqual([-1, 3, 'A', 'b', false, true, '#DIV/0!', '']);
    const down = await withColumn(mixed);
    await down.Excel.run(async (context) => {
      context.workbook.tables.getItem('T').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(await column(down, 'A2:A9')).toEqual(['#DIV/0!', true, false, 'b', 'A', 3, -1, '']);
  });

  it('keeps equal rows in order, tells its fields, and forgets them', async () => {
    const opened = await withColumn(['x', 'y', 'X', 'Y']);
    await opened.Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItem('T');
      sort.apply([{ key: 0 }]);
      sort.load('fields,matchCase,method');
      await context.sync();
      expect(sort.fields[0]).toMatchObject({ key: 0, ascending: true, sortOn: 'Value' });
      expect(sort.matchCase).toBe(false);
      sort.clear();
      sort.load('fields');
      await context.sync();
      expect(sort.fields).toEqual([]);
    });
    expect(await column(opened, 'B2:B5')).toEqual([0, 2, 1, 3]);
  });

  it('moves formulas as if copied', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
      range.formulas = [
        [3, '=A1*10+$D$1'],
        [1, '=A2*10'],
        [2, '=A3*10'],
      ];
      range.sort.apply([{ key: 0 }]);
      range.load('formulas,values');
      await context.sync();
      expect(range.values).toEqual([
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
      expect(range.formulas[2]![1]).toBe('=A3*10+$D$1');
    });
  });

  it('sorts ranges with headers and from left to right', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const tall = sheet.getRange('A1:A4');
      tall.values = [['Head'], [3], [1], [2]];
      tall.sort.apply([{ key: 0, ascending: false }], false, true, 'Rows');
      const wide = sheet.getRange('C1:E2');
      wide.values = [
        [3, 1, 2],
        ['c', 'a', 'b'],
      ];
      wide.sort.apply([{ key: 0 }], false, false, 'Columns');
      tall.load('values');
      wide.load('values');
      await context.sync();
      expect(tall.values.flat()).toEqual(['Head', 3, 2, 1]);
      expect(wide.values[1]).toEqual(['a', 'b', 'c']);
    });
  });

  it('refuses a key that is out of range', async () => {
    const opened = await withColumn([1]);
    const sorting = opened.Excel.run(async (context) => {
      context.workbook.tables.getItem('T').sort.apply([{ key: 5 }]);
      await context.sync();
    });
    await expect(sorting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('filters', () => {
  const numbers = [10, 20, 30, 40];
  const today = 46279;

  it.each<[string, readonly unknown[], (filter: Excel.Filter) => void, unknown[]]>([
    ['values', ['a', 'B', ''], (filter) => filter.applyValuesFilter(['b', '']), ['B', '']],
    ['top items', numbers, (filter) => filter.applyTopItemsFilter(2), [30, 40]],
    ['bottom per cent', numbers, (filter) => filter.applyBottomPercentFilter(25), [10]],
    ['two comparisons', numbers, (filter) => filter.applyCustomFilter('>10', '<40', 'And'), [20, 30]],
    ['one of two', numbers, (filter) => filter.applyCustomFilter('=10', '>=40', 'Or'), [10, 40]],
    ['wildcards', ['apple', 'pear', 'Ape'], (filter) => filter.applyCustomFilter('=ap*'), ['apple', 'Ape']],
    ['not equal', ['x', 'y', ''], (filter) => filter.applyCustomFilter('<>x'), ['y', '']],
    ['above average', numbers, (filter) => filter.applyDynamicFilter('AboveAverage'), [30, 40]],
    [
      'this month',
      [today - 20, today, today + 20],
      (filter) => filter.applyDynamicFilter('ThisMonth'),
      [today],
    ],
    ['yesterday', [today - 1, today], (filter) => filter.applyDynamicFilter('Yesterday'), [today - 1]],
    [
      'criteria',
      numbers,
      (filter) => filter.apply({ filterOn: 'Custom', criterion1: '>25', operator: 'And' }),
      [30, 40],
    ],
  ])('lets %s through', async (_name, values, filter, expected) => {
    expect(await seen(await withColumn(values), filter)).toEqual(expected);
  });

  it('filters by colours', async () => {
    const paint = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A3').format.fill.color = 'yellow';
    };
    expect(
      await seen(await withColumn(numbers), (filter) => filter.applyCellColorFilter('#FFFF00'), paint),
    ).toEqual([20]);
  });

  it('shows all again, and tells its criteria', async () => {
    const opened = await withColumn(numbers);
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('T');
      const { filter } = table.columns.getItem('Key');
      filter.applyValuesFilter(['10']);
      filter.load('criteria');
      table.autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: 'Values', values: ['10'] });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      const view = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      expect(view.values).toHaveLength(4);
      expect(table.autoFilter.isDataFiltered).toBe(false);
    });
  });

  it('filters a range of the sheet, and removes the filter', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Name', 'Count'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      sheet.autoFilter.apply(range, 1, { filterOn: Excel.FilterOn.topItems, criterion1: '1' });
      const hidden = sheet.getRange('A2').load('rowHidden');
      const where = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(true);
      expect(where.address).toBe('Sheet1!A1:B4');
      expect(hidden.rowHidden).toBe(true);
      sheet.autoFilter.remove();
      hidden.load('rowHidden');
      const gone = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(hidden.rowHidden).toBe(false);
    });
  });

  const Excel = { FilterOn: { topItems: 'TopItems' } } as const;
});
