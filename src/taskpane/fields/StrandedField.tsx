import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';
import type { Draft } from './useDraft';

interface StrandedFieldProps {
  readonly id: string;
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
  text: { flexBasis: '100%', overflowWrap: 'anywhere', userSelect: 'text' },
});

/** Something typed into a field that cannot be written any more: it can be read, taken along and discarded alone. */
export function StrandedField({ id, label, draft }: StrandedFieldProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <div className={styles.place}>
      <Text size={200} className={styles.text}>
        {say(draftWords.stranded, { field: label, text: draft.valueOf(id) }, language)}
      </Text>
      <Button
        size="small"
        aria-label={say(draftWords.discardOf, { task: label }, language)}
        onClick={() => draft.giveWay(id)}
      >
        {draftWords.discard[language]}
      </Button>
    </div>
  );
}
