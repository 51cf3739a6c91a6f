import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import { editWords } from '../../words/editWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';
import type { ChangedField, Draft } from './useDraft';

interface ChangedCellProps {
  readonly changed: ChangedField;
  readonly label: string;
  readonly draft: Draft;
}

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    borderLeft: `2px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
  },
  text: { flexBasis: '100%', overflowWrap: 'anywhere' },
});

/** Says that somebody has changed a field's cell since it was typed into, and lets the user choose. */
export function ChangedCell({ changed: { id, begunOn, now }, label, draft }: ChangedCellProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const shown = (text: string) => (text === '' ? editWords.blank[language] : text);
  return (
    <div className={styles.place}>
      <Text size={200} role="status" className={styles.text}>
        {say(draftWords.changed, { begunOn: shown(begunOn), now: shown(now) }, language)}
      </Text>
      <Button
        size="small"
        aria-label={say(draftWords.useTheirsFor, { field: label }, language)}
        onClick={() => draft.giveWay(id)}
      >
        {draftWords.useTheirs[language]}
      </Button>
      <Button
        size="small"
        aria-label={say(draftWords.useMineFor, { field: label }, language)}
        onClick={() => draft.keep(id)}
      >
        {draftWords.useMine[language]}
      </Button>
    </div>
  );
}
