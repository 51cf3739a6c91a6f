import { useId, useState } from 'react';
import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Severity } from '../../project/issue';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { itemCount } from '../newProject';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors } from '../paneTheme';
import type { Signal } from '../paneTheme';
import type { Remedy } from '../remedies';

/** An issue in words, with what the pane does about it. */
export interface ShownIssue {
  readonly key: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Where it is, in words such as `WBS · 第 12 行`; blank for the workbook as a whole. */
  readonly place: string;
  /** What the pane offers: to go to the cell, to add again what is missing, or nothing. */
  readonly action: 'goTo' | 'repair' | 'none';
  /** The view in which it can be mended. */
  readonly remedy: Remedy | undefined;
}

interface IssueListProps {
  /** What matters most first. */
  readonly issues: readonly ShownIssue[];
  readonly disabled: boolean;
  /** The workbook may not be written: what would write cannot be pressed. */
  readonly isLocked: boolean;
  readonly onGoTo: (key: string) => void;
  readonly onRepair: () => void;
  /** Lists what the repair would add, without adding it. */
  readonly onPreviewRepair: () => void;
  /** Opens the view in which an issue can be mended. */
  readonly onRemedy: (key: string) => void;
}

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', margin: 0 },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  shape: { flex: 'none', width: '14px', textAlign: 'center' },
  matter: { flexGrow: 1, minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  muted: { color: tokens.colorNeutralForeground3 },
  goTo: {
    flex: 'none',
    minHeight: '24px',
    display: 'inline-flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  remedy: { fontWeight: tokens.fontWeightSemibold },
  all: { marginTop: tokens.spacingVerticalXS, marginLeft: '-8px' },
  empty: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalM,
  },
  emptyIcon: { fontSize: '24px', flex: 'none' },
  emptyText: { display: 'flex', flexDirection: 'column' },
});

const weights: Readonly<
  Record<Severity, { name: 'errors' | 'warnings' | 'notes'; signal: Signal; shape: string }>
> = {
  error: { name: 'errors', signal: 'late', shape: '■' },
  warning: { name: 'warnings', signal: 'watch', shape: '▲' },
  info: { name: 'notes', signal: 'notKnown', shape: '○' },
};

/** As many as are shown before one asks for the rest. */
const FIRST_SHOWN = 6;

/** What needs attention: short sentences, what matters most first, each one click from its cell and its remedy. */
export function IssueList({ issues, ...actions }: IssueListProps) {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? issues : issues.slice(0, FIRST_SHOWN);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Text as="h2" id={titleId} className={styles.title} size={400} weight="semibold">
          {paneWords.attention[language]}
        </Text>
        {issues.length > 0 && (
          <Text size={200} className={styles.muted}>
            {itemCount(issues.length, language)}
          </Text>
        )}
      </div>
      {issues.length === 0 && <NothingToDo />}
      {issues.length > 0 && (
        <ul className={styles.list}>
          {shown.map((issue) => (
            <IssueItem key={issue.key} issue={issue} {...actions} />
          ))}
        </ul>
      )}
      {issues.length > FIRST_SHOWN && (
        <Button
          className={styles.all}
          appearance="subtle"
          size="small"
          onClick={() => setShowsAll(!showsAll)}
          aria-expanded={showsAll}
        >
          {showsAll ? paneWords.showLess[language] : say(paneWords.showAll, { n: issues.length }, language)}
        </Button>
      )}
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

type ItemProps = Omit<IssueListProps, 'issues'> & { readonly issue: ShownIssue };

function IssueItem({ issue, disabled, isLocked, onGoTo, onRepair, onPreviewRepair, onRemedy }: ItemProps) {
  const styles = useStyles();
  const { language, appearance } = usePaneSurroundings();
  const { key, severity, sentence, action, remedy } = issue;
  const { name, signal, shape } = weights[severity];
  const link = { as: 'button' as const, className: styles.goTo, disabledFocusable: disabled };
  const of = { issue: sentence };
  return (
    <li className={styles.item}>
      <span
        className={styles.shape}
        style={{ color: signalColors(appearance)[signal].ink }}
        role="img"
        aria-label={paneWords[name][language]}
        title={paneWords[name][language]}
      >
        {shape}
      </span>
      <div className={styles.matter}>
        <Text block>{sentence}</Text>
        <div className={styles.foot}>
          {action === 'repair' && (
            <Link {...link} onClick={onPreviewRepair}>
              {paneWords.preview[language]}
            </Link>
          )}
          {action !== 'none' && (
            <Link
              {...link}
              disabledFocusable={action === 'repair' ? isLocked : disabled}
              aria-label={action === 'goTo' ? say(paneWords.goToOf, of, language) : undefined}
              onClick={() => (action === 'goTo' ? onGoTo(key) : onRepair())}
            >
              {paneWords[action][language]}
            </Link>
          )}
          {remedy && (
            <Link
              {...link}
              className={mergeClasses(styles.goTo, styles.remedy)}
              aria-label={say(remedy.labelOf, of, language)}
              onClick={() => onRemedy(key)}
            >
              {remedy.label[language]}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}
