import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { useUnwritten } from './useUnwritten';

interface UnwrittenTasksProps {
  readonly view: 'task' | 'progress';
  readonly facts: ProjectFacts;
  /** The task in hand, whose own form says so. */
  readonly shown: number | undefined;
  readonly onOpenTask: (taskId: number) => void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  label: { color: tokens.colorPaletteDarkOrangeForeground1 },
  task: { minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
});

/** Other tasks about which something is typed and not written; each leads to its form. */
export function UnwrittenTasks({ view, facts, shown, onOpenTask }: UnwrittenTasksProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { drafts } = useDesk();
  const places = useUnwritten(drafts);
  const tasks = places.flatMap((place) =>
    place.view === view && place.about !== shown ? facts.tasks.filter(({ id }) => id === place.about) : [],
  );
  if (tasks.length === 0) return null;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.label}>
        {draftWords.elsewhere[language]}
      </Text>
      {tasks.map(({ id, name }) => (
        <Link key={id} as="button" className={styles.task} onClick={() => onOpenTask(id)}>
          <Text size={200}>{name}</Text>
        </Link>
      ))}
    </div>
  );
}
