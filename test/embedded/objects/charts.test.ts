import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

/** A sheet with products, quarters and a column chart of them. */
async function withChart(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C4');
    range.values = [
      ['Product', 'Qtr1', 'Qtr2'],
      ['Frames', 50, 70],
      ['Saddles', 32, 12],
      ['Brakes', 10, 97],
    ];
    sheet.charts.add('ColumnClustered', range).name = 'Sales';
    await context.sync();
  });
  return opened;
}

async function withSales<T>(
  opened: OpenedExcel,
  batch: (context: Excel.RequestContext, chart: Excel.Chart, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return opened.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    return batch(context, sheet.charts.getItem('Sales'), sheet);
  });
}

describe('charts.add', () => {
  it('makes series of the columns, named by their headers', async () => {
    await withSales(await withChart(), async (context, chart) => {
      chart.load('name,chartType,id,width,height');
      chart.series.load('items/name,items/chartType');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      expect(chart.chartType).toBe('ColumnClustered');
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Qtr1', 'Qtr2']);
      expect(values.value).toEqual([70, 12, 97]);
      expect(categories.value).toEqual(['Frames', 'Saddles', 'Brakes']);
    });
  });

  it('makes series of the rows of a wide range, or as told', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:D3');
      range.values = [
        ['', 'Jan', 'Feb', 'Mar'],
        ['High', 1, 2, 3],
        ['Low', 0, 1, 2],
      ];
      const auto = sheet.charts.add('Line', range);
      const told = sheet.charts.add('Line', range, 'Columns');
      auto.series.load('items/name');
      told.series.load('items/name');
      auto.load('plotBy');
      await context.sync();
      expect(auto.plotBy).toBe('Rows');
      expect(auto.series.items.map(({ name }) => name)).toEqual(['High', 'Low']);
      expect(told.series.items.map(({ name }) => name)).toEqual(['Jan', 'Feb', 'Mar']);
    });
  });

  it('takes the first column of a scatter chart as X values, and names series without headers', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B3');
      range.values = [
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      const { series } = sheet.charts.add('XYScatter', range);
      const x = series.getItemAt(0).getDimensionValues('XValues');
      series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Series1']);
      expect(x.value).toEqual(['1', '2', '3']);
    });
  });

  it('is titled by its only series', async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['Part', 'Share'],
        ['a', 1],
        ['b', 3],
      ];
      const chart = sheet.charts.add('Pie', range);
      chart.title.load('text');
      chart.legend.load('visible');
      await context.sync();
      expect(chart.title.text).toBe('Share');
      expect(chart.legend.visible).toBe(true);
    });
  });
});

describe('chart', () => {
  it('keeps its title, legend, axes and looks', async () => {
    const opened = await withChart();
    await withSales(opened, async (context, chart) => {
      chart.title.text = 'Sales by quarter';
      chart.title.format.font.color = 'red';
      chart.legend.position = 'Right';
      chart.legend.format.fill.setSolidColor('white');
      chart.axes.valueAxis.maximum = 120;
      chart.axes.valueAxis.minimum = 20;
      chart.axes.valueAxis.title.text = 'Money';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.format.font.bold = true;
      chart.axes.getItem('Value', 'Secondary').numberFormat = '0%';
      chart.dataLabels.format.font.size = 15;
      chart.format.fill.setSolidColor('#FFEEDD');
      chart.plotArea.format.fill.clear();
      await context.sync();
    });
    await withSales(opened, async (context, chart) => {
      chart.load(
        'title/text,title/format/font/color,legend/position,axes/valueAxis/maximum,axes/valueAxis/minimum,axes/valueAxis/title/visible,axes/valueAxis/title/text,axes/valueAxis/majorGridlines/visible,axes/categoryAxis/format/font/bold',
      );
      await context.sync();
      expect(chart.title.text).toBe('Sales by quarter');
      expect(chart.title.format.font.color).toBe('#FF0000');
      expect(chart.legend.position).toBe('Right');
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([20, 120]);
      expect(chart.axes.valueAxis.title.text).toBe('Money');
      expect(chart.axes.valueAxis.majorGridlines.visible).toBe(false);
      expect(chart.axes.categoryAxis.format.font.bold).toBe(true);
    });
    expect(opened.workbook.sheets[0]!.charts[0]).toMatchObject({
      fillColor: '#FFEEDD',
      plotAreaFillColor: null,
    });
  });

  it('tells the bounds that it has by itself, and takes them back', async () => {
    await withSales(await withChart(), async (context, chart) => {
      const axis = chart.axes.valueAxis;
      axis.maximum = 500;
      axis.maximum = '';
      axis.load('minimum,maximum,majorUnit');
      await context.sync();
      expect(axis.minimum).toBe(0);
      expect(axis.maximum).toBeGreaterThanOrEqual(97);
      expect(axis.maximum).toBeLessThan(150);
    });
  });

  it('adds, sets and deletes series', async () => {
    const opened = await withChart();
    await withSales(opened, async (context, chart, sheet) => {
      sheet.getRange('E2:E4').values = [[1], [2], [3]];
      const added = chart.series.add('Extra');
      added.setValues(sheet.getRange('E2:E4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.chartType = 'Line';
      added.axisGroup = 'Secondary';
      added.format.fill.setSolidColor('#123456');
      added.format.line.color = 'blue';
      added.markerStyle = 'Diamond';
      added.gapWidth = 50;
      added.trendlines.add('MovingAverage').movingAveragePeriod = 5;
      added.points.getItemAt(1).format.fill.setSolidColor('red');
      added.hasDataLabels = true;
      added.dataLabels.position = 'Top';
      chart.series.load('items/name,items/chartType,items/axisGroup');
      const count = chart.series.getCount();
      const trendline = added.trendlines.getItem(0).load('type,movingAveragePeriod');
      const points = added.points.getCount();
      await context.sync();
      expect(count.value).toBe(3);
      expect(points.value).toBe(3);
      expect(chart.series.items[2]).toMatchObject({
        name: 'Extra',
        chartType: 'Line',
        axisGroup: 'Secondary',
      });
      expect(trendline).toMatchObject({ type: 'MovingAverage', movingAveragePeriod: 5 });
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Qtr2', 'Extra']);
    });
    expect(opened.workbook.sheets[0]!.charts[0]!.series[1]).toMatchObject({
      values: '=Sheet1!$E$2:$E$4',
      categories: '=Sheet1!$A$2:$A$4',
      fillColor: '#123456',
      line: { color: '#0000FF' },
    });
  });

  it('follows changed values and moved cells', async () => {
    await withSales(await withChart(), async (context, chart, sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B3').values = [[51]];
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values.value).toEqual([51, 32, 10]);
    });
  });

  it('covers cells', async () => {
    await withSales(await withChart(), async (context, chart, sheet) => {
      chart.setPosition('A15', 'F30');
      chart.load('left,top,width,height');
      const from = sheet.getRange('A15').load('left,top');
      await context.sync();
      expect([chart.left, chart.top]).toEqual([from.left, from.top]);
      expect(chart.width).toBe(6 * 48);
      expect(chart.height).toBe(16 * 15);
    });
  });

  it('cannot be drawn as a picture here, and says so', async () => {
    const drawing = withSales(await withChart(), async (context, chart) => {
      chart.getImage();
      await context.sync();
    });
    await expect(drawing).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('is found, counted, deleted and missed, and tells of it', async () => {
    const heard: string[] = [];
    await withSales(await withChart(), async (context, chart, sheet) => {
      sheet.charts.onAdded.add(async () => void heard.push('added'));
      sheet.charts.onActivated.add(async () => void heard.push('activated'));
      sheet.charts.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      const other = sheet.charts.add('Line', sheet.getRange('A1:B4')).load('name');
      chart.activate();
      await context.sync();
      expect(other.name).toBe('Chart 2');
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject('Sales');
      const count = sheet.charts.getCount();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(count.value).toBe(1);
      expect(heard).toEqual(['added', 'activated', 'deleted']);
    });
  });
});
