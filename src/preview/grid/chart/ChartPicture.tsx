import type { Chart } from '../../../embedded/model/chart';
import type { Sheet } from '../../../embedded/model/sheet';
import type { OpenedExcel } from '../../../embedded/openExcel';
import { PIXELS_PER_POINT } from '../gridGeometry';
import { BarPlot } from './BarPlot';
import { ChartLegend } from './ChartLegend';
import { isLineChart, plottedSeries } from './plotData';
import { UprightPlot } from './UprightPlot';

interface ChartPictureProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A chart of the sheet: title, axes with gridlines, lines, columns or bars, legend. */
export function ChartPicture({ excel, sheet, chart }: ChartPictureProps) {
  const width = chart.width * PIXELS_PER_POINT;
  const height = chart.height * PIXELS_PER_POINT;
  const series = plottedSeries(excel, sheet, chart);
  const { title, legend } = chart;
  const top = title.visible ? 32 : 12;
  const plotHeight = Math.max(30, height - top - (legend.visible ? 50 : 28));
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title.text}
      style={{ left: chart.left * PIXELS_PER_POINT, top: chart.top * PIXELS_PER_POINT }}
      width={width}
      height={height}
    >
      <rect
        width={width}
        height={height}
        fill={chart.fillColor ?? '#FFFFFF'}
        stroke={chart.border?.lineStyle === 'None' ? 'none' : '#D9D9D9'}
      />
      {title.visible && (
        <text
          x={width / 2}
          y={20}
          textAnchor="middle"
          fontSize={(title.font.size ?? 14) * PIXELS_PER_POINT}
          fontWeight={title.font.bold ? 600 : 400}
          fill={title.font.color ?? '#595959'}
        >
          {title.text}
        </text>
      )}
      {/^Bar/.test(chart.type) ? (
        <BarPlot chart={chart} series={series} room={{ top, width, height: plotHeight + 18 }} />
      ) : (
        <UprightPlot
          chart={chart}
          series={series}
          plot={{ left: 64, top, width: Math.max(40, width - 84), height: plotHeight }}
          width={width}
        />
      )}
      {legend.visible && (
        <ChartLegend series={series} width={width} y={height - 10} isLine={isLineChart(chart)} />
      )}
    </svg>
  );
}
