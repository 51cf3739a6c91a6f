import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { reportProgress } from '../../commands/reportProgress';
import { formatIsoDay, parseIsoDay, type Day } from '../../project/values/day';
import { standardColumn, standardTable } from '../../tables/standardTables';
import { progressWords } from '../../words/progressWords';
import { say } from '../../words/say';
import type { ProgressItem } from '../../workbook/pane/progressList';
import { useDesk } from '../desk';
import { daysText, shareText } from '../figureText';
import { FieldGrid } from '../fields/FieldGrid';
import { NotWritten } from '../fields/NotWritten';
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Facts } from '../parts/Facts';

interface ProgressFormProps {
  readonly item: ProgressItem;
  /** Goes on once it is saved; absent at the last. */
  readonly onNext: (() => void) | undefined;
}

const first = ['actualStart', 'actualFinish', 'actualPercent', 'remainingDuration'];
const reasons = ['cause', 'nextStep'];
const further = ['actualCost', 'updatedBy', 'explanation'];

const useStyles = makeStyles({
  facts: { marginBottom: tokens.spacingVerticalM },
  quick: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

const day = (value: Day | null) => (value === null ? '–' : formatIsoDay(value));

function lateness(days: number | null, text: (days: string) => string): string {
  if (days === null) return '–';
  return text(`${days > 0 ? '+' : days < 0 ? '−' : ''}${daysText(days)}`);
}

function Standing({ item }: { readonly item: ProgressItem }) {
  const { language } = usePaneSurroundings();
  const { plannedShare, baselineFinish, forecastFinish, daysLate, updated } = item;
  const late = lateness(daysLate, (days) => say(progressWords.days, { days }, language));
  return (
    <Facts
      facts={[
        {
          name: progressWords.plannedShare[language],
          value: plannedShare === null ? '–' : shareText(plannedShare),
        },
        { name: progressWords.baselineFinish[language], value: day(baselineFinish) },
        { name: progressWords.forecastFinish[language], value: `${day(forecastFinish)} · ${late}` },
        {
          name: progressWords.lastReport[language],
          value: updated === null ? progressWords.never[language] : day(updated),
        },
      ]}
    />
  );
}

/** The report on one task: a few fields, two shortcuts, and what is wanted where it is off plan. */
export function ProgressForm({ item, onNext }: ProgressFormProps) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { reading, commands, isLocked, subject } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const place = { view: 'progress', about: item.taskId, name: item.name } as const;
  const draft = useDraft(place, item.fields, standardTable('progress').columns);
  const [showsMore, setShowsMore] = useState(false);
  const now = parseIsoDay(today) ?? 0;
  const reportDay = formatIsoDay(reading.facts?.statusDate ?? now);
  const wishes: Readonly<Record<string, string>> = item.isOffPlan
    ? { cause: progressWords.wantCause[language], nextStep: progressWords.wantNext[language] }
    : {};
  // What waits for a decision is seen.
  const asked = draft.changed.map(({ id }) => id);
  const shown = [
    ...first,
    ...reasons.filter((id) => item.isOffPlan || showsMore || asked.includes(id)),
    ...further.filter((id) => showsMore || asked.includes(id)),
  ];
  const canSave = !isLocked && asked.length === 0;

  // Who came here by a remedy has pressed a button of the pane, and goes on where something is wanted.
  const wanted = subject?.taskId === item.taskId ? subject.field : undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    form.current
      ?.querySelector<HTMLElement>(`[data-field="${wanted}"] :is(input, select, textarea)`)
      ?.focus();
  }, [wanted]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!canSave) return;
    // Sent without a change it is a report as well: it still stands as it stood.
    const { typed: fields, begunOn } = draft;
    const report = { taskId: item.taskId, fields, begunOn, today: now };
    if (!(await commands.run(reportProgress, report))) return;
    draft.written(fields);
    onNext?.();
  }

  function start() {
    draft.type('actualStart', reportDay);
  }

  function finish() {
    if (draft.valueOf('actualStart') === '') start();
    draft.type('actualFinish', reportDay);
    draft.type('actualPercent', '100');
    draft.type('remainingDuration', '');
  }

  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.facts}>
        <Standing item={item} />
      </div>
      <div className={styles.quick}>
        <Tooltip content={progressWords.startedHint[language]} relationship="description">
          <Button size="small" disabled={draft.valueOf('actualStart') !== ''} onClick={start}>
            {progressWords.started[language]}
          </Button>
        </Tooltip>
        <Tooltip content={progressWords.finishedHint[language]} relationship="description">
          <Button size="small" disabled={draft.valueOf('actualFinish') !== ''} onClick={finish}>
            {progressWords.finished[language]}
          </Button>
        </Tooltip>
      </div>
      <FieldGrid specs={shown.map((id) => standardColumn('progress', id))} draft={draft} wishes={wishes} />
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!canSave}>
          {(onNext ? progressWords.saveNext : progressWords.save)[language]}
        </Button>
        <NotWritten draft={draft} />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsMore}
          onClick={() => setShowsMore(!showsMore)}
        >
          {progressWords.more[language]}
        </Button>
      </div>
    </form>
  );
}
