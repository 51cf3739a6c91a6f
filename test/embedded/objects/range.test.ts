import { openExcel } from '../../../src/embedded/openExcel';

type Context = Excel.RequestContext;

/** Runs a batch on a blank workbook. */
async function onSheet(batch: (sheet: Excel.Worksheet, context: Context) => Promise<void>): Promise<void> {
  const { Excel } = await openExcel(undefined, { clock: () => new Date(2026, 2, 1) });
  await Excel.run(async (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('writing values', () => {
  it('takes a scalar for all cells, leaves null alone and clears with ""', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.values = [
        [null, ''],
        ['x', true],
      ];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [7, ''],
        ['x', true],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'Empty'],
        ['String', 'Boolean'],
      ]);
    }));

  it('refuses an array of another shape', async () => {
    const failing = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [['one', 'row']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('keeps outline codes where the format @ was set before, in the same batch', () =>
    onSheet(async (sheet, context) => {
      const codes = sheet.getRange('A1:A2');
      codes.numberFormat = [['@'], ['@']];
      codes.values = [['1.10'], ['=2']];
      const plain = sheet.getRange('B1');
      plain.values = [['1.10']];
      codes.load('values');
      plain.load('values');
      await context.sync();
      expect(codes.values).toEqual([['1.10'], ['=2']]);
      expect(plain.values).toEqual([[1.1]]);
    }));

  it('gives a General cell the format that a typed date brings', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['2026-09-14', '50%', '$5']];
      range.load('values, text, numberFormat');
      await context.sync();
      expect(range.values).toEqual([[46279, 0.5, 5]]);
      expect(range.text).toEqual([['9/14/2026', '50%', '$5 ']]);
      expect(range.numberFormat[0]![0]).toBe('m/d/yyyy');
    }));

  it('writes blocks that the client library splits into chunks', () =>
    onSheet(async (sheet, context) => {
      const block = Array.from({ length: 400 }, (_row, r) =>
        Array.from({ length: 10 }, (_column, c) => r * 10 + c),
      );
      sheet.getRange('A1:J400').values = block;
      const range = sheet.getUsedRange().load('values, address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:J400');
      expect(range.values).toEqual(block);
    }));
});

describe('formulas', () => {
  it('computes, recomputes and shows errors as values', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [4]];
      const formulas = sheet.getRange('B1:B4');
      formulas.formulas = [['=SUM(A1:A3)'], ['=A3/3'], ['=1/0'], ['=A1&"x"']];
      formulas.load('values, valueTypes, formulas, text');
      await context.sync();
      expect(formulas.values).toEqual([[7], [1.33333333333333], ['#DIV/0!'], ['1x']]);
      expect(formulas.valueTypes).toEqual([['Double'], ['Double'], ['Error'], ['String']]);
      expect(formulas.formulas[0]).toEqual(['=SUM(A1:A3)']);
      sheet.getRange('A1').values = [[10]];
      formulas.load('values');
      await context.sync();
      expect(formulas.values.flat()).toEqual([16, 1.33333333333333, '#DIV/0!', '10x']);
    }));

  it('follows references when rows are inserted and deleted', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)+A3']];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[100]];
      const cell = sheet.getRange('C1').load('formulas, values');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(A1:A4)+A4']]);
      expect(cell.values).toEqual([[109]]);
      sheet.getRange('4:4').delete('Up');
      cell.load('formulas, values');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(A1:A3)+#REF!']]);
      expect(cell.values).toEqual([['#REF!']]);
    }));

  it('rewrites formulas of other sheets when a sheet gets another name or goes', () =>
    onSheet(async (sheet, context) => {
      const data = context.workbook.worksheets.add('Data');
      data.getRange('A1').values = [[5]];
      const cell = sheet.getRange('A1');
      cell.formulas = [['=Data!A1*2']];
      data.name = 'My data';
      cell.load('formulas, values');
      await context.sync();
      expect(cell.formulas).toEqual([["='My data'!A1*2"]]);
      expect(cell.values).toEqual([[10]]);
      data.delete();
      cell.load('formulas, values');
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!*2']]);
      expect(cell.values).toEqual([['#REF!']]);
    }));

  it('understands names, R1C1 and array results', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      context.workbook.names.add('Rates', sheet.getRange('A1:A3'));
      sheet.getRange('B1').formulas = [['=SUM(Rates)']];
      sheet.getRange('C1').formulasR1C1 = [['=RC[-1]*2']];
      sheet.getRange('D1').formulas = [['=A1:A3*10']];
      const range = sheet.getRange('B1:D3').load('values, formulasR1C1');
      await context.sync();
      expect(range.values).toEqual([
        [6, 12, 10],
        ['', '', 20],
        ['', '', 30],
      ]);
      expect(range.formulasR1C1[0]![1]).toBe('=RC[-1]*2');
    }));

  it('looks cells up by INDEX, and tells a place that is not there', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').values = [
        [10, 'a'],
        [20, 'b'],
        [30, 'c'],
        [2, ''],
      ];
      const range = sheet.getRange('D1:D6');
      range.formulas = [
        ['=INDEX(A1:A3,A4)'],
        ['=INDEX(B1:B3,MATCH(30,A1:A3,0))'],
        ['=INDEX(A1:A3,4)'],
        ['=IFERROR(INDEX(A1:A3,0-1),"none")'],
        ['=ISNUMBER(INDEX(A1:A3,1))'],
        ['=INDEX(A1:B3,INDEX(A1:A4,4),2)'],
      ];
      range.load('values, formulas');
      await context.sync();
      expect(range.values.flat()).toEqual([20, 'c', '#REF!', 'none', true, 'b']);
      expect(range.formulas[0]).toEqual(['=INDEX(A1:A3,A4)']);
    }));

  it('takes the time from the workbook’s clock, and shows dates as dates', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = [['=TODAY()', '=TODAY()-1', '=HYPERLINK("https://example.org","site")']];
      range.load('values, text, formulas');
      await context.sync();
      expect(range.values).toEqual([[46082, 46081, 'site']]);
      expect(range.text[0]![0]).toBe('3/1/2026');
      expect(range.formulas[0]![0]).toBe('=TODAY()');
    }));

  it('waits for calculate() in manual mode', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').formulas = [['=A1+1']];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[10]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      context.application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[11]]);
    }));

  it('answers worksheet functions', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['pen', 2],
        ['ink', 9],
      ];
      const found = context.workbook.functions
        .vlookup('ink', sheet.getRange('A1:B2'), 2, false)
        .load('value');
      const total = context.workbook.functions.sum(found, 5).load('value');
      const missing = context.workbook.functions
        .vlookup('cap', sheet.getRange('A1:B2'), 2, false)
        .load('value, error');
      await context.sync();
      expect(found.value).toBe(9);
      expect(total.value).toBe(14);
      expect(missing.error).toBe('#N/A');
    }));
});

describe('finding one’s way', () => {
  it('reaches other ranges', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:D5').values = 1 as never;
      const range = sheet.getRange('B2:D5');
      const reached = {
        cell: range.getCell(1, 1),
        row: range.getRow(0),
        column: range.getColumn(2),
        offset: range.getOffsetRange(-1, -1),
        resized: range.getResizedRange(1, -1),
        absolute: range.getAbsoluteResizedRange(1, 1),
        last: range.getLastCell(),
        lastRow: range.getLastRow(),
        below: range.getRowsBelow(2),
        before: range.getColumnsBefore(1),
        entire: range.getEntireColumn(),
        common: range.getIntersection('C3:Z9'),
        around: range.getBoundingRect('F1'),
        region: sheet.getRange('C3').getSurroundingRegion(),
        edge: sheet.getRange('B2').getRangeEdge('Down'),
        extended: sheet.getRange('B2').getExtendedRange('Right'),
        byIndexes: sheet.getRangeByIndexes(0, 1, 2, 3),
        quoted: context.workbook.worksheets.getItem('Sheet1').getRange("'Sheet1'!A:A"),
      };
      for (const other of Object.values(reached)) other.load('address');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(reached).map(([name, { address }]) => [name, address.replace('Sheet1!', '')]),
      );
      expect(addresses).toEqual({
        cell: 'C3',
        row: 'B2:D2',
        column: 'D2:D5',
        offset: 'A1:C4',
        resized: 'B2:C6',
        absolute: 'B2',
        last: 'D5',
        lastRow: 'B5:D5',
        below: 'B6:D7',
        before: 'A2:A5',
        entire: 'B:D',
        common: 'C3:D5',
        around: 'B1:F5',
        region: 'B2:D5',
        edge: 'B5',
        extended: 'B2:D2',
        byIndexes: 'B1:D2',
        quoted: 'A:A',
      });
    }));

  it('answers null objects, and what comes from them is null', () =>
    onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('C3');
      const used = sheet.getUsedRangeOrNullObject(true);
      const further = none.getOffsetRange(1, 1);
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
      expect(further.isNullObject).toBe(true);
    }));

  it('keeps a tracked range on its cells while rows come in above', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A3');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A5');
      expect(range.values).toEqual([['here']]);
      sheet.getRange('5:5').delete('Up');
      await context.sync();
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    }));

  it('finds, replaces and picks special cells', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['red pen'], ['blue pen'], [7], ['=A3*2']];
      const found = sheet.getRange('A1:A4').find('BLUE', {});
      const missing = sheet.getRange('A1:A4').findOrNullObject('green', {});
      const count = sheet.getRange('A:A').replaceAll('pen', 'ink', {});
      const formulas = sheet.getRange('A1:A4').getSpecialCells('Formulas');
      const all = sheet.findAll('ink', {});
      found.load('address, values');
      formulas.load('address');
      all.load('address, areaCount');
      await context.sync();
      expect(found.address).toBe('Sheet1!A2');
      expect(found.values).toEqual([['blue ink']]);
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect(formulas.address).toBe('Sheet1!A4');
      expect(all.areaCount).toBe(2);
    }));
});

describe('formats', () => {
  it('reads what was set, and null where cells differ', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.bold = true;
      format.font.color = 'red';
      format.fill.color = '#ffff00';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      sheet.getRange('A1').format.font.size = 20;
      format.load('horizontalAlignment, wrapText, font/bold, font/size, font/color, fill/color');
      await context.sync();
      expect(format.font.bold).toBe(true);
      expect(format.font.color).toBe('#FF0000');
      expect(format.font.size).toBeNull();
      expect(format.fill.color).toBe('#FFFF00');
      expect(format.horizontalAlignment).toBe('Center');
      expect(format.wrapText).toBe(true);
      format.fill.clear();
      format.fill.load('color');
      await context.sync();
      expect(format.fill.color).toBe('#FFFFFF');
    }));

  it('draws borders by side', () =>
    onSheet(async (sheet, context) => {
      const borders = sheet.getRange('A1:B2').format.borders;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Double';
      bottom.color = '#0000FF';
      const inside = sheet.getRange('A1:A2').format.borders.getItem('EdgeTop').load('style');
      const under = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style, color, weight');
      borders.load('items/style, items/sideIndex');
      await context.sync();
      expect(inside.style).toBe('None');
      expect([under.style, under.color, under.weight]).toEqual(['Double', '#0000FF', 'Thick']);
      expect(borders.items.find(({ sideIndex }) => sideIndex === 'EdgeBottom')?.style).toBe('Double');
    }));

  it('sets sizes, hides and fits', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['A text that is rather long for its column']];
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('A:A').format.autofitColumns();
      const widths = ['A1', 'B1', 'C1'].map((address) =>
        sheet.getRange(address).format.load('columnWidth, rowHeight'),
      );
      const second = sheet.getRange('A2').load('top, height');
      const third = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      expect(widths[0]!.columnWidth).toBeGreaterThan(180);
      expect(widths[1]!.columnWidth).toBe(96);
      expect(widths[2]!.columnWidth).toBe(48);
      expect([second.top, second.height]).toEqual([15, 30]);
      expect(third.rowHidden).toBe(true);
    }));

  it('reads and writes properties cell by cell', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value[0]![0]).toMatchObject({
        address: 'Sheet1!A1',
        format: { fill: { color: '#00FF00' }, font: { bold: false } },
      });
      expect(read.value[0]![1]).toMatchObject({ format: { font: { bold: true } } });
    }));

  it('applies set() with nested parts', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.set({
        numberFormat: [['0.00', '0.00']],
        format: { fill: { color: '#4472C4' }, font: { name: 'Verdana' } },
      });
      range.load('numberFormat, format/fill/color, format/font/name');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        numberFormat: [['0.00', '0.00']],
        format: { fill: { color: '#4472C4' }, font: { name: 'Verdana' } },
      });
    }));
});

describe('changing cells', () => {
  it('copies values, formulas and formats, transposed too', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1:B2').formulas = [['=A1*10'], ['=A2*10']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('G1').copyFrom('A1:B2', 'Values', false, true);
      const copied = sheet.getRange('D1:E2').load('formulas, format/font/bold');
      const turned = sheet.getRange('G1:H2').load('formulas');
      await context.sync();
      expect(copied.formulas).toEqual([
        [1, '=D1*10'],
        [2, '=D2*10'],
      ]);
      expect(turned.formulas).toEqual([
        [1, 2],
        [10, 20],
      ]);
    }));

  it('moves cells, and references follow', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[3]];
      sheet.getRange('B1').formulas = [['=A1+1']];
      sheet.getRange('A1').moveTo('D5');
      const cells = sheet.getRange('A1:B1').load('formulas, values');
      await context.sync();
      expect(cells.formulas).toEqual([['', '=D5+1']]);
      expect(cells.values).toEqual([['', 4]]);
    }));

  it('fills series', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        [1, 'Mon', 'Task 1'],
        [3, 'Tue', 'Task 2'],
      ];
      sheet.getRange('A1:C2').autoFill('A1:C4', 'FillDefault');
      const range = sheet.getRange('A3:C4').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 'Wed', 'Task 3'],
        [7, 'Thu', 'Task 4'],
      ]);
    }));

  it('clears contents and keeps looks, or the other way round', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['x']];
      range.format.font.bold = true;
      range.clear('Contents');
      range.load('values, format/font/bold');
      await context.sync();
      expect([range.values[0]![0], range.format.font.bold]).toEqual(['', true]);
      range.values = [['y']];
      range.clear('Formats');
      range.load('values, format/font/bold');
      await context.sync();
      expect([range.values[0]![0], range.format.font.bold]).toEqual(['y', false]);
    }));

  it('merges, and removes duplicates', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('E1:F1').values = [['title', 'lost']];
      sheet.getRange('E1:F1').merge();
      const merged = sheet.getRange('E1:F1').getMergedAreasOrNullObject().load('address');
      sheet.getRange('A1:B4').values = [
        ['id', 'n'],
        [1, 'a'],
        [1, 'a'],
        [2, 'b'],
      ];
      const result = sheet.getRange('A1:B4').removeDuplicates([0], true).load('removed, uniqueRemaining');
      const left = sheet.getRange('A1:B4').load('values');
      const title = sheet.getRange('E1:F1').load('values');
      await context.sync();
      expect(merged.address).toBe('Sheet1!E1:F1');
      expect(title.values).toEqual([['title', '']]);
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
      expect(left.values).toEqual([
        ['id', 'n'],
        [1, 'a'],
        [2, 'b'],
        ['', ''],
      ]);
    }));

  it('groups rows no deeper than eight levels', async () => {
    const failing = onSheet(async (sheet, context) => {
      for (let level = 1; level <= 8; level++) sheet.getRange('2:3').group('ByRows');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('links cells', () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B5', textToDisplay: 'go', screenTip: 'there' };
      cell.load('hyperlink, values');
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe('Sheet1!B5');
      expect(cell.values).toEqual([['go']]);
    }));
});

describe('following formulas', () => {
  it('answers precedents and dependents across sheets', () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').values = [[2]];
      sheet.getRange('A1:A2').values = [[1], ['=A1+Other!A1']];
      sheet.getRange('B1').formulas = [['=A2*2']];
      const direct = sheet.getRange('B1').getDirectPrecedents().load('addresses');
      const all = sheet.getRange('B1').getPrecedents();
      all.areas.load('address');
      const dependents = other.getRange('A1').getDependents().load('addresses');
      await context.sync();
      expect(direct.addresses).toEqual(['Sheet1!A2']);
      expect(all.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A2,Sheet1!A1', 'Other!A1']);
      expect(dependents.addresses).toEqual(['Sheet1!A2', 'Sheet1!B1']);
    }));

  it('tells how far an array result reaches', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['x', 'y', 'z']];
      sheet.getRange('E1').formulas = [['=A1:C1']];
      const spill = sheet.getRange('E1').getSpillingToRange().load('address, values');
      const parent = sheet.getRange('G1').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillParentOrNullObject();
      await context.sync();
      expect([spill.address, spill.values]).toEqual(['Sheet1!E1:G1', [['x', 'y', 'z']]]);
      expect(parent.address).toBe('Sheet1!E1');
      expect(none.isNullObject).toBe(true);
    }));

  it('keeps formulas in capitals and refuses broken ones', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B1');
      cell.formulas = [['=sum(a1:a3) + "kept as typed"&true']];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(A1:A3) + "kept as typed"&TRUE']]);
    });
    const failing = onSheet(async (sheet, context) => {
      sheet.getRange('B1').formulas = [['=SUM(A1']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('several ranges at once', () => {
  it('formats, copies into and reads them together', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[7]];
      const ranges = sheet.getRanges('C1:C2, E1:E2');
      ranges.format.fill.color = 'pink';
      ranges.copyFrom('A1', 'Values');
      ranges.load('address, areaCount, cellCount, format/fill/color');
      const last = sheet.getRange('E2').load('values');
      await context.sync();
      expect(ranges.address).toBe('Sheet1!C1:C2,Sheet1!E1:E2');
      expect([ranges.areaCount, ranges.cellCount, ranges.format.fill.color]).toEqual([2, 4, '#FFC0CB']);
      expect(last.values).toEqual([[7]]);
    }));

  it('takes built-in styles by their names in Office.js', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.style = 'Heading1';
      range.load('style, format/font/bold, format/font/size');
      const accent = sheet.getRange('A2');
      accent.style = 'Accent1_40';
      accent.load('style');
      await context.sync();
      expect([range.style, range.format.font.bold, range.format.font.size]).toEqual(['Heading1', true, 15]);
      expect(accent.style).toBe('Accent1_40');
    }));
});
