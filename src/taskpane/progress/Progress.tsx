import { useMemo, useRef, useState } from 'react';
import { Button, Link, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { progressWords } from '../../words/progressWords';
import { say } from '../../words/say';
import { viewWords } from '../../words/viewWords';
import { filteredProgress, progressList, type ProgressItem } from '../../workbook/pane/progressList';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { UnwrittenTasks } from '../fields/UnwrittenTasks';
import { usePaneSurroundings } from '../PaneContext';
import { CellLight } from '../parts/CellLight';
import { EmptyState } from '../parts/EmptyState';
import { ProgressFilterBar } from './ProgressFilterBar';
import { ProgressForm } from './ProgressForm';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  position: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  title: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', outline: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** Reports on one task after the other. */
export function Progress() {
  const { language } = usePaneSurroundings();
  const { reading, openView } = useDesk();
  if (reading.facts === undefined)
    return (
      <EmptyState title={viewWords.progress[language]} text={viewWords.blocked[language]}>
        <Button onClick={() => openView('home')}>{viewWords.toHome[language]}</Button>
      </EmptyState>
    );
  return <ProgressOf facts={reading.facts} />;
}

function ProgressOf({ facts }: { readonly facts: ProjectFacts }) {
  const { language } = usePaneSurroundings();
  const { subject, progressFilter: filter, filterProgress } = useDesk();
  const items = useMemo(() => progressList(facts), [facts]);
  const [current, setCurrent] = useState(() =>
    items.some(({ taskId }) => taskId === subject?.taskId) ? subject?.taskId : undefined,
  );
  const found = filteredProgress(items, filter);
  // Once shown it is in hand: a report must not reach another task because somebody else finished this one.
  if (current === undefined && found.length > 0) setCurrent(found[0].taskId);
  // The task in hand stays although its report took it out of the range.
  const held = items.find(({ taskId }) => taskId === current);
  const list =
    held && !found.includes(held) ? items.filter((item) => item === held || found.includes(item)) : found;
  const unwritten = (
    <UnwrittenTasks
      view="progress"
      tasks={items.map(({ taskId, name }) => ({ id: taskId, name }))}
      shown={held?.taskId}
      onOpenTask={setCurrent}
    />
  );
  if (items.length === 0)
    return (
      <>
        <EmptyState title={progressWords.noRows[language]} text={progressWords.noRowsText[language]} />
        {unwritten}
      </>
    );
  return (
    <>
      <ProgressFilterBar
        items={items}
        filter={filter}
        onFilter={(next) => {
          filterProgress(next);
          setCurrent(undefined);
        }}
      />
      {unwritten}
      {held ? (
        <ShownItem list={list} item={held} onGo={setCurrent} />
      ) : current === undefined ? (
        <EmptyState title={progressWords.none[language]} text={progressWords.noneText[language]} />
      ) : (
        <EmptyState title={progressWords.gone[language]} text={progressWords.goneText[language]}>
          <Button onClick={() => setCurrent(undefined)}>{progressWords.toFirst[language]}</Button>
        </EmptyState>
      )}
    </>
  );
}

interface ShownItemProps {
  readonly list: readonly ProgressItem[];
  readonly item: ProgressItem;
  readonly onGo: (taskId: number) => void;
}

function ShownItem({ list, item, onGo }: ShownItemProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { openView, show } = useDesk();
  const title = useRef<HTMLHeadingElement>(null);
  const place = list.indexOf(item);
  const go = (to: ProgressItem | undefined) => to && (() => onGo(to.taskId));
  const [previous, next] = [go(list[place - 1]), go(list[place + 1])];
  const step = (act: (() => void) | undefined, label: string, Icon: typeof ChevronLeftRegular) => (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={<Icon aria-hidden />}
        disabledFocusable={act === undefined}
        onClick={act}
      />
    </Tooltip>
  );
  return (
    <section className={styles.item} aria-label={item.name}>
      <div className={styles.head}>
        <Text size={200} className={styles.position}>
          {say(progressWords.position, { n: place + 1, of: list.length }, language)}
        </Text>
        {step(previous, progressWords.previous[language], ChevronLeftRegular)}
        {step(next, progressWords.next[language], ChevronRightRegular)}
      </div>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <Text size={400} weight="semibold">
          {item.code} {item.name}
        </Text>
      </h2>
      <div className={styles.line}>
        {item.light !== '' && <CellLight word={item.light} />}
        <Text size={200}>{[item.owner, item.department].filter((word) => word !== '').join(' · ')}</Text>
        <Link as="button" onClick={() => openView('task', { taskId: item.taskId })}>
          {progressWords.openTask[language]}
        </Link>
        <Link as="button" onClick={() => show({ table: 'progress', row: item.row, column: 'actualPercent' })}>
          {viewWords.showCell[language]}
        </Link>
      </div>
      <ProgressForm
        key={item.taskId}
        item={item}
        // The keyboard goes along with the reader.
        onNext={next && (() => (next(), title.current?.focus()))}
      />
    </section>
  );
}
