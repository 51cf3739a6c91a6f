import { Button } from '@fluentui/react-components';
import { draftWords } from '../../words/draftWords';
import { editWords } from '../../words/editWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';
import { FieldNote } from './FieldNote';
import type { ChangedField, Draft } from './useDraft';

interface ChangedCellProps {
  /** Absent where nobody has: then it says nothing, and its place is kept. */
  readonly changed: ChangedField | undefined;
  readonly label: string;
  readonly draft: Draft;
}

/** Says that somebody has changed a field's cell since it was typed into, and lets the user choose. */
export function ChangedCell({ changed, label, draft }: ChangedCellProps) {
  const { language } = usePaneSurroundings();
  const shown = (text: string) => (text === '' ? editWords.blank[language] : text);
  const said = changed && { begunOn: shown(changed.begunOn), now: shown(changed.now) };
  const text = said ? say(draftWords.changed, said, language) : '';
  return (
    <FieldNote text={text}>
      <Button
        size="small"
        aria-label={say(draftWords.useTheirsFor, { field: label }, language)}
        onClick={() => changed && draft.giveWay(changed.id)}
      >
        {draftWords.useTheirs[language]}
      </Button>
      <Button
        size="small"
        aria-label={say(draftWords.useMineFor, { field: label }, language)}
        onClick={() => changed && draft.keep(changed.id)}
      >
        {draftWords.useMine[language]}
      </Button>
    </FieldNote>
  );
}
