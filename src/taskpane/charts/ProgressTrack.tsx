import { tokens } from '@fluentui/react-components';

interface ProgressTrackProps {
  /** Shares 0–1; `null` where not known. */
  readonly done: number | null;
  readonly planned: number | null;
}

const clamp = (share: number | null) => Math.min(1, Math.max(0, share ?? 0)) * 100;

/** How much is done as a bar, and where the plan wants it as a mark; the words beside it say the same. */
export function ProgressTrack({ done, planned }: ProgressTrackProps) {
  return (
    <svg width="100%" height="8" aria-hidden="true" focusable="false" style={{ display: 'block' }}>
      <rect x="0" y="2" width="100%" height="4" fill={tokens.colorNeutralStroke2} />
      <rect x="0" y="2" width={`${clamp(done)}%`} height="4" fill={tokens.colorBrandForeground1} />
      {planned !== null && (
        <rect
          x={`${clamp(planned)}%`}
          y="0"
          width="2"
          height="8"
          // The last mark would stand outside.
          transform="translate(-2 0)"
          fill={tokens.colorNeutralForeground1}
        />
      )}
    </svg>
  );
}
