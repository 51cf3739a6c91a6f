import { useEffect, useMemo, useState } from 'react';
import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { taskWords } from '../../words/taskWords';
import { viewWords } from '../../words/viewWords';
import { structureWords } from '../../words/structureWords';
import { standardTable } from '../../tables/standardTables';
import { selectedTask } from '../../workbook/pane/selectedTask';
import { taskCard, type TaskCard } from '../../workbook/pane/taskCard';
import { tasksInSelection } from '../../workbook/pane/tasksInSelection';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { provisionalTasks } from '../../workbook/structure/provisionalTasks';
import { useDesk } from '../desk';
import { UnwrittenTasks } from '../fields/UnwrittenTasks';
import { useDraft } from '../fields/useDraft';
import { draftPlace } from './draftPlace';
import { usePaneSurroundings } from '../PaneContext';
import { CellLight } from '../parts/CellLight';
import { EmptyState } from '../parts/EmptyState';
import { StructureToolbar } from '../parts/StructureToolbar';
import { TaskSearch } from '../parts/TaskSearch';
import { useSelection } from '../useSelection';
import { TaskDetails } from './TaskDetails';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  title: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  note: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  search: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** The task of the selected row, or one that was looked for. */
export function Task() {
  const { language } = usePaneSurroundings();
  const { reading, openView } = useDesk();
  if (reading.facts === undefined)
    return (
      <EmptyState title={viewWords.task[language]} text={viewWords.blocked[language]}>
        <Button onClick={() => openView('home')}>{viewWords.toHome[language]}</Button>
      </EmptyState>
    );
  return <TaskOf facts={reading.facts} />;
}

/** Follows the selection, unless another task was asked for since. */
function useShownTask(facts: ProjectFacts) {
  const { host } = usePaneSurroundings();
  const { commands, subject } = useDesk();
  const selection = useSelection(host, commands.reportDefect);
  const selected = selection && selectedTask(facts, selection);
  const [asked, setAsked] = useState(subject?.taskId);
  const [followed, setFollowed] = useState<number | undefined>();
  // The first selection that is known is where the user was before asking.
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => {
    if (selection === undefined) return;
    if (!isFirst) setAsked(undefined);
    setIsFirst(false);
    if (selected !== undefined) setFollowed(selected);
    // Only a move of the selection counts.
  }, [selection]);
  // A task that was deleted gives way to the one that was there before it, or stands in its row now.
  const shown = [asked, followed, selected].find((id) => facts.tasks.some((task) => task.id === id));
  const isFollowing = shown !== undefined && shown !== asked && shown === selected;
  const selectedToo = isFollowing ? tasksInSelection(facts, selection ?? []) : [];
  return { shown, selectedToo, setAsked };
}

function TaskOf({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { isLocked, onAimed } = useDesk();
  const { shown, selectedToo, setAsked } = useShownTask(facts);
  const card = useMemo(() => (shown === undefined ? undefined : taskCard(facts, shown)), [facts, shown]);
  useAim(facts, card, selectedToo);
  const search = (
    <div className={styles.search}>
      <TaskSearch key={shown} facts={facts} label={taskWords.find[language]} onChoose={setAsked} />
    </div>
  );
  const known = useMemo(() => knownTasks(facts), [facts]);
  const unwritten = <UnwrittenTasks view="task" tasks={known} shown={card?.id} onOpenTask={setAsked} />;
  // Stays where it is whatever is shown below it, and so does the keyboard.
  const toolbar = (
    <StructureToolbar
      actsOn={actsOn(card, selectedToo.length > 1, language)}
      disabled={isLocked}
      onRun={onAimed}
    />
  );
  if (card === undefined)
    return (
      <>
        {toolbar}
        <EmptyState
          title={taskWords.empty[language]}
          text={(facts.tasks.length === 0 ? taskWords.noTasks : taskWords.emptyText)[language]}
        />
        {facts.tasks.length > 0 && search}
        {unwritten}
      </>
    );
  return (
    <>
      {toolbar}
      {search}
      {unwritten}
      <ShownTask facts={facts} card={card} onOpenTask={setAsked} />
    </>
  );
}

/** Which tasks there are, and which of them have no ID of their own yet. */
function knownTasks(facts: ProjectFacts) {
  const ids = facts.tasks.map(({ id }) => id);
  const provisional = new Set(provisionalTasks(facts, ids).map(({ id }) => id));
  return facts.tasks.map(({ id, name }) => ({ id, name, isProvisional: provisional.has(id) }));
}

/** Tells the desk which tasks are shown: one, or those selected in the sheet of which it is the uppermost. */
function useAim(facts: ProjectFacts, seen: TaskCard | undefined, selected: readonly number[]): void {
  const { aimAt } = useDesk();
  const id = seen?.id;
  const isOne = id !== undefined && selected.length === 0;
  const provisional = provisionalTasks(facts, isOne ? [id] : selected);
  const aim = JSON.stringify([isOne ? id : selected, provisional]);
  useEffect(() => {
    const named = isOne ? { tasks: [id] } : { among: selected };
    aimAt(provisional.length > 0 ? { ...named, provisional } : named);
    return () => aimAt(undefined);
    // The same tasks are not told twice.
  }, [aimAt, aim]);
}

function actsOn(seen: TaskCard | undefined, isSeveral: boolean, language: Language): string {
  if (seen === undefined) return structureWords.actsOnNothing[language];
  const words = isSeveral ? structureWords.actsOnSelected : structureWords.actsOn;
  return say(words, { task: `${seen.code} ${seen.name}` }, language);
}

interface ShownTaskProps {
  readonly facts: ProjectFacts;
  readonly card: TaskCard;
  readonly onOpenTask: (taskId: number) => void;
}

function ShownTask({ facts, card, onOpenTask }: ShownTaskProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { show } = useDesk();
  const draft = useDraft(draftPlace(card), card.fields, standardTable('tasks').columns);
  const index = facts.tasks.findIndex(({ id }) => id === card.id);
  const neighbour = (step: number) => facts.tasks[index + step]?.id;
  const step = (by: number, label: string, Icon: typeof ChevronLeftRegular) => (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={<Icon aria-hidden />}
        disabledFocusable={neighbour(by) === undefined}
        onClick={() => onOpenTask(neighbour(by))}
      />
    </Tooltip>
  );
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {card.code} {card.name}
        </Text>
        {step(-1, taskWords.previous[language], ChevronLeftRegular)}
        {step(1, taskWords.next[language], ChevronRightRegular)}
        <Tooltip content={taskWords.showRow[language]} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<TableSearchRegular aria-hidden />}
            onClick={() => show({ table: 'tasks', row: card.row, column: 'name' })}
          />
        </Tooltip>
      </div>
      {card.light !== '' && (
        <div className={styles.note}>
          <CellLight word={card.light} />
        </div>
      )}
      <TaskDetails key={card.id} facts={facts} card={card} draft={draft} onOpenTask={onOpenTask} />
    </>
  );
}
