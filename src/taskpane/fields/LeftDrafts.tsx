import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { standardTable } from '../../tables/standardTables';
import { draftWords } from '../../words/draftWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { taskWords } from '../../words/taskWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import type { DraftPlace } from './draftStore';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  label: { color: tokens.colorPaletteDarkOrangeForeground1 },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', userSelect: 'text' },
});

/** What a field of a form about a task is called. */
function fieldLabel({ view, form }: DraftPlace, id: string, language: Language): string {
  if (form === 'link') return id === 'lag' ? taskWords.lag[language] : taskWords.addLink[language];
  const columns = standardTable(view === 'progress' ? 'progress' : 'tasks').columns;
  return columns.find((column) => column.id === id)?.label[language] ?? id;
}

/** What was typed about tasks that are there no more: it can be read, taken along and cleared. */
export function LeftDrafts({ places }: { readonly places: readonly DraftPlace[] }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { drafts } = useDesk();
  if (places.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={draftWords.gone[language]}>
      <li>
        <Text size={200} className={styles.label}>
          {draftWords.gone[language]}
        </Text>
      </li>
      {places.map((place) => {
        const { about = 0, name = '' } = place;
        const fields = Object.entries(drafts.fieldsAt(place)).map(([id, { text }]) =>
          say(draftWords.field, { field: fieldLabel(place, id, language), text }, language),
        );
        const said = { task: name, id: about, fields: fields.join(draftWords.between[language]) };
        return (
          <li key={`${about} ${place.form}`} className={styles.item}>
            <Text size={200} className={styles.text}>
              {say(draftWords.goneTask, said, language)}
            </Text>
            <Button
              size="small"
              aria-label={say(draftWords.discardOf, { task: name }, language)}
              onClick={() => drafts.put(place, {})}
            >
              {draftWords.discard[language]}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
