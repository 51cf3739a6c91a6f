import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { standardTable } from '../../tables/standardTables';
import { draftWords } from '../../words/draftWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { linkTypeWords, taskWords } from '../../words/taskWords';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
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

/** What a field holds, under its name. */
interface SaidField {
  readonly field: string;
  readonly text: string;
}

/** A link that is half built: the other task, how it waits for it, and with which lag. */
function linkField(facts: ProjectFacts | undefined, id: string, text: string, language: Language): SaidField {
  if (id === 'lag') return { field: taskWords.lag[language], text };
  if (id === 'type') {
    const words = Object.entries(linkTypeWords).find(([type]) => type === text)?.[1];
    return { field: taskWords.linkType[language], text: words?.[language] ?? text };
  }
  const other = facts?.tasks.find((task) => String(task.id) === text);
  return {
    field: taskWords.addLink[language],
    text: other?.name ?? say(draftWords.taskOfId, { id: text }, language),
  };
}

/** A field of a form about a task. */
function formField({ view }: DraftPlace, id: string, text: string, language: Language): SaidField {
  const columns = standardTable(view === 'progress' ? 'progress' : 'tasks').columns;
  return { field: columns.find((column) => column.id === id)?.label[language] ?? id, text };
}

/** What was typed about tasks that are there no more: it can be read, taken along and cleared. */
export function LeftDrafts({ places }: { readonly places: readonly DraftPlace[] }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { drafts, reading } = useDesk();
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
          say(
            draftWords.field,
            place.form === 'link'
              ? { ...linkField(reading.facts, id, text, language) }
              : { ...formField(place, id, text, language) },
            language,
          ),
        );
        const said = { task: name, id: about, fields: fields.join(draftWords.between[language]) };
        return (
          <li key={`${about} ${place.form} ${name}`} className={styles.item}>
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
