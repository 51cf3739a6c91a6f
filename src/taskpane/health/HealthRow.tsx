import { useId, useState } from 'react';
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { HealthResult } from '../../project/health/judgeHealth';
import { issueText } from '../../tables/issueText';
import { healthViewWords } from '../../words/healthViewWords';
import { healthPointWords, healthWords } from '../../words/healthWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { useDesk } from '../desk';
import { daysText, ratioText, shareText } from '../figureText';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors, type Signal } from '../paneTheme';

/** So many findings are listed at a time; a plan with thousands has the same cause in most. */
const MOST = 20;

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  mark: { flex: 'none', width: '16px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  figure: { flex: 'none', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  more: { flex: 'none' },
  findings: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: '0 0 0 24px', listStyleType: 'none' },
  finding: { padding: '2px 0', overflowWrap: 'anywhere', textAlign: 'start', minHeight: '24px' },
});

function answerOf(passed: boolean | null): {
  mark: string;
  signal: Signal;
  word: 'passed' | 'failed' | 'notJudged';
} {
  if (passed === null) return { mark: '–', signal: 'notKnown', word: 'notJudged' };
  return passed
    ? { mark: '✓', signal: 'onTrack', word: 'passed' }
    : { mark: '✗', signal: 'late', word: 'failed' };
}

function figureOf({ value, unit, bound, limit }: HealthResult, language: Language): string {
  if (value === null) return '';
  const text = (number: number) =>
    unit === 'share' ? shareText(number) : unit === 'index' ? ratioText(number) : daysText(number);
  const limits = bound === 'most' ? healthWords.atMost : healthWords.atLeast;
  const params = { value: text(value), limit: say(limits, { limit: text(limit) }, language) };
  return say(healthViewWords.figure, params, language);
}

/** One point: its answer, its figure against the limit, and its findings, each one press from its cell. */
export function HealthRow({ result }: { readonly result: HealthResult }) {
  const styles = useStyles();
  const { language, appearance } = usePaneSurroundings();
  const { show } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const { id, passed, findings } = result;
  const { mark, signal, word } = answerOf(passed);
  const point = healthPointWords[id][language];
  const shown = passed === false ? findings.slice(0, MOST) : [];
  const further = passed === false ? findings.length - shown.length : 0;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span
          className={styles.mark}
          style={{ color: signalColors(appearance)[signal].ink }}
          role="img"
          aria-label={healthViewWords[word][language]}
          title={healthViewWords[word][language]}
        >
          {mark}
        </span>
        <div className={styles.name}>
          <Text block>{point}</Text>
          <Text block size={200} className={styles.figure}>
            {figureOf(result, language)}
          </Text>
        </div>
        {shown.length > 0 && (
          <Button
            className={styles.more}
            appearance="subtle"
            size="small"
            iconPosition="after"
            icon={isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-label={say(healthViewWords.showFindings, { point, n: findings.length }, language)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {say(healthViewWords.findings, { n: findings.length }, language)}
          </Button>
        )}
      </div>
      {isOpen && shown.length > 0 && (
        <ul className={styles.findings} id={listId}>
          {shown.map((found, index) => (
            <li key={index}>
              <Link as="button" className={styles.finding} onClick={() => show(found)}>
                {issueText(found, language)}
              </Link>
            </li>
          ))}
          {further > 0 && (
            <li>
              <Text size={200}>{say(healthViewWords.further, { n: further }, language)}</Text>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
