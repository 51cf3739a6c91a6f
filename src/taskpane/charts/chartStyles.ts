import { makeStyles, tokens } from '@fluentui/react-components';

/** The look that charts of the pane share: a heading, the drawing as a button to its cells, a legend in words. */
export const useChartStyles = makeStyles({
  chart: { marginTop: tokens.spacingVerticalM },
  head: { display: 'block', margin: `0 0 ${tokens.spacingVerticalXS}` },
  button: {
    display: 'block',
    width: '100%',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // The first and the last date under the ends of a line; between them they keep apart at any width.
  span: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  muted: { color: tokens.colorNeutralForeground3 },
});
