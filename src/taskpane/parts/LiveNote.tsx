import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';
import type { LiveState } from '../liveRefresh';

const words = {
  upToDate: paneWords.liveUpToDate,
  waiting: paneWords.liveWaiting,
  updating: paneWords.liveUpdating,
  left: paneWords.liveLeft,
  blocked: paneWords.liveBlocked,
  failed: paneWords.liveFailed,
  off: paneWords.liveOff,
} as const;

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** One quiet line on the live refresh. It is not read out: it changes with every edit and asks for nothing. */
export function LiveNote({ state }: { readonly state: LiveState }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <Text as="p" size={200} className={styles.note} data-live={state}>
      {words[state][language]}
    </Text>
  );
}
