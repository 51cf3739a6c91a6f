import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { draftWords } from '../../words/draftWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';
import type { Draft } from './useDraft';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

/** Says that a form holds something that is in no cell yet, and lets it be discarded; nothing where it does not. */
export function NotWritten({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  if (!draft.isDirty) return null;
  return (
    <>
      <Button size="small" onClick={draft.clear}>
        {draftWords.discard[language]}
      </Button>
      <Text size={200} className={styles.mark}>
        <EditRegular aria-hidden />
        {draftWords.notWritten[language]}
      </Text>
      {draft.changed.length > 0 && (
        <Text size={200}>{say(draftWords.decide, { n: draft.changed.length }, language)}</Text>
      )}
    </>
  );
}
