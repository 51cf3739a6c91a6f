import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import type { ProjectHead } from '../../workbook/pane/projectHead';
import { usePaneSurroundings } from '../PaneContext';
import type { LiveState } from '../liveRefresh';
import { CellLight } from './CellLight';
import { LiveNote } from './LiveNote';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The head of the pane: which project, as of when, how it stands, and whether the tables follow. */
export function ProjectSummary({ head, live }: { readonly head: ProjectHead; readonly live: LiveState }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { name, statusDate, light } = head;
  return (
    <section className={styles.summary}>
      <Text as="h1" size={500} weight="semibold" className={styles.name}>
        {name === '' ? paneWords.untitled[language] : name}
      </Text>
      <div className={styles.line}>
        <CellLight word={light === '' ? paneWords.overallUnknown[language] : light} />
        {statusDate !== '' && (
          <Text size={200} className={styles.muted}>
            {paneWords.statusDate[language]} {statusDate}
          </Text>
        )}
        <LiveNote state={live} />
      </div>
    </section>
  );
}
