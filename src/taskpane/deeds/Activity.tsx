import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { activityWords } from '../../words/activityWords';
import { say } from '../../words/say';
import type { Deed } from '../activity';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { EmptyState } from '../parts/EmptyState';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  time: { flex: 'none', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3 },
  action: { flex: 'none' },
});

/** What Plumbline wrote while the pane was open, and how to take it back. */
export function Activity() {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { commands } = useDesk();
  const { deeds } = commands;
  if (deeds.length === 0)
    return <EmptyState title={activityWords.none[language]} text={activityWords.noneText[language]} />;
  return (
    <Section title={activityWords.title[language]}>
      <ul className={styles.list}>
        {deeds.map((deed) => (
          <DeedRow key={deed.key} deed={deed} />
        ))}
      </ul>
      <Text as="p" size={200} className={styles.muted}>
        {activityWords.note[language]}
      </Text>
    </Section>
  );
}

function DeedRow({ deed }: { readonly deed: Deed }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { commands, isLocked } = useDesk();
  const { time, label, summary, cellsWritten, checkpoint, isReverted } = deed;
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.time}>
        {time}
      </Text>
      <div className={styles.what}>
        <Text block weight="semibold">
          {label}
        </Text>
        <Text block size={200} className={styles.muted}>
          {[summary, say(activityWords.cells, { n: cellsWritten }, language)].join(' · ')}
        </Text>
      </div>
      <div className={styles.action}>
        {isReverted && (
          <Text size={200} className={styles.muted}>
            {activityWords.reverted[language]}
          </Text>
        )}
        {!isReverted && checkpoint && (
          <Button
            size="small"
            aria-label={say(activityWords.revertOf, { time, command: label }, language)}
            disabledFocusable={isLocked}
            onClick={() => void commands.revert(deed)}
          >
            {activityWords.revert[language]}
          </Button>
        )}
      </div>
    </li>
  );
}
