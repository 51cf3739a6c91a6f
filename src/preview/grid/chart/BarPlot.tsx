import type { Chart } from '../../../embedded/model/chart';
import { formatValue } from '../../../embedded/model/formatValue';
import { axisTicks } from './axisTicks';
import { fittedText, textWidth } from './fittedText';
import type { PlottedSeries } from './plotData';

interface BarPlotProps {
  readonly chart: Chart;
  readonly series: readonly PlottedSeries[];
  /** The room that axes and bars have, in pixels of the picture. */
  readonly room: { readonly top: number; readonly width: number; readonly height: number };
}

const pixelsPerTick = 70;
/** Below the bars, for the scale. */
const scaleHeight = 18;
/** Beside the last tick, for the half of its label that stands out. */
const margin = 26;

/** Bars from left to right, the categories' names beside them, the scale below. */
export function BarPlot({ chart, series, room }: BarPlotProps) {
  const { valueAxis, categoryAxis } = chart;
  const categories = series[0]?.categories ?? [];
  const names = Math.min(room.width * 0.45, Math.max(0, ...categories.map(textWidth)) + 12);
  const [left, width] = [names + 6, room.width - names - 6 - margin];
  const height = room.height - scaleHeight;
  const values = series.flatMap((one) => one.values);
  const scale = axisTicks(valueAxis.minimum === 0 ? [0, ...values] : values, width / pixelsPerTick);
  const xOf = (value: number) => left + (width * (value - scale.low)) / (scale.high - scale.low);
  const slot = height / Math.max(1, ...series.map((one) => one.values.length));
  const bar = slot / (series.length + (chart.series[0]?.gapWidth ?? 150) / 100);
  const topOf = (place: number) => {
    const count = categories.length;
    return room.top + slot * (categoryAxis.reversePlotOrder ? place : count - 1 - place);
  };
  const letters = { fontSize: 11, fill: valueAxis.font.color ?? '#595959' };
  const base = xOf(Math.max(0, scale.low));
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          {valueAxis.majorGridlines && (
            <line
              x1={xOf(tick)}
              x2={xOf(tick)}
              y1={room.top}
              y2={room.top + height}
              stroke={valueAxis.majorGridlineLine?.color ?? '#D9D9D9'}
            />
          )}
          <text x={xOf(tick)} y={room.top + height + 14} textAnchor="middle" {...letters}>
            {formatValue(tick, valueAxis.numberFormat ?? 'General')}
          </text>
        </g>
      ))}
      {categories.map((text, place) => (
        <text key={place} x={left - 6} y={topOf(place) + slot / 2 + 4} textAnchor="end" {...letters}>
          {fittedText(text, names)}
        </text>
      ))}
      {series.map((one, index) =>
        one.values.map((value, place) => (
          <rect
            key={`${index},${place}`}
            x={Math.min(base, xOf(value))}
            y={topOf(place) + (slot - bar * series.length) / 2 + bar * index}
            width={Math.abs(xOf(value) - base)}
            height={bar}
            fill={one.color}
          />
        )),
      )}
    </>
  );
}
