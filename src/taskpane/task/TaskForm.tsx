import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { editTask } from '../../commands/editTask';
import { standardColumn } from '../../tables/standardTables';
import { taskWords } from '../../words/taskWords';
import type { TaskCard } from '../../workbook/pane/taskCard';
import { useDesk } from '../desk';
import { FieldGrid } from '../fields/FieldGrid';
import { NotWritten } from '../fields/NotWritten';
import type { Draft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';

interface TaskFormProps {
  readonly card: TaskCard;
  readonly draft: Draft;
}

const first = ['name', 'owner', 'duration', 'notBefore', 'deadline', 'pinned', 'budget'];
const further = ['support', 'deliverable', 'criterion', 'optimistic', 'pessimistic', 'notes'];
/** On a summary these follow from the tasks below. */
const rolledUp = ['duration', 'budget'];

const useStyles = makeStyles({
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
  const { commands, isLocked } = useDesk();
  const [showsMore, setShowsMore] = useState(false);
  // What waits for a decision is seen.
  const asked = draft.changed.map(({ id }) => id);
  const shown = [...first, ...further.filter((id) => showsMore || asked.includes(id))].map((id) =>
    standardColumn('tasks', id),
  );

  const disabled = card.type === 'summary' ? rolledUp : [];
  // What cannot be written is discarded first, and seen until then.
  const isStranded = disabled.some((id) => id in draft.typed);
  const canSave = !isLocked && draft.isDirty && asked.length === 0 && !isStranded;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!canSave) return;
    const { typed: fields, begunOn } = draft;
    const { id: taskId, provisional } = card;
    if (await commands.run(editTask, { taskId, fields, begunOn, provisional })) draft.written(fields);
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <FieldGrid specs={shown} draft={draft} disabled={disabled} />
      <div className={styles.actions}>
        <Button
          type="submit"
          size="small"
          appearance={draft.isDirty ? 'primary' : 'secondary'}
          disabledFocusable={!canSave}
        >
          {taskWords.save[language]}
        </Button>
        <NotWritten draft={draft} />
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
