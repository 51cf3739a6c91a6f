import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { isSamePlace, type DraftPlace } from './draftStore';
import { LeftDrafts } from './LeftDrafts';
import { useUnwritten } from './useUnwritten';

interface UnwrittenTask extends Pick<DraftPlace, 'isProvisional'> {
  readonly id: number;
  readonly name: string;
}

interface UnwrittenTasksProps {
  readonly view: 'task' | 'progress';
  /** Those that the view can show. */
  readonly tasks: readonly UnwrittenTask[];
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

/** Other tasks about which something is typed and not written; each leads to its form, or is there no more. */
export function UnwrittenTasks({ view, tasks, shown, onOpenTask }: UnwrittenTasksProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { drafts } = useDesk();
  const places = useUnwritten(drafts).filter((place) => place.view === view && place.about !== undefined);
  const isAbout =
    (place: DraftPlace) =>
    ({ id, ...task }: UnwrittenTask) =>
      isSamePlace(place, { ...task, view, about: id, form: place.form });
  const others = tasks.filter((task) => task.id !== shown && places.some((place) => isAbout(place)(task)));
  return (
    <>
      {others.length > 0 && (
        <div className={styles.line}>
          <Text size={200} className={styles.label}>
            {draftWords.elsewhere[language]}
          </Text>
          {others.map(({ id, name }) => (
            <Link key={id} as="button" className={styles.task} onClick={() => onOpenTask(id)}>
              <Text size={200}>{name}</Text>
            </Link>
          ))}
        </div>
      )}
      <LeftDrafts places={places.filter((place) => !tasks.some(isAbout(place)))} />
    </>
  );
}
