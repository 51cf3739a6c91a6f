import { openExcel } from '../../../src/embedded/openExcel';

/**
 * Scenarios that Microsoft's public samples for Script Lab (OfficeDev/office-js-snippets) walk through, with data of our
 * own: what those lead people to call must work, and give what it gives in Excel.
 */
async function run<T>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  const { Excel } = await openExcel();
  return Excel.run((context) => batch(context, context.workbook.worksheets.add('Sample')));
}

const ROWS = [
  ['2026-01-05', 'Post', 'Office', '$12'],
  ['2026-01-07', 'Train', 'Travel', '$142'],
  ['2026-01-12', 'Paper', 'Office', '$27'],
];

describe('range samples', () => {
  it('dynamic arrays: headers copied, rows filtered, and where they spill', () =>
    run(async (context, sheet) => {
      const table = sheet.tables.add('A4:D4', true);
      table.getHeaderRowRange().values = [['Date', 'What', 'Kind', 'Cost']];
      table.rows.add(undefined, ROWS);
      sheet.getRange('H2').values = [['Office']];
      sheet.getRange('G4').formulas = [['=A4:D4']];
      sheet.getRange('G5').formulas = [['=FILTER(A5:D7,C5:C7=H2,"")']];
      const headers = sheet.getRange('G4').getSpillingToRange().load('address,values');
      const found = sheet.getRange('G5').getSpillingToRange().load('address,values,text');
      const parent = sheet.getRange('H6').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A5').getSpillingToRangeOrNullObject().load('isNullObject');
      await context.sync();
      expect(headers.address).toBe('Sample!G4:J4');
      expect(headers.values).toEqual([['Date', 'What', 'Kind', 'Cost']]);
      expect(found.address).toBe('Sample!G5:J6');
      expect(found.values.map((row) => [row[1], row[3]])).toEqual([
        ['Post', 12],
        ['Paper', 27],
      ]);
      expect(parent.address).toBe('Sample!G5');
      expect(none.isNullObject).toBe(true);
      sheet.getRange('H2').values = [['Nothing']];
      const empty = sheet.getRange('G5:J6').load('values');
      await context.sync();
      expect(empty.values.flat()).toEqual(['', '', '', '', '', '', '', '']);
    }));

  it('precedents across sheets, direct and all', () =>
    run(async (context, sheet) => {
      const before = context.workbook.worksheets.add('Before');
      before.getRange('C3:E3').formulas = [[2, 7.5, '=C3 * D3']];
      sheet.getRange('C3:F3').formulas = [[2, 8, '=C3 * D3', '=Before!E3 + E3 / 2']];
      const cell = sheet.getRange('F3').load('values');
      const direct = cell.getDirectPrecedents();
      const all = cell.getPrecedents();
      direct.areas.load('address');
      all.areas.load('address');
      await context.sync();
      expect(cell.values).toEqual([[23]]);
      expect(direct.areas.items.map(({ address }) => address).sort()).toEqual(['Before!E3', 'Sample!E3']);
      const cells = all.areas.items.flatMap(({ address }) => address.split(','));
      expect(cells.sort()).toEqual([
        'Before!C3',
        'Before!D3',
        'Before!E3',
        'Sample!C3',
        'Sample!D3',
        'Sample!E3',
      ]);
    }));

  it('several areas: formulas and constants are found and coloured, and read together', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2:F4').values = [
        ['What', 'Count', 'Price', 'Cost', 'Cheap'],
        ['Pens', 2, 7.5, '=C3 * D3', false],
        ['Paper', 1, 34.5, '=C4 * D4', true],
      ];
      const used = sheet.getUsedRange();
      const formulas = used.getSpecialCells('Formulas').load('address');
      const words = used.getSpecialCells('Constants', 'LogicalText').load('address');
      formulas.format.fill.color = 'lightgreen';
      const areas = sheet.getRanges('C3:C4, E3:E4');
      areas.load('isEntireColumn, address, areaCount');
      const cost = sheet.getRange('E3').load('format/fill/color');
      await context.sync();
      expect(formulas.address).toBe('Sample!E3:E4');
      expect(words.address).toBe('Sample!B2:F2,Sample!B3:B4,Sample!F3:F4');
      expect(areas.address.replace(/ /g, '')).toBe('Sample!C3:C4,Sample!E3:E4');
      expect([areas.areaCount, areas.isEntireColumn]).toEqual([2, false]);
      expect(cost.format.fill.color).toBe('#90EE90');
    }));
});

describe('worksheet and chart samples', () => {
  it('finds texts in a sheet, whole or in part, and answers null for none', () =>
    run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C1', true);
      table.getHeaderRowRange().values = [['Project', 'Alpha', 'Ship']];
      table.rows.add(undefined, [
        ['P1', 'Complete', 'On time'],
        ['P2', 'Incomplete', 'Delayed'],
        ['P3', 'complete', 'Delays likely'],
      ]);
      const whole = sheet
        .findAllOrNullObject('Complete', { completeMatch: true, matchCase: false })
        .load('address');
      const part = sheet
        .findAllOrNullObject('delay', { completeMatch: false, matchCase: false })
        .load('address');
      const none = sheet
        .findAllOrNullObject('cancelled', { completeMatch: false, matchCase: false })
        .load('isNullObject');
      await context.sync();
      expect(whole.address).toBe('Sample!B2,Sample!B4');
      expect(part.address).toBe('Sample!C3,Sample!C4');
      expect(none.isNullObject).toBe(true);
    }));

  it('adds a chart of a table with a trendline, and colours points and line', () =>
    run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C1', true);
      table.getHeaderRowRange().values = [['What', 'Q1', 'Q2']];
      table.rows.add(undefined, [
        ['a', 5000, 7000],
        ['b', 400, 323],
      ]);
      const chart = sheet.charts.add('ColumnClustered', table.getDataBodyRange(), 'Columns');
      chart.setPosition('A15', 'F30');
      chart.title.text = 'Quarters';
      chart.legend.position = 'Right';
      chart.legend.format.fill.setSolidColor('white');
      chart.dataLabels.format.font.size = 15;
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(0).format.fill.setSolidColor('pink');
      series.trendlines.add('Linear');
      const trendline = series.trendlines.getItem(0).load('type');
      const { line } = trendline.format;
      line.color = '#FF0000';
      line.load('color');
      const count = chart.series.getCount();
      await context.sync();
      expect([trendline.type, line.color, count.value]).toEqual(['Linear', '#FF0000', 2]);
    }));
});

describe('formatting samples', () => {
  it('cell properties are set cell by cell, blank objects leave cells alone', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.setCellProperties([
        [{ style: 'Heading 1' }, {}],
        [
          { format: { fill: { color: 'Blue' }, font: { color: 'White', bold: true } } },
          { format: { borders: { bottom: { style: 'Continuous' } } } },
        ],
      ]);
      const read = range.getCellProperties({
        address: true,
        style: true,
        format: {
          fill: { color: true },
          font: { color: true, bold: true },
          borders: { bottom: { style: true } } as never,
        },
      });
      await context.sync();
      const [[title, plain], [filled]] = read.value as Excel.CellProperties[][];
      expect([title!.style, plain!.style, title!.address]).toEqual(['Heading1', 'Normal', 'Sample!A1']);
      expect(filled!.format).toMatchObject({
        fill: { color: '#0000FF' },
        font: { color: '#FFFFFF', bold: true },
      });
    }));

  it('page layout: breaks, titles, print area, orientation and zoom', () =>
    run(async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A21:E21');
      const { pageLayout } = sheet;
      pageLayout.centerHorizontally = true;
      pageLayout.blackAndWhite = true;
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintArea('A1:D41');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { scale: 200 };
      pageLayout.load('centerHorizontally,blackAndWhite,orientation,zoom');
      const titles = pageLayout.getPrintTitleRows().load('address');
      const area = pageLayout.getPrintArea().load('address');
      const breaks = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        centerHorizontally: true,
        blackAndWhite: true,
        orientation: 'Landscape',
        zoom: { scale: 200 },
      });
      expect([titles.address, area.address, breaks.value]).toEqual(['Sample!1:1', 'Sample!A1:D41', 1]);
    }));

  it('conditional formats of every kind are added, listed and cleared', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('B2:C4');
      range.values = [
        [1, 5],
        [9, 2],
        [4, 4],
      ];
      const formats = range.conditionalFormats;
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      formats.add('PresetCriteria').preset.rule = { criterion: 'OneStdDevAboveAverage' };
      formats.add('DataBar').dataBar.barDirection = 'LeftToRight';
      const icons = formats.add('IconSet').iconSet;
      icons.style = 'ThreeTriangles';
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=4' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=9' },
      ];
      formats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'late' };
      formats.add('CellValue').cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      formats.add('TopBottom').topBottom.rule = { rank: 1, type: 'TopItems' };
      formats.add('Custom').custom.rule.formula = '=IF(B2>INDIRECT("RC[-1]",0),TRUE)';
      const all = sheet.getRange().conditionalFormats.load('type');
      await context.sync();
      expect(all.items.map(({ type }) => type).sort()).toEqual([
        'CellValue',
        'ColorScale',
        'ContainsText',
        'Custom',
        'DataBar',
        'IconSet',
        'PresetCriteria',
        'TopBottom',
      ]);
      sheet.getRange().conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});
