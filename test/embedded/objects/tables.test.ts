import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

/** Runs Office.js code on a workbook and answers what it answers. */
async function run<T>(
  opened: OpenedExcel,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return opened.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
}

/** The values of a range. */
async function valuesOf(opened: OpenedExcel, address: string): Promise<unknown[][]> {
  return run(opened, async (context, sheet) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** A sheet with a table `Expenses` of three rows. */
async function withExpenses(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await run(opened, async (context, sheet) => {
    const table = sheet.tables.add('A1:C1', true);
    table.name = 'Expenses';
    table.getHeaderRowRange().values = [['Date', 'Merchant', 'Amount']];
    table.rows.add(undefined, [
      ['1/1/2026', 'The Phone Company', 120],
      ['1/2/2026', 'Northwind', 142.33],
      ['1/5/2026', 'Best For You', 27.9],
    ]);
    await context.sync();
  });
  return opened;
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}

describe('tables.add', () => {
  it('replaces the blank row of a table without rows by the first added rows', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables
        .getItem('Expenses')
        .load('name,id,style,showHeaders,showTotals,showFilterButton');
      const range = table.getRange().load('address');
      const count = table.rows.getCount();
      table.columns.load('items/name,items/index,items/id');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
      expect(count.value).toBe(3);
      expect(table.style).toBe('TableStyleMedium2');
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Date', 0],
        ['Merchant', 1],
        ['Amount', 2],
      ]);
    });
    expect(await valuesOf(opened, 'A2:A2')).toEqual([[46023]]);
  });

  it('makes texts of header cells, names blanks and numbers doubles', async () => {
    const opened = await openExcel();
    await run(opened, async (context, sheet) => {
      sheet.getRange('A1:E2').values = [
        [2026, '', 'Name', 'name', ''],
        [1, 2, 3, 4, 5],
      ];
      sheet.tables.add('A1:E2', true);
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:E1')).toEqual([['2026', 'Column1', 'Name', 'name2', 'Column2']]);
  });

  it('inserts a header row where there is none', async () => {
    const opened = await openExcel();
    await run(opened, async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('A1:B2', false);
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:B3')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('refuses to overlap another table', async () => {
    const opened = await withExpenses();
    const overlapping = run(opened, async (context, sheet) => {
      sheet.tables.add('C3:D9', true);
      await context.sync();
    });
    expect(await codeOf(overlapping)).toBe('InvalidArgument');
  });

  it.each(['My table', 'A1', 'R1C1', '1st', 'a-b', ''])('refuses the name "%s"', async (name) => {
    const opened = await withExpenses();
    const renaming = run(opened, async (context, sheet) => {
      sheet.tables.getItem('Expenses').name = name;
      await context.sync();
    });
    expect(await codeOf(renaming)).toBe('InvalidArgument');
  });

  it('is found by name and id, and tells what is not there', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = context.workbook.tables.getItem('expenses').load('id,name');
      const missing = sheet.tables.getItemOrNullObject('Nothing');
      await context.sync();
      const same = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect(same.name).toBe('Expenses');
      expect(missing.isNullObject).toBe(true);
    });
    const failing = run(opened, async (context, sheet) => {
      sheet.tables.getItem('Nothing').load('name');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('ItemNotFound');
  });
});

describe('table.rows', () => {
  it('adds rows in the middle and pushes the cells below down', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      sheet.getRange('A6').values = [['below']];
      sheet.tables.getItem('Expenses').rows.add(1, [['1/9/2026', 'Inserted', 5]]);
      await context.sync();
    });
    expect((await valuesOf(opened, 'B1:B5')).flat()).toEqual([
      'Merchant',
      'The Phone Company',
      'Inserted',
      'Northwind',
      'Best For You',
    ]);
    expect(await valuesOf(opened, 'A7')).toEqual([['below']]);
  });

  it('refuses rows of another width', async () => {
    const opened = await withExpenses();
    const adding = run(opened, async (context, sheet) => {
      sheet.tables.getItem('Expenses').rows.add(undefined, [['1/9/2026', 'short']]);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe('InvalidArgument');
  });

  it('keeps one blank row when all are deleted, which the next row replaces', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.rows.deleteRowsAt(0, 3);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.values[1]).toEqual(['', '', '']);
      table.rows.add(undefined, [['1/1/2026', 'Again', 1]]);
      const after = table.getRange().load('address');
      await context.sync();
      expect(after.address).toBe('Sheet1!A1:C2');
    });
  });

  it('deletes single rows and rows by their indexes', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const { rows } = sheet.tables.getItem('Expenses');
      rows.getItemAt(1).delete();
      await context.sync();
    });
    expect((await valuesOf(opened, 'B2:B4')).flat()).toEqual(['The Phone Company', 'Best For You', '']);
    await run(opened, async (context, sheet) => {
      sheet.tables.getItem('Expenses').rows.deleteRows([0, 1]);
      await context.sync();
    });
    expect((await valuesOf(opened, 'B2:B3')).flat()).toEqual(['', '']);
  });

  it('fills calculated columns, formats, validations and conditional formats of new rows', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.columns.add(undefined, [['Tax'], ['=[@Amount]*0.1'], ['=[@Amount]*0.1'], ['=[@Amount]*0.1']]);
      const amounts = table.columns.getItem('Amount').getDataBodyRange();
      amounts.numberFormat = [['0.00']];
      amounts.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      amounts.conditionalFormats.add('DataBar');
      await context.sync();
      table.rows.add(undefined, [['1/7/2026', 'New', 50, null as never]]);
      const added = sheet.getRange('C5:D5').load('values,numberFormat,formulas');
      const validation = sheet.getRange('C5').dataValidation.load('type');
      const formats = sheet.getRange('C5').conditionalFormats.getCount();
      await context.sync();
      expect(added.values).toEqual([[50, 5]]);
      expect(added.numberFormat[0]![0]).toBe('0.00');
      expect(validation.type).toBe('Decimal');
      expect(formats.value).toBe(1);
    });
  });
});

describe('table.columns', () => {
  it('adds, renames and deletes columns with their headers in step', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const { columns } = sheet.tables.getItem('Expenses');
      columns.add(1, [['Who'], ['a'], ['b'], ['c']]);
      columns.getItem('Amount').name = 'Cost';
      sheet.getRange('A1').values = [['When']];
      await context.sync();
      columns.load('items/name');
      const who = columns.getItem('Who').load('values,index');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['When', 'Who', 'Merchant', 'Cost']);
      expect(who.values).toEqual([['Who'], ['a'], ['b'], ['c']]);
      columns.getItemAt(1).delete();
      await context.sync();
    });
    expect(await valuesOf(opened, 'A1:D1')).toEqual([['When', 'Merchant', 'Cost', '']]);
  });

  it('follows a renamed column in formulas', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const total = sheet.getRange('F1');
      total.formulas = [['=SUM(Expenses[Amount])']];
      sheet.tables.getItem('Expenses').columns.getItem('Amount').name = 'Cost';
      total.load('values,formulas');
      await context.sync();
      expect(total.formulas).toEqual([['=SUM(Expenses[Cost])']]);
      expect(total.values[0]![0]).toBeCloseTo(290.23);
    });
  });

  it('takes a deleted column out of formulas for good, and shrinks spans that end in it', async () => {
    const opened = await openExcel();
    await run(opened, async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'T';
      const outside = [
        ['=SUM(T[b])'],
        ['=SUM(T[[a]:[b]])'],
        ['=COLUMNS(T[[#All],[b]:[c]])'],
        ['=COUNTA(T[[#Headers],[b]])'],
        ['=SUM(T[c])'],
      ];
      sheet.getRange('H10:H14').formulas = outside;
      table.columns.add(3, [['d'], ['=[@b]+[@a]'], ['=SUM(T[@[b]:[c]])']]);
      table.columns.getItem('b').delete();
      table.columns.add(0, [['b'], [7], [8]]);
      await context.sync();
      const formulas = sheet.getRange('H10:H14').load('formulas,values');
      const inside = sheet.getRange('D2:D3').load('formulas');
      await context.sync();
      expect(formulas.formulas.flat()).toEqual([
        '=SUM(#REF!)',
        '=SUM(T[a])',
        '=COLUMNS(T[[#All],[c]])',
        '=COUNTA(#REF!)',
        '=SUM(T[c])',
      ]);
      expect(formulas.values.flat()).toEqual(['#REF!', 5, 1, 1, 9]);
      expect(inside.formulas.flat()).toEqual(['=#REF!+[@a]', '=SUM(T[@[c]])']);
    });
  });

  it.each([
    ['its cells', (sheet: Excel.Worksheet) => sheet.getRange('B:B').delete('Left')],
    ['a narrower area', (sheet: Excel.Worksheet) => sheet.tables.getItem('Expenses').resize('A1:A4')],
    ['the whole table by its rows', (sheet: Excel.Worksheet) => sheet.getRange('1:4').delete('Up')],
  ])('loses a column with %s', async (_by, take) => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const count = sheet.getRange('H9');
      count.formulas = [['=COUNTA(Expenses[Merchant])']];
      context.workbook.names.add('people', '=Expenses[Merchant]');
      take(sheet);
      const name = context.workbook.names.getItem('people').load('formula');
      const used = sheet.getUsedRange().load('formulas');
      await context.sync();
      expect(used.formulas.flat().filter((formula) => String(formula).startsWith('='))).toEqual([
        '=COUNTA(#REF!)',
      ]);
      expect(name.formula).toBe('=#REF!');
    });
  });

  it('loses a table with its sheet', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const formulas = context.workbook.worksheets.add('Other').getRange('A1:A2');
      formulas.formulas = [['=ROWS(Expenses)'], ['=SUM(Expenses[Amount])']];
      sheet.delete();
      formulas.load('formulas,values');
      await context.sync();
      expect(formulas.formulas).toEqual([['=ROWS(#REF!)'], ['=SUM(#REF!)']]);
      expect(formulas.values).toEqual([['#REF!'], ['#REF!']]);
    });
  });
});

describe('table shape', () => {
  it('shows and hides the total row', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!A5:C5');
      expect(totals.values[0]![0]).toBe('Total');
      expect(totals.values[0]![2]).toBeCloseTo(290.23);
      table.showTotals = false;
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
    });
    expect(await valuesOf(opened, 'A5:C5')).toEqual([['', '', '']]);
  });

  it('hides and shows the header row', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.showHeaders = false;
      const without = table.getRange().load('address');
      await context.sync();
      expect(without.address).toBe('Sheet1!A2:C4');
      table.showHeaders = true;
      const shown = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(shown.values).toEqual([['Date', 'Merchant', 'Amount']]);
    });
  });

  it('resizes within the same top row only', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.resize('A1:D6');
      table.columns.load('items/name');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D6');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Date', 'Merchant', 'Amount', 'Column1']);
    });
    const moving = run(opened, async (context, sheet) => {
      sheet.tables.getItem('Expenses').resize('A2:D6');
      await context.sync();
    });
    expect(await codeOf(moving)).toBe('InvalidArgument');
  });

  it('grows when values are written right below or beside it', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const table = sheet.tables.getItem('Expenses');
      table.getDataBodyRange().getRowsBelow(1).values = [['1/8/2026', 'Below', 1]];
      sheet.getRange('D1').values = [['Note']];
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D5');
    });
  });

  it('becomes plain cells, and formulas keep the addresses', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const total = sheet.getRange('F1');
      total.formulas = [['=SUM(Expenses[Amount])']];
      const range = sheet.tables.getItem('Expenses').convertToRange().load('address');
      const count = sheet.tables.getCount();
      total.load('formulas,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
      expect(count.value).toBe(0);
      expect(total.formulas).toEqual([['=SUM($C$2:$C$4)']]);
      expect(total.values[0]![0]).toBeCloseTo(290.23);
    });
  });

  it('is deleted with its cells', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      const total = sheet.getRange('F1');
      total.formulas = [['=SUM(Expenses[Amount])']];
      sheet.tables.getItem('Expenses').delete();
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([['#REF!']]);
    });
    expect(await valuesOf(opened, 'A1:C2')).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('moves and grows with inserted and deleted rows of the sheet', async () => {
    const opened = await withExpenses();
    await run(opened, async (context, sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('5:5').insert('Down');
      const range = sheet.tables.getItem('Expenses').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:C7');
    });
  });
});

describe('table events', () => {
  it('tells of added, changed and deleted tables, and of inserted rows', async () => {
    const opened = await openExcel();
    const heard: unknown[] = [];
    await run(opened, async (context, sheet) => {
      sheet.tables.onAdded.add(async ({ tableId, source }) => void heard.push(['added', tableId, source]));
      context.workbook.tables.onDeleted.add(async ({ tableName }) => void heard.push(['deleted', tableName]));
      await context.sync();
      const table = sheet.tables.add('A1:B2', true).load('id');
      await context.sync();
      expect(heard).toEqual([['added', table.id, 'Local']]);
      heard.length = 0;
      table.onChanged.add(async ({ changeType, address, details }) => {
        heard.push([changeType, address, details?.valueAfter]);
      });
      await context.sync();
      sheet.getRange('A2').values = [[7]];
      await context.sync();
      expect(heard).toEqual([['RangeEdited', 'A2', 7]]);
      heard.length = 0;
      table.rows.add(undefined, [[1, 2]]);
      await context.sync();
      expect(heard.map((entry) => (entry as unknown[])[0])).toContain('RowInserted');
      heard.length = 0;
      table.delete();
      await context.sync();
      expect(heard).toContainEqual(['deleted', 'Table1']);
    });
  });

  it('tells where in it is selected, and that the selection left it', async () => {
    const opened = await withExpenses();
    const heard: unknown[] = [];
    await run(opened, async (context, sheet) => {
      sheet.tables.getItem('Expenses').onSelectionChanged.add(async ({ address, isInsideTable }) => {
        heard.push([address, isInsideTable]);
      });
      await context.sync();
      sheet.getRange('B3:F9').select();
      await context.sync();
      sheet.getRange('H1').select();
      await context.sync();
      sheet.getRange('H2').select();
      await context.sync();
      expect(heard).toEqual([
        ['B3:C4', true],
        ['', false],
      ]);
    });
  });

  it('loads the items of a collection without their properties', async () => {
    await run(await withExpenses(), async (context, sheet) => {
      const { columns } = sheet.tables.getItem('Expenses');
      columns.load('no-properties-needed');
      await context.sync();
      expect(columns.items).toHaveLength(3);
      columns.items[1]!.name = 'Shop';
      const header = sheet.getRange('B1').load('values');
      await context.sync();
      expect(header.values).toEqual([['Shop']]);
    });
  });
});
