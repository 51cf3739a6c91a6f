import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors } from '../paneTheme';
import type { Signal } from '../paneTheme';
import { signalShapes } from './signalShapes';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
});

/** A signal: shape, word and colour. */
export function LightBadge({ signal, word }: { readonly signal: Signal; readonly word: string }) {
  const styles = useStyles();
  const { ink, tint } = signalColors(usePaneSurroundings().appearance)[signal];
  return (
    <span className={styles.badge} style={{ color: ink, backgroundColor: tint }}>
      <span aria-hidden="true">{signalShapes[signal]}</span>
      {word}
    </span>
  );
}
