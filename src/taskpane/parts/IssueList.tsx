import { useState } from 'react';
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Severity } from '../../project/issue';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { itemCount } from '../newProject';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors } from '../paneTheme';
import type { Signal } from '../paneTheme';

/** An issue in words, with what the pane does about it. */
export interface ShownIssue {
  readonly key: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Where it is, in words such as `WBS · 第 12 行`; blank for the workbook as a whole. */
  readonly place: string;
  /** What the pane offers: to go to the cell, to add again what is missing, or nothing. */
  readonly action: 'goTo' | 'repair' | 'none';
}

interface IssueListProps {
  readonly issues: readonly ShownIssue[];
  readonly disabled: boolean;
  readonly onGoTo: (key: string) => void;
  readonly onRepair: () => void;
  /** Lists what the repair would add, without adding it. */
  readonly onPreviewRepair: () => void;
}

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', margin: 0 },
  title: { margin: 0 },
  group: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  muted: { color: tokens.colorNeutralForeground3 },
  goTo: { flex: 'none', minHeight: '24px', display: 'inline-flex', alignItems: 'center' },
  empty: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalM,
  },
  emptyIcon: { fontSize: '24px', flex: 'none' },
  emptyText: { display: 'flex', flexDirection: 'column' },
});

/** Heaviest first. */
const groups: readonly {
  severity: Severity;
  title: 'errors' | 'warnings' | 'notes';
  signal: Signal;
  shape: string;
}[] = [
  { severity: 'error', title: 'errors', signal: 'late', shape: '■' },
  { severity: 'warning', title: 'warnings', signal: 'watch', shape: '▲' },
  { severity: 'info', title: 'notes', signal: 'notKnown', shape: '○' },
];

/** As many of a group as are shown before one asks for the rest. */
const FIRST_SHOWN = 8;

/** What needs attention: short sentences by weight, each with one action. */
export function IssueList({ issues, ...actions }: IssueListProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <section className={styles.section} aria-labelledby="attention">
      <div className={styles.head}>
        <Text as="h2" id="attention" className={styles.title} size={400} weight="semibold">
          {paneWords.attention[language]}
        </Text>
        {issues.length > 0 && (
          <Text size={200} className={styles.muted}>
            {itemCount(issues.length, language)}
          </Text>
        )}
      </div>
      {issues.length === 0 && <NothingToDo />}
      {groups.map((group) => {
        const own = issues.filter(({ severity }) => severity === group.severity);
        return own.length > 0 && <IssueGroup key={group.severity} group={group} issues={own} {...actions} />;
      })}
    </section>
  );
}

function NothingToDo() {
  const styles = useStyles();
  const { language, appearance } = usePaneSurroundings();
  return (
    <div className={styles.empty}>
      <CheckmarkCircleRegular
        className={styles.emptyIcon}
        style={{ color: signalColors(appearance).onTrack.ink }}
        aria-hidden
      />
      <div className={styles.emptyText}>
        <Text>{paneWords.nothing[language]}</Text>
        <Text size={200} className={styles.muted}>
          {paneWords.nothingText[language]}
        </Text>
      </div>
    </div>
  );
}

function IssueGroup({
  group,
  issues,
  disabled,
  onGoTo,
  onRepair,
  onPreviewRepair,
}: IssueListProps & { readonly group: (typeof groups)[number] }) {
  const styles = useStyles();
  const { language, appearance } = usePaneSurroundings();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? issues : issues.slice(0, FIRST_SHOWN);
  return (
    <>
      <h3 className={styles.group} style={{ color: signalColors(appearance)[group.signal].ink }}>
        <span aria-hidden="true">{group.shape}</span>
        <Text weight="semibold" size={200}>
          {paneWords[group.title][language]} · {issues.length}
        </Text>
      </h3>
      <ul className={styles.list}>
        {shown.map(({ key, sentence, place, action }) => (
          <li key={key} className={styles.item}>
            <Text block>{sentence}</Text>
            <div className={styles.foot}>
              <Text size={200} className={styles.muted}>
                {place}
              </Text>
              {action === 'repair' && (
                <Link
                  as="button"
                  className={styles.goTo}
                  disabledFocusable={disabled}
                  onClick={onPreviewRepair}
                >
                  {paneWords.preview[language]}
                </Link>
              )}
              {action !== 'none' && (
                <Link
                  as="button"
                  className={styles.goTo}
                  disabledFocusable={disabled}
                  aria-label={
                    action === 'goTo' ? say(paneWords.goToOf, { issue: sentence }, language) : undefined
                  }
                  onClick={() => (action === 'goTo' ? onGoTo(key) : onRepair())}
                >
                  {paneWords[action][language]}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
      {issues.length > FIRST_SHOWN && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => setShowsAll(!showsAll)}
          aria-expanded={showsAll}
        >
          {showsAll ? paneWords.showLess[language] : say(paneWords.showAll, { n: issues.length }, language)}
        </Button>
      )}
    </>
  );
}
