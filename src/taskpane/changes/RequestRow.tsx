import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { decideChange } from '../../commands/decideChange';
import { formatIsoDay, parseIsoDay } from '../../project/values/day';
import { changeViewWords } from '../../words/changeViewWords';
import { choiceOf, choiceWord } from '../../words/choiceLists';
import { say } from '../../words/say';
import type { ChangeItem } from '../../workbook/pane/changeList';
import { useDesk } from '../desk';
import { moneyText } from '../../tables/shownMoney';
import { usePaneSurroundings } from '../PaneContext';
import type { Signal } from '../paneTheme';
import { LightBadge } from '../parts/LightBadge';

const signals: Readonly<Record<string, Signal>> = {
  pending: 'watch',
  approved: 'onTrack',
  rejected: 'late',
  suspended: 'notKnown',
};

const verdicts = [
  { decision: 'suspended', word: changeViewWords.suspend, wordOf: changeViewWords.suspendOf },
  { decision: 'rejected', word: changeViewWords.reject, wordOf: changeViewWords.rejectOf },
  { decision: 'approved', word: changeViewWords.approve, wordOf: changeViewWords.approveOf },
] as const;

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
  },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: 'anywhere' },
});

function signed(number: number, text: (amount: number) => string): string {
  return `${number > 0 ? '+' : number < 0 ? '−' : ''}${text(Math.abs(number))}`;
}

/** One request: what is asked for, what it costs, how it was decided, and the decision where it waits for one. */
export function RequestRow({ request }: { readonly request: ChangeItem }) {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { commands, isBusy, isLocked, show } = useDesk();
  const { id, row, reason, content, raised, raisedBy, daysEffect, budgetEffect, version } = request;
  const decision = choiceOf('changeDecision', request.decision) ?? 'pending';
  const waits = decision === 'pending' || decision === 'suspended';
  const of = { reason };
  const look = { as: 'button' as const, className: styles.link, disabledFocusable: isBusy };
  const action = { ...look, disabledFocusable: isLocked };
  const budget = (amount: number) => moneyText(amount, language);
  const effects = [
    ...(daysEffect === null
      ? []
      : [say(changeViewWords.effectDays, { days: signed(daysEffect, String) }, language)]),
    ...(budgetEffect === null
      ? []
      : [say(changeViewWords.effectBudget, { budget: signed(budgetEffect, budget) }, language)]),
  ];
  const decide = (verdict: string) =>
    void commands.run(decideChange, {
      requestId: id,
      decision: verdict,
      decidedBy: '',
      today: parseIsoDay(today) ?? 0,
    });
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <LightBadge signal={signals[decision]} word={choiceWord('changeDecision', decision, language)} />
        <Text size={200}>#{id}</Text>
        {raised !== null && (
          <Text size={200}>
            {say(changeViewWords.raised, { date: formatIsoDay(raised), who: raisedBy }, language).trim()}
          </Text>
        )}
      </div>
      <Text block weight="semibold" className={styles.text}>
        {reason}
      </Text>
      {content !== '' && (
        <Text block className={styles.text}>
          {content}
        </Text>
      )}
      <div className={styles.line}>
        {effects.length > 0 && <Text size={200}>{effects.join(' · ')}</Text>}
        {version !== null && <Text size={200}>{say(changeViewWords.made, { version }, language)}</Text>}
      </div>
      <div className={styles.actions}>
        <Link
          {...look}
          aria-label={say(changeViewWords.showOf, of, language)}
          onClick={() => show({ table: 'changes', row, column: 'reason' })}
        >
          {changeViewWords.show[language]}
        </Link>
        {waits &&
          verdicts
            .filter((verdict) => verdict.decision !== decision)
            .map((verdict) => (
              <Link
                key={verdict.decision}
                {...action}
                title={verdict.decision === 'approved' ? changeViewWords.approveHint[language] : undefined}
                aria-label={say(verdict.wordOf, of, language)}
                onClick={() => decide(verdict.decision)}
              >
                {verdict.word[language]}
              </Link>
            ))}
      </div>
    </li>
  );
}
