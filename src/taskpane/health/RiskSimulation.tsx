import { Button, Link, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { formatIsoDay } from '../../project/values/day';
import { healthViewWords } from '../../words/healthViewWords';
import { riskWords } from '../../words/riskWords';
import { say } from '../../words/say';
import type { KeptFinish, RiskFigures } from '../../workbook/pane/riskFigures';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { shareText } from '../figureText';
import { usePaneSurroundings } from '../PaneContext';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { Histogram } from '../charts/Histogram';
import { useRiskSimulation } from './useRiskSimulation';

const TRIALS = 5_000;

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1 },
  muted: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: { minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'start' },
  title: { margin: 0 },
});

/** Foresees the finish by trying many durations, on request. */
export function RiskSimulation({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { commands } = useDesk();
  const { state, start, cancel } = useRiskSimulation(TRIALS);
  const words = state.stage === 'done' ? healthViewWords.again : healthViewWords.run;
  const canRun = facts.forecast.finish !== null;
  return (
    <Section title={healthViewWords.risk[language]}>
      <div className={styles.column}>
        <Text size={200} className={styles.muted}>
          {(canRun ? healthViewWords.riskText : riskWords.noDates)[language]}
        </Text>
        {state.stage === 'running' ? (
          <div className={styles.line}>
            <ProgressBar
              className={styles.bar}
              value={state.share}
              aria-label={healthViewWords.running[language]}
            />
            <Button size="small" onClick={cancel}>
              {healthViewWords.cancel[language]}
            </Button>
          </div>
        ) : (
          canRun && (
            <div>
              <Button size="small" onClick={() => void start(facts).catch(commands.reportDefect)}>
                {say(words, { n: TRIALS.toLocaleString('en-US') }, language)}
              </Button>
            </div>
          )
        )}
        {state.stage === 'done' && (
          <>
            {state.facts !== facts && (
              <Text size={200} className={styles.muted}>
                {healthViewWords.stale[language]}
              </Text>
            )}
            <Figures figures={state.figures} />
          </>
        )}
      </div>
    </Section>
  );
}

function Figures({ figures }: { readonly figures: RiskFigures }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { openView } = useDesk();
  const { percentiles, planned, asked, first, last, middle, bars, critical } = figures;
  const keep = (kept: KeptFinish | undefined, words: typeof healthViewWords.planned) =>
    kept
      ? [
          {
            name: say(words, { day: formatIsoDay(kept.day) }, language),
            value: say(healthViewWords.kept, { percent: (kept.probability * 100).toFixed(0) }, language),
          },
        ]
      : [];
  const span = {
    first: formatIsoDay(first),
    last: formatIsoDay(last),
    middle: formatIsoDay(middle),
  };
  return (
    <>
      <Facts
        facts={[
          ...percentiles.map(({ percent, day }) => ({
            name: say(healthViewWords.chance, { percent }, language),
            value: formatIsoDay(day),
          })),
          ...keep(planned, healthViewWords.planned),
          ...keep(asked, healthViewWords.asked),
        ]}
      />
      <Histogram bars={bars} label={say(healthViewWords.histogram, span, language)} />
      {critical.length > 0 && (
        <>
          <Text as="h3" size={200} weight="semibold" className={styles.title}>
            {healthViewWords.critical[language]}
          </Text>
          <ul className={styles.list}>
            {critical.map(({ taskId, name, share }) => (
              <li key={taskId}>
                <Link as="button" className={styles.link} onClick={() => openView('task', { taskId })}>
                  {shareText(share)} {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
