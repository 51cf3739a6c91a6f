import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { editRisk } from '../../commands/editRisk';
import { formatIsoDay, parseIsoDay } from '../../project/values/day';
import { choiceOf, choiceWord } from '../../words/choiceLists';
import { riskViewWords } from '../../words/riskViewWords';
import { say } from '../../words/say';
import type { RiskItem } from '../../workbook/pane/riskList';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors, type Signal } from '../paneTheme';
import { LightBadge } from '../parts/LightBadge';

const signals: Readonly<Record<string, Signal>> = { high: 'late', medium: 'watch', low: 'onTrack' };

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

/** One open risk: how grave, whose, when it is to be reviewed, and what can be done about its row. */
export function RiskRow({ risk }: { readonly risk: RiskItem }) {
  const styles = useStyles();
  const { language, appearance, today } = usePaneSurroundings();
  const { reading, commands, isBusy, isLocked, show, openView } = useDesk();
  const { id, row, description, score, levelId, taskId, taskName, nextReview } = risk;
  const statusId = choiceOf('riskStatus', risk.status);
  const statusWord = statusId === null ? risk.status : choiceWord('riskStatus', statusId, language);
  const on = formatIsoDay(reading.facts?.statusDate ?? parseIsoDay(today) ?? 0);
  const write = (fields: Readonly<Record<string, string>>) =>
    void commands.run(editRisk, { riskId: id, fields });
  const reviewWords = risk.isOverdue ? riskViewWords.overdue : riskViewWords.review;
  const look = { as: 'button' as const, className: styles.link, disabledFocusable: isBusy };
  const action = { ...look, disabledFocusable: isLocked };
  const of = { risk: description };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <LightBadge
          signal={signals[levelId] ?? 'notKnown'}
          word={levelId === '' ? riskViewWords.noScore[language] : choiceWord('riskLevel', levelId, language)}
        />
        {score !== null && (
          <Text size={200}>{say(riskViewWords.score, { score: Number(score.toFixed(2)) }, language)}</Text>
        )}
        <Text size={200}>{statusWord}</Text>
        <Text size={200}>{risk.owner}</Text>
      </div>
      <Text block className={styles.text}>
        {description}
      </Text>
      <div className={styles.line}>
        {taskId !== null && taskName !== '' && (
          <Link as="button" className={styles.link} onClick={() => openView('task', { taskId })}>
            {say(riskViewWords.task, { task: taskName }, language)}
          </Link>
        )}
        {nextReview !== null && (
          <Text size={200} style={risk.isOverdue ? { color: signalColors(appearance).late.ink } : undefined}>
            {say(reviewWords, { date: formatIsoDay(nextReview) }, language)}
          </Text>
        )}
      </div>
      <div className={styles.actions}>
        <Link
          {...look}
          aria-label={say(riskViewWords.showOf, of, language)}
          onClick={() => show({ table: 'risks', row, column: 'description' })}
        >
          {riskViewWords.show[language]}
        </Link>
        <Link
          {...action}
          aria-label={say(riskViewWords.closeOf, of, language)}
          onClick={() => write({ status: 'closed' })}
        >
          {riskViewWords.close[language]}
        </Link>
        <Link
          {...action}
          aria-label={say(riskViewWords.reviewedOf, of, language)}
          onClick={() => write({ reviewed: on })}
        >
          {riskViewWords.reviewed[language]}
        </Link>
      </div>
    </li>
  );
}
