import { useEffect, useId, useRef, useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';

interface PlanPreviewProps {
  /** The command's label in the pane's language. */
  readonly label: string;
  /** What it would change, a line each. */
  readonly lines: readonly string[];
  /** Why there are none; blank where there are. */
  readonly reason: string;
  readonly disabled: boolean;
  readonly carryOut: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  section: {
    outline: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** As many lines as are shown before one asks for the rest. */
const FIRST_SHOWN = 12;

function titleWords(count: number) {
  if (count === 0) return paneWords.previewNothing;
  return count === 1 ? paneWords.previewOfOne : paneWords.previewOf;
}

/** What a command would change, and the choice to carry it out or not. */
export function PlanPreview({ label, lines, reason, disabled, carryOut, onClose }: PlanPreviewProps) {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  const [showsAll, setShowsAll] = useState(false);
  // It stands at the top; whoever pressed a button further down is led to it.
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!document.hasFocus()) return;
    const before = document.activeElement;
    section.current?.focus();
    // Put away, it gives the keyboard back, unless that has gone elsewhere by then.
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const shown = showsAll ? lines : lines.slice(0, FIRST_SHOWN);
  const title = say(titleWords(lines.length), { command: label, n: lines.length }, language);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.section}
      aria-labelledby={titleId}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !disabled) onClose();
      }}
    >
      <Text as="h2" id={titleId} className={styles.title} size={400} weight="semibold">
        {title}
      </Text>
      {reason !== '' && (
        <Text as="p" block size={200}>
          {reason}
        </Text>
      )}
      <ul className={styles.list}>
        {shown.map((line, index) => (
          <li key={index} className={styles.item}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {lines.length > 0 && (
          <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={carryOut}>
            {paneWords.carryOut[language]}
          </Button>
        )}
        <Button size="small" disabledFocusable={disabled} onClick={onClose}>
          {paneWords.closePreview[language]}
        </Button>
        {lines.length > FIRST_SHOWN && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => setShowsAll(!showsAll)}
            aria-expanded={showsAll}
          >
            {showsAll ? paneWords.showLess[language] : say(paneWords.showAll, { n: lines.length }, language)}
          </Button>
        )}
      </div>
    </section>
  );
}
