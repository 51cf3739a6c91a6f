import type { Chart } from '../../../embedded/model/chart';
import { formatValue } from '../../../embedded/model/formatValue';
import { PIXELS_PER_POINT } from '../gridGeometry';
import { axisTicks, type AxisTicks } from './axisTicks';
import { fittedText } from './fittedText';
import { isLineChart, isXY, type PlottedSeries } from './plotData';

/** The rectangle between the axes, in pixels of the picture. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pixelsPerStep = { value: 32, category: 110 } as const;

function yOf({ top, height }: Plot, { low, high }: AxisTicks, value: number): number {
  return top + height * (1 - (value - low) / (high - low));
}

function Lines({ series, plot, ys, xOf }: PlotProps & { readonly xOf: (at: number, x: number) => number }) {
  return series.map(({ values, xs, color, weight, dashed, marked, marker }, index) => {
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
        {marked && points.map(([x, y], at) => <circle key={at} cx={x} cy={y} r={marker} fill={color} />)}
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

interface UprightPlotProps {
  readonly chart: Chart;
  readonly series: readonly PlottedSeries[];
  readonly plot: Plot;
  /** Of the whole picture. */
  readonly width: number;
}

/** Lines or columns between an upright value axis and the categories, or the X values, below. */
export function UprightPlot({ chart, series, plot, width }: UprightPlotProps) {
  const { valueAxis, categoryAxis } = chart;
  const hasXs = isXY(chart);
  const values = series.flatMap((one) => one.values);
  const ys = axisTicks(valueAxis.minimum === 0 ? [0, ...values] : values, plot.height / pixelsPerStep.value);
  const xs = axisTicks(hasXs ? series.flatMap((one) => one.xs) : [], plot.width / pixelsPerStep.category);
  const xAt = (x: number) => plot.left + (plot.width * (x - xs.low)) / (xs.high - xs.low);
  const categories = series[0]?.categories ?? [];
  const slot = plot.width / Math.max(1, ...series.map((one) => one.values.length));
  const letters = { fontSize: 11, fill: valueAxis.font.color ?? '#595959' };
  return (
    <>
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
              {fittedText(text, slot)}
            </text>
          ))}
      {isLineChart(chart) ? (
        <Lines
          series={series}
          plot={plot}
          ys={ys}
          xOf={(at, x) => (hasXs ? xAt(x) : plot.left + slot * (at + 0.5))}
        />
      ) : (
        <Columns series={series} plot={plot} ys={ys} gap={chart.series[0]?.gapWidth ?? 150} />
      )}
    </>
  );
}
