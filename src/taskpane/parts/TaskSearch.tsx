import { useState } from 'react';
import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { taskWords } from '../../words/taskWords';
import { foundTasks } from '../../workbook/pane/foundTasks';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { usePaneSurroundings } from '../PaneContext';

interface TaskSearchProps {
  readonly facts: ProjectFacts;
  readonly label: string;
  /** A task that is not offered. */
  readonly without?: number;
  /** The task that was chosen before the search was opened. */
  readonly chosen?: number;
  readonly onChoose: (taskId: number) => void;
}

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0 } });

/** As many as are offered at a time. */
const MOST = 30;

function shownTask({ tasks, schedule }: ProjectFacts, chosen: number | undefined): string {
  const index = tasks.findIndex(({ id }) => id === chosen);
  return index < 0 ? '' : `${schedule.outline.codes[index]} ${tasks[index].name}`;
}

/** Finds a task by its name, code or ID. */
export function TaskSearch({ facts, label, without, chosen, onChoose }: TaskSearchProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const [typed, setTyped] = useState(() => shownTask(facts, chosen));
  const found = foundTasks(facts, typed, MOST).filter(({ id }) => id !== without);
  return (
    <Combobox
      className={styles.box}
      input={{ style: { minWidth: 0 } }}
      freeform
      aria-label={label}
      placeholder={taskWords.findHint[language]}
      value={typed}
      selectedOptions={[]}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_event, { optionValue, optionText }) => {
        if (optionValue === undefined) return;
        setTyped(optionText ?? '');
        onChoose(Number(optionValue));
      }}
    >
      {found.length === 0 && (
        <Option disabled value="none">
          {taskWords.none[language]}
        </Option>
      )}
      {found.map(({ id, code, name }) => (
        <Option key={id} value={String(id)} text={`${code} ${name}`}>
          {code} {name}
        </Option>
      ))}
    </Combobox>
  );
}
