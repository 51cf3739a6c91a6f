import type { PlottedSeries } from './plotData';

interface ChartLegendProps {
  readonly series: readonly PlottedSeries[];
  readonly width: number;
  readonly y: number;
  readonly isLine: boolean;
}

const key = { width: 22, gap: 6, after: 18 } as const;

function textPixels(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.4), 0);
}

/** The names of the series in a line below the chart, each beside its line or its colour. */
export function ChartLegend({ series, width, y, isLine }: ChartLegendProps) {
  const widths = series.map(({ name }) => key.width + key.gap + textPixels(name) + key.after);
  const start = Math.max(4, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return series.map(({ name, color, weight, dashed }, index) => {
    const x = start + widths.slice(0, index).reduce((sum, one) => sum + one, 0);
    return (
      <g key={index}>
        {isLine ? (
          <line
            x1={x}
            x2={x + key.width}
            y1={y - 4}
            y2={y - 4}
            stroke={color}
            strokeWidth={weight + 0.5}
            {...(dashed ? { strokeDasharray: '6 4' } : {})}
          />
        ) : (
          <rect x={x + key.width - 10} y={y - 9} width={10} height={10} fill={color} />
        )}
        <text x={x + key.width + key.gap} y={y} fontSize={12} fill="#1F2933">
          {name}
        </text>
      </g>
    );
  });
}
