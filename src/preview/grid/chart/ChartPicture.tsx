import { formatValue } from '../../../embedded/model/formatValue';
import type { Chart } from '../../../embedded/model/chart';
import type { Sheet } from '../../../embedded/model/sheet';
import type { OpenedExcel } from '../../../embedded/openExcel';
import { PIXELS_PER_POINT } from '../gridGeometry';
import { axisTicks, type AxisTicks } from './axisTicks';
import { ChartLegend } from './ChartLegend';
import { isXY, plottedSeries, type PlottedSeries } from './plotData';

/** The rectangle between the axes, in pixels of the picture. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ChartPictureProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const pixelsPerStep = { value: 32, category: 110 } as const;

function yOf({ top, height }: Plot, { low, high }: AxisTicks, value: number): number {
  return top + height * (1 - (value - low) / (high - low));
}

function Lines({ series, plot, ys, xOf }: PlotProps & { readonly xOf: (at: number, x: number) => number }) {
  return series.map(({ values, xs, color, weight, dashed, marked }, index) => {
    const points = values.map((value, at) => [xOf(at, xs[at]), yOf(plot, ys, value)] as const);
    return (
      <g key={index}>
        <polyline
          points={points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke={color}
          strokeWidth={weight * PIXELS_PER_POINT}
          strokeLinejoin="round"
          {...(dashed ? { strokeDasharray: '6 4' } : {})}
        />
        {marked && points.map(([x, y], at) => <circle key={at} cx={x} cy={y} r={3.5} fill={color} />)}
      </g>
    );
  });
}

interface PlotProps {
  readonly series: readonly PlottedSeries[];
  readonly plot: Plot;
  readonly ys: AxisTicks;
}

function Columns({ series, plot, ys, gap }: PlotProps & { readonly gap: number }) {
  const slot = plot.width / Math.max(1, ...series.map(({ values }) => values.length));
  const bar = slot / (series.length + gap / 100);
  const base = yOf(plot, ys, Math.max(0, ys.low));
  return series.map(({ values, color }, index) =>
    values.map((value, at) => (
      <rect
        key={`${index},${at}`}
        x={plot.left + slot * at + (slot - bar * series.length) / 2 + bar * index}
        y={Math.min(base, yOf(plot, ys, value))}
        width={bar}
        height={Math.abs(base - yOf(plot, ys, value))}
        fill={color}
      />
    )),
  );
}

/** So many characters of a category's name have room below its columns. */
function shortened(text: string, pixels: number): string {
  const widths = [...text].map((letter) => (letter > '\u2e80' ? 11 : 6));
  let room = pixels - 4;
  const kept = widths.findIndex((width) => (room -= width) < 0);
  return kept < 0 ? text : `${[...text].slice(0, Math.max(1, kept - 1)).join('')}…`;
}

/** A chart of the sheet: title, axes with gridlines, lines or columns, legend. */
export function ChartPicture({ excel, sheet, chart }: ChartPictureProps) {
  const width = chart.width * PIXELS_PER_POINT;
  const height = chart.height * PIXELS_PER_POINT;
  const series = plottedSeries(excel, sheet, chart);
  const hasXs = isXY(chart);
  const { valueAxis, categoryAxis, title, legend } = chart;
  const plot: Plot = {
    left: 64,
    top: title.visible ? 32 : 12,
    width: Math.max(40, width - 84),
    height: Math.max(30, height - (title.visible ? 32 : 12) - (legend.visible ? 50 : 28)),
  };
  const values = series.flatMap((one) => one.values);
  const ys = axisTicks(valueAxis.minimum === 0 ? [0, ...values] : values, plot.height / pixelsPerStep.value);
  const xs = axisTicks(hasXs ? series.flatMap((one) => one.xs) : [], plot.width / pixelsPerStep.category);
  const xAt = (x: number) => plot.left + (plot.width * (x - xs.low)) / (xs.high - xs.low);
  const categories = series[0]?.categories ?? [];
  const slot = plot.width / Math.max(1, ...series.map((one) => one.values.length));
  const isLine = hasXs || /Line|Area/.test(chart.type);
  const letters = { fontSize: 11, fill: valueAxis.font.color ?? '#595959' };
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
      {ys.ticks.map((tick) => (
        <g key={tick}>
          {valueAxis.majorGridlines && (
            <line
              x1={plot.left}
              x2={plot.left + plot.width}
              y1={yOf(plot, ys, tick)}
              y2={yOf(plot, ys, tick)}
              stroke={valueAxis.majorGridlineLine?.color ?? '#D9D9D9'}
            />
          )}
          <text x={plot.left - 6} y={yOf(plot, ys, tick) + 4} textAnchor="end" {...letters}>
            {formatValue(tick, valueAxis.numberFormat ?? 'General')}
          </text>
        </g>
      ))}
      {hasXs
        ? xs.ticks.map((tick) => (
            <text
              key={tick}
              x={Math.min(xAt(tick), width - 34)}
              y={plot.top + plot.height + 16}
              textAnchor="middle"
              {...letters}
            >
              {formatValue(tick, categoryAxis.numberFormat ?? 'General')}
            </text>
          ))
        : categories.map((text, at) => (
            <text
              key={at}
              x={plot.left + slot * (at + 0.5)}
              y={plot.top + plot.height + 16}
              textAnchor="middle"
              {...letters}
            >
              {shortened(text, slot)}
            </text>
          ))}
      {isLine ? (
        <Lines
          series={series}
          plot={plot}
          ys={ys}
          xOf={(at, x) => (hasXs ? xAt(x) : plot.left + slot * (at + 0.5))}
        />
      ) : (
        <Columns series={series} plot={plot} ys={ys} gap={chart.series[0]?.gapWidth ?? 150} />
      )}
      {legend.visible && <ChartLegend series={series} width={width} y={height - 10} isLine={isLine} />}
    </svg>
  );
}
