/**
 * The colours of Plumbline, once for sheets, charts, pane and documents. Each signal is a colour on a tint
 * and never stands alone: a word or a shape says the same.
 */
export const palette = {
  ink: '#1F2933',
  muted: '#5F6B7A',
  hairline: '#D9DEE5',
  hairlineDark: '#A9B4C0',
  paper: '#FFFFFF',
  panel: '#F5F7FA',
  accent: '#1B5E8C',
  accentTint: '#DCE9F2',
  /** Bars in cells, light enough for the number over them. */
  accentBar: '#9DC1DB',
  critical: '#8A3FA0',
  onTrack: { ink: '#2E7D4F', tint: '#E3F1E8' },
  watch: { ink: '#B26A00', tint: '#FCF0DC' },
  late: { ink: '#B3261E', tint: '#FBE4E2' },
  /** Bars: what is left in a lighter shade than what is done. */
  gantt: { summary: '#52606D', done: '#1B5E8C', plan: '#8FB6D3', critical: '#B98AC8' },
  notKnown: { ink: '#6B7280', tint: '#EEF0F3' },
} as const;
