import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { editTask } from '../../commands/editTask';
import { standardColumn } from '../../tables/standardTables';
import { taskWords } from '../../words/taskWords';
import type { TaskCard } from '../../workbook/pane/taskCard';
import { useDesk } from '../desk';
import { TypedField } from '../fields/TypedField';
import type { Draft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';

interface TaskFormProps {
  readonly card: TaskCard;
  readonly draft: Draft;
}

const first = ['name', 'owner', 'duration', 'notBefore', 'deadline', 'pinned', 'budget'];
const further = ['support', 'deliverable', 'criterion', 'optimistic', 'pessimistic', 'notes'];
/** These take the whole width. */
const wide = ['name', 'support', 'deliverable', 'criterion', 'notes'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  wide: { gridColumn: '1 / -1' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What people fill in about a task; it is written when it is saved, and not before. */
export function TaskForm({ card, draft }: TaskFormProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading, commands, isBusy } = useDesk();
  const [showsMore, setShowsMore] = useState(false);
  const people = reading.facts?.people ?? [];
  const shown = showsMore ? [...first, ...further] : first;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isBusy || !draft.isDirty) return;
    if (await commands.run(editTask, { taskId: card.id, fields: draft.typed })) draft.clear();
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.fields}>
        {shown.map((id) => {
          const spec = standardColumn('tasks', id);
          return (
            <div key={id} className={wide.includes(id) ? styles.wide : undefined}>
              <TypedField
                spec={spec}
                draft={draft}
                wordsIn={reading.language}
                people={people}
                disabled={card.type === 'summary' && spec.rollsUp === true}
              />
            </div>
          );
        })}
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          appearance={draft.isDirty ? 'primary' : 'secondary'}
          disabledFocusable={isBusy || !draft.isDirty}
        >
          {taskWords.save[language]}
        </Button>
        {draft.isDirty && (
          <Button size="small" onClick={draft.clear}>
            {taskWords.discard[language]}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsMore}
          onClick={() => setShowsMore(!showsMore)}
        >
          {(showsMore ? taskWords.fewer : taskWords.more)[language]}
        </Button>
      </div>
    </form>
  );
}
