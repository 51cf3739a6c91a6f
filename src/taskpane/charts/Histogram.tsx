import { tokens } from '@fluentui/react-components';
import { useChartStyles } from './chartStyles';

interface HistogramProps {
  readonly bars: readonly number[];
  /** The chart in words; it stands below it. */
  readonly label: string;
}

const WIDTH = 280;
const HEIGHT = 64;

/** How often what came out, as bars. */
export function Histogram({ bars, label }: HistogramProps) {
  const styles = useChartStyles();
  const most = Math.max(1, ...bars);
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        height={HEIGHT}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        style={{ display: 'block', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` }}
      >
        {bars.map((count, index) => {
          const height = (count / most) * (HEIGHT - 2);
          return (
            <rect
              key={index}
              x={index * step + 0.5}
              y={HEIGHT - height}
              width={Math.max(1, step - 1)}
              height={height}
              fill={tokens.colorBrandForeground1}
            />
          );
        })}
      </svg>
      <figcaption className={styles.legend}>{label}</figcaption>
    </figure>
  );
}
