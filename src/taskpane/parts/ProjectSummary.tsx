import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';
import type { Signal } from '../paneTheme';
import { LightBadge } from './LightBadge';

/** The cells of the project sheet that the pane repeats: the text that they show. */
export interface ProjectSummaryProps {
  readonly name: string;
  readonly statusDate: string;
  readonly signal: Signal;
  /** The light's word as the cell has it; blank where the cell is blank. */
  readonly light: string;
}

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The head of the pane: which project, as of when, and how it stands. */
export function ProjectSummary({ name, statusDate, signal, light }: ProjectSummaryProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <section className={styles.summary}>
      <Title3 as="h1" className={styles.name}>
        {name === '' ? paneWords.untitled[language] : name}
      </Title3>
      <div className={styles.line}>
        <LightBadge signal={signal} word={light === '' ? paneWords.overallUnknown[language] : light} />
        {statusDate !== '' && (
          <Text size={200} className={styles.muted}>
            {paneWords.statusDate[language]} {statusDate}
          </Text>
        )}
      </div>
    </section>
  );
}
