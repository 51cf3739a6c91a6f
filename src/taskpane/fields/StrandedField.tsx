import { Button } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';
import { FieldNote } from './FieldNote';
import type { Draft } from './useDraft';

interface StrandedFieldProps {
  readonly id: string;
  readonly label: string;
  readonly draft: Draft;
}

/** Something typed into a field that cannot be written any more: it can be read, taken along and discarded alone. */
export function StrandedField({ id, label, draft }: StrandedFieldProps) {
  const { language } = usePaneSurroundings();
  return (
    <FieldNote text={say(draftWords.stranded, { field: label, text: draft.valueOf(id) }, language)}>
      <Button
        size="small"
        aria-label={say(draftWords.discardOf, { task: label }, language)}
        onClick={() => draft.giveWay(id)}
      >
        {draftWords.discard[language]}
      </Button>
    </FieldNote>
  );
}
