import { ERROR_CODES } from '../../../src/embedded/model/cell';
import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

async function run<T>(
  opened: OpenedExcel,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return opened.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
}

function valuesOf(opened: OpenedExcel, address: string): Promise<unknown[][]> {
  return run(opened, async (context, sheet) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes formulas and values into cells. */
function write(opened: OpenedExcel, cells: Readonly<Record<string, string | number>>): Promise<void> {
  return run(opened, async (context, sheet) => {
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

/** 1, 2, 3 and a chain of formulas of arrays and others that hang on each other. */
async function withChain(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await write(opened, {
    A1: 1,
    A2: 2,
    A3: 3,
    C1: '=A1:A3*2',
    D1: '=SUM(C1#)',
    E1: '=D1+1',
    F1: '=SUMPRODUCT(--(A1:A3>1))+E1',
    G1: '=F1*2',
  });
  return opened;
}

describe('formulas of arrays', () => {
  it('follow what they and others hang on', async () => {
    const opened = await withChain();
    expect(await valuesOf(opened, 'C1:G1')).toEqual([[2, 12, 13, 15, 30]]);
    await write(opened, { A3: 10 });
    expect(await valuesOf(opened, 'C1:G1')).toEqual([[2, 26, 27, 29, 58]]);
    expect(await valuesOf(opened, 'C1:C4')).toEqual([[2], [4], [20], ['']]);
  });

  it('do not spill over contents, and spill when those are gone', async () => {
    const opened = await withChain();
    await write(opened, { C2: 'x' });
    expect(await valuesOf(opened, 'C1:C3')).toEqual([['#SPILL!'], ['x'], ['']]);
    await run(opened, async (context, sheet) => {
      sheet.getRange('C2').clear();
      await context.sync();
    });
    expect(await valuesOf(opened, 'C1:C3')).toEqual([[2], [4], [6]]);
  });

  it('move with their cells and leave nothing behind when they are overwritten', async () => {
    const opened = await withChain();
    await run(opened, async (context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await valuesOf(opened, 'C1:G4')).toEqual([
      ['', '', '', '', ''],
      [2, 12, 13, 15, 30],
      [4, '', '', '', ''],
      [6, '', '', '', ''],
    ]);
    await write(opened, { C2: 5 });
    expect(await valuesOf(opened, 'C2:C4')).toEqual([[5], [''], ['']]);
  });

  it('count tables, names and other sheets', async () => {
    const opened = await openExcel();
    await run(opened, async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Kind', 'Hours'],
        ['a', 1],
        ['b', 2],
        ['a', 4],
      ];
      sheet.tables.add('A1:B4', true).name = 'Work';
      context.workbook.names.add('kinds', '=Work[Kind]');
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1:A4').formulas = [
        ['=SUMPRODUCT(--(Work[Kind]="a"),Work[Hours])'],
        ['=SUMPRODUCT((kinds="b")*Work[Hours])'],
        ['=SUM(FILTER(Work[Hours],kinds<>"b"))'],
        ['=SUMPRODUCT(--(Sheet1!B2:B4>1))'],
      ];
      sheet.getRange('C1').values = [['Share']];
      sheet.getRange('C2').formulas = [['=[@Hours]/SUM(--(Work[Hours]>0))']];
      const results = other.getRange('A1:A4').load('values');
      const shares = sheet.getRange('C2:C4').load('values');
      await context.sync();
      expect(results.values).toEqual([[5], [2], [5], [2]]);
      expect(shares.values.flat()).toEqual([0.333333333333333, 0.666666666666667, 1.33333333333333]);
    });
  });

  it('leave hidden and filtered rows out of totals', async () => {
    const opened = await openExcel();
    await write(opened, { A1: 1, A2: 2, A3: 4, B1: '=SUBTOTAL(109,A1:A3)', B2: '=SUBTOTAL(9,A1:A3)' });
    await run(opened, async (context, sheet) => {
      sheet.getRange('3:3').rowHidden = true;
      await context.sync();
    });
    expect(await valuesOf(opened, 'B1:B2')).toEqual([[3], [7]]);
  });
});

describe('what Excel does not show is not shown', () => {
  it('a formula that refers to itself is 0, and others count with that', async () => {
    const opened = await openExcel();
    await write(opened, { A1: '=A2+1', A2: '=A1', A3: '=A1+5', B1: '=SUMPRODUCT(-B1:B2)', B2: 3 });
    expect(await valuesOf(opened, 'A1:A3')).toEqual([[0], [0], [5]]);
    expect(await valuesOf(opened, 'B1')).toEqual([[0]]);
    await write(opened, { A2: 7 });
    expect(await valuesOf(opened, 'A1:A3')).toEqual([[8], [7], [13]]);
  });

  it('an unknown function is #NAME?', async () => {
    const opened = await openExcel();
    await write(opened, { A1: '=NOFUNCTION(1)', A2: '=SUMPRODUCT(NOFUNCTION(B1:B3))' });
    expect(await valuesOf(opened, 'A1:A2')).toEqual([['#NAME?'], ['#NAME?']]);
  });

  it('a function that Excel has and this one has not is refused by name', async () => {
    const opened = await openExcel();
    await expect(write(opened, { A1: '=1+WEBSERVICE("a")' })).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('WEBSERVICE') as string,
    });
    expect(await valuesOf(opened, 'A1')).toEqual([['']]);
  });

  it('no other errors than Excel’s', () => {
    expect(ERROR_CODES).not.toEqual(expect.arrayContaining(['#N/IMPL!']));
    expect(ERROR_CODES).not.toEqual(expect.arrayContaining(['#CIRC!']));
  });
});
