import { useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { LinkType } from '../../project/links/link';
import { typedNumber } from '../../tables/import/typedNumber';
import { taskWords } from '../../words/taskWords';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { usePaneSurroundings } from '../PaneContext';
import { TaskSearch } from '../parts/TaskSearch';

interface AddLinkProps {
  readonly facts: ProjectFacts;
  readonly taskId: number;
  readonly disabled: boolean;
  readonly onAdd: (link: { readonly id: number; readonly type: LinkType; readonly lag: number }) => void;
}

const types: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];
const typeWords = {
  FS: taskWords.linkFS,
  SS: taskWords.linkSS,
  FF: taskWords.linkFF,
  SF: taskWords.linkSF,
} as const;

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  how: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
});

/** Chooses a task to wait for; how, and with which lag, is asked only once it is chosen. */
export function AddLink({ facts, taskId, disabled, onAdd }: AddLinkProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const [chosen, setChosen] = useState<number>();
  const [type, setType] = useState<LinkType>('FS');
  const [lag, setLag] = useState('');
  const days = lag.trim() === '' ? 0 : typedNumber(lag);
  return (
    <div className={styles.form}>
      <TaskSearch facts={facts} label={taskWords.addLink[language]} without={taskId} onChoose={setChosen} />
      {chosen !== undefined && (
        <div className={styles.how}>
          <Field className={styles.narrow} size="small" label={taskWords.linkType[language]}>
            <Select
              className={styles.narrow}
              size="small"
              value={type}
              onChange={(_event, data) => setType(data.value as LinkType)}
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {typeWords[one][language]}
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
              onChange={(_event, data) => setLag(data.value)}
            />
          </Field>
          <Button
            size="small"
            icon={<AddRegular aria-hidden />}
            disabledFocusable={disabled || typeof days !== 'number'}
            onClick={() => typeof days === 'number' && onAdd({ id: chosen, type, lag: days })}
          >
            {taskWords.add[language]}
          </Button>
        </div>
      )}
    </div>
  );
}
