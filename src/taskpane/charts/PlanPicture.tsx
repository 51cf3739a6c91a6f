import { tokens } from '@fluentui/react-components';
import type { PackOutline } from '../../workbook/pane/packOutline';

interface PlanPictureProps {
  readonly outline: PackOutline;
  readonly height: number;
}

const WIDTH = 96;

/** A plan as a small picture: a bar a task, a diamond a milestone; an empty plan is an empty grid. */
export function PlanPicture({ outline, height }: PlanPictureProps) {
  const { bars } = outline;
  const first = Math.min(...bars.map(({ start }) => start));
  const last = Math.max(...bars.map(({ finish }) => finish + 1));
  const scale = bars.length === 0 ? 0 : WIDTH / Math.max(1, last - first);
  const step = height / Math.max(1, bars.length);
  const lines = [0.25, 0.5, 0.75];
  return (
    <svg
      viewBox={`-2 -2 ${WIDTH + 4} ${height + 4}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
      focusable="false"
      style={{ display: 'block', flex: 'none' }}
    >
      {bars.length === 0 &&
        lines.map((line) => (
          <path
            key={line}
            d={`M0 ${line * height}H${WIDTH}M${line * WIDTH} 0V${height}`}
            stroke={tokens.colorNeutralStroke2}
          />
        ))}
      {bars.map(({ start, finish, isMilestone }, index) => {
        const [x, y] = [(start - first) * scale, index * step];
        return isMilestone ? (
          <path
            key={index}
            d={`M${x} ${y + step / 2 - 2}l2 2l-2 2l-2 -2z`}
            fill={tokens.colorNeutralForeground1}
          />
        ) : (
          <rect
            key={index}
            x={x}
            y={y}
            width={Math.max(1.5, (finish + 1 - start) * scale)}
            height={Math.max(1, step * 0.6)}
            fill={tokens.colorBrandForeground1}
          />
        );
      })}
    </svg>
  );
}
