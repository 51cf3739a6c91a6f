import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';
import { writeWorkbook } from '../../../src/embedded/files/writeWorkbook';
import type { Chart, ChartAxis } from '../../../src/embedded/model/chart';
import { nextId } from '../../../src/embedded/model/workbook';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { sampleWorkbook } from './sampleWorkbook';

const axis = (majorGridlines: boolean): ChartAxis => ({
  visible: true,
  majorGridlines,
  minorGridlines: false,
  title: { text: '', visible: false, font: {} },
  line: {},
  font: {},
});

function withChart(type: string) {
  const workbook = sampleWorkbook();
  const sheet = workbook.sheets[0]!;
  const place = "='任务 & tasks'!";
  const chart: Chart = {
    id: nextId(workbook),
    name: 'Gantt',
    type,
    left: 300,
    top: 100,
    width: 360,
    height: 216,
    title: { text: 'Plan & actual', visible: true, font: {} },
    legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
    categoryAxis: { ...axis(false), reversePlotOrder: true },
    valueAxis: { ...axis(true), minimum: 46000, numberFormat: 'yyyy-mm-dd' },
    series: [
      {
        id: nextId(workbook),
        name: `${place}$C$2`,
        values: `${place}$C:$C`,
        categories: `${place}$B$3:$B$5`,
        fillColor: null,
        line: {},
        trendlines: [],
        points: new Map(),
      },
      {
        id: nextId(workbook),
        name: 'typed',
        values: `${place}$D$3:$D$5`,
        fillColor: '#1B5E8C',
        line: { color: '#FF0000', weight: 2 },
        trendlines: [],
        points: new Map([[1, { fillColor: '#00FF00' }]]),
      },
    ],
    font: {},
  };
  sheet.charts.push(chart);
  return { workbook, chart };
}

const shown = ({ id: _id, series, ...chart }: Chart) => ({
  ...chart,
  series: series.map(({ id: _series, gapWidth: _gap, overlap: _overlap, ...one }) => one),
});

describe('charts', () => {
  test.each(['BarStacked', 'ColumnClustered', 'LineMarkers', 'AreaStacked100'])(
    '%s survives a save',
    async (type) => {
      const { workbook, chart } = withChart(type);
      const read = await readWorkbook(await writeWorkbook(workbook));
      expect(shown(read.sheets[0]!.charts[0]!)).toEqual(shown(chart));
    },
  );

  test('what it looks like survives a save', async () => {
    const { workbook, chart } = withChart('XYScatterLinesNoMarkers');
    const letters = { size: 9, bold: true, color: '#5F6B7A', name: 'Calibri' };
    chart.title.font = letters;
    chart.legend.font = { size: 8, italic: true };
    chart.categoryAxis.font = { color: '#1F2933', underline: 'Single' };
    chart.valueAxis.majorGridlineLine = { color: '#D9DEE5' };
    chart.valueAxis.tickLabelPosition = 'Low';
    chart.valueAxis.majorTickMark = 'Inside';
    chart.border = { lineStyle: 'None' };
    chart.series[0]!.line = { color: '#1B5E8C', weight: 1.5, lineStyle: 'Dash' };
    chart.series[0]!.fillColor = undefined;
    Object.assign(chart.series[1]!, {
      markerStyle: 'Circle',
      markerSize: 5,
      markerBackgroundColor: '#1B5E8C',
      markerForegroundColor: '#1F2933',
    });
    const read = await readWorkbook(await writeWorkbook(workbook));
    expect(shown(read.sheets[0]!.charts[0]!)).toEqual(shown(chart));
  });

  test('saving again gives the same bytes; a moved chart keeps its part', async () => {
    const bytes = await writeWorkbook(withChart('BarStacked').workbook);
    const read = await readWorkbook(bytes);
    expect(await writeWorkbook(read)).toEqual(bytes);
    read.sheets[0]!.charts[0]!.left += 50;
    const before = unzipSync(bytes);
    const after = unzipSync(await writeWorkbook(read));
    expect(after['xl/charts/chart1.xml']).toEqual(before['xl/charts/chart1.xml']);
    expect(after['xl/drawings/drawing1.xml']).not.toEqual(before['xl/drawings/drawing1.xml']);
  });

  test('a deleted chart takes its part with it', async () => {
    const read = await readWorkbook(await writeWorkbook(withChart('Pie').workbook));
    read.sheets[0]!.charts.pop();
    const parts = unzipSync(await writeWorkbook(read));
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/'))).toEqual([]);
    expect(strFromU8(parts['[Content_Types].xml']!)).not.toContain('/xl/charts/');
  });
});

describeWhere(soffice, 'LibreOffice', 'charts in LibreOffice', () => {
  test('are read', async () => {
    const computed = await readWorkbook(
      await recalculate(await writeWorkbook(withChart('BarStacked').workbook)),
    );
    const [chart] = computed.sheets[0]!.charts;
    expect([chart?.type, chart?.series.length, chart?.title.text]).toEqual([
      'BarStacked',
      2,
      'Plan & actual',
    ]);
  });
});
