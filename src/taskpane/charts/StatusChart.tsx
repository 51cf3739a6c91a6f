import { Text } from '@fluentui/react-components';
import { choiceWord } from '../../words/choiceLists';
import { homeWords } from '../../words/homeWords';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import type { HomeFigures } from '../../workbook/pane/homeFigures';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors, type Signal } from '../paneTheme';
import { signalShapes } from '../parts/signalShapes';
import { useChartStyles } from './chartStyles';

interface StatusChartProps {
  readonly statuses: HomeFigures['statuses'];
  readonly onOpen: () => void;
}

const parts: readonly { id: keyof HomeFigures['statuses']; signal: Signal }[] = [
  { id: 'red', signal: 'late' },
  { id: 'yellow', signal: 'watch' },
  { id: 'green', signal: 'onTrack' },
  { id: 'none', signal: 'notKnown' },
];

/** How many tasks have which light: one bar, and the counts in words. */
export function StatusChart({ statuses, onOpen }: StatusChartProps) {
  const styles = useChartStyles();
  const { language, appearance } = usePaneSurroundings();
  const colors = signalColors(appearance);
  const total = parts.reduce((sum, { id }) => sum + statuses[id], 0);
  if (total === 0) return null;
  const shown = parts.filter(({ id }) => statuses[id] > 0);
  const starts = shown.map((_part, index) =>
    shown.slice(0, index).reduce((sum, { id }) => sum + statuses[id], 0),
  );
  const share = (count: number) => `${(count / total) * 100}%`;
  return (
    <div className={styles.chart}>
      <Text as="h3" className={styles.head} size={200} weight="semibold">
        {homeWords.statuses[language]}
      </Text>
      <button
        type="button"
        className={styles.button}
        title={say(
          homeWords.goToFigure,
          { figure: say(homeWords.statusesText, statuses, language) },
          language,
        )}
        onClick={onOpen}
      >
        <svg width="100%" height="10" aria-hidden="true" focusable="false" style={{ display: 'block' }}>
          {shown.map(({ id, signal }, index) => (
            <rect
              key={id}
              x={share(starts[index])}
              width={share(statuses[id])}
              height="10"
              fill={colors[signal].ink}
            />
          ))}
        </svg>
        <span className={styles.legend}>
          {shown.map(({ id, signal }) => (
            <span key={id} className={styles.entry}>
              <span style={{ color: colors[signal].ink }}>{signalShapes[signal]}</span>
              {id === 'none' ? paneWords.overallUnknown[language] : choiceWord('light', id, language)}{' '}
              {statuses[id]}
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}
