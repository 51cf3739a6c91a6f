import { useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { LinkType } from '../../project/links/link';
import { typedNumber } from '../../tables/import/typedNumber';
import { linkTypeWords, taskWords } from '../../words/taskWords';
import type { TaskCard } from '../../workbook/pane/taskCard';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { NotWritten } from '../fields/NotWritten';
import { useDraft } from '../fields/useDraft';
import { draftPlace } from './draftPlace';
import { usePaneSurroundings } from '../PaneContext';
import { TaskSearch } from '../parts/TaskSearch';

interface AddLinkProps {
  readonly facts: ProjectFacts;
  /** The task that waits. */
  readonly task: Pick<TaskCard, 'id' | 'name' | 'provisional'>;
  readonly disabled: boolean;
  /** Answers whether it was added. */
  readonly onAdd: (link: {
    readonly id: number;
    readonly type: LinkType;
    readonly lag: number;
  }) => Promise<boolean>;
}

const types: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  how: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** A link that was not begun: from its finish to its start, without a lag. */
const plain = { type: 'FS' };

/** Chooses a task to wait for; how, and with which lag, is asked only once it is chosen. */
export function AddLink({ facts, task, disabled, onAdd }: AddLinkProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  // A link that is half built stays with its task, as what is typed into its fields does.
  const draft = useDraft(draftPlace(task, 'link'), plain);
  const chosen = facts.tasks.find(({ id }) => String(id) === draft.valueOf('predecessor'))?.id;
  const type = types.find((one) => one === draft.valueOf('type')) ?? 'FS';
  const lag = draft.valueOf('lag');
  // A search that has led to a link, or to none, begins anew.
  const [ended, setEnded] = useState(0);
  const days = lag.trim() === '' ? 0 : typedNumber(lag);
  const add = async () => {
    if (chosen === undefined || typeof days !== 'number') return;
    const fields = draft.typed;
    if (!(await onAdd({ id: chosen, type, lag: days }))) return;
    draft.written(fields);
    setEnded((count) => count + 1);
  };
  const discard = () => {
    draft.clear();
    setEnded((count) => count + 1);
  };
  return (
    <div className={styles.form}>
      <TaskSearch
        key={ended}
        facts={facts}
        label={taskWords.addLink[language]}
        without={task.id}
        chosen={chosen}
        onChoose={(id) => draft.type('predecessor', String(id))}
      />
      {chosen !== undefined && (
        <div className={styles.how}>
          <Field className={styles.narrow} size="small" label={taskWords.linkType[language]}>
            <Select
              className={styles.narrow}
              size="small"
              value={type}
              onChange={(_event, data) => draft.type('type', data.value)}
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {linkTypeWords[one][language]}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            className={styles.narrow}
            size="small"
            label={taskWords.lag[language]}
            validationState={typeof days === 'number' ? 'none' : 'error'}
          >
            <Input
              className={styles.narrow}
              size="small"
              inputMode="decimal"
              autoComplete="off"
              placeholder="0"
              value={lag}
              onChange={(_event, data) => draft.type('lag', data.value)}
            />
          </Field>
          <Button
            size="small"
            icon={<AddRegular aria-hidden />}
            disabledFocusable={disabled || typeof days !== 'number'}
            onClick={() => void add()}
          >
            {taskWords.add[language]}
          </Button>
        </div>
      )}
      {draft.isDirty && (
        <div className={styles.actions}>
          <NotWritten draft={{ ...draft, clear: discard }} />
        </div>
      )}
    </div>
  );
}
