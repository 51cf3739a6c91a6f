import { Text, tokens } from '@fluentui/react-components';
import { formatIsoDay } from '../../project/values/day';
import { homeWords } from '../../words/homeWords';
import { say } from '../../words/say';
import type { HistoryPoint } from '../../workbook/pane/homeFigures';
import { moneyText } from '../../tables/shownMoney';
import { usePaneSurroundings } from '../PaneContext';
import { signalColors } from '../paneTheme';
import { useChartStyles } from './chartStyles';
import { curvePath } from './curvePath';

interface CurveChartProps {
  readonly history: readonly HistoryPoint[];
  readonly onOpen: () => void;
}

const WIDTH = 280;
const HEIGHT = 72;

/** Planned value, earned value and actual cost over the recorded status dates: three lines that also differ in their dashes. */
export function CurveChart({ history, onOpen }: CurveChartProps) {
  const styles = useChartStyles();
  const { language, appearance } = usePaneSurroundings();
  const lines = [
    { id: 'pv', word: homeWords.planned, color: tokens.colorNeutralForeground3, dashes: '5 3' },
    { id: 'ev', word: homeWords.earned, color: tokens.colorBrandForeground1, dashes: undefined },
    { id: 'ac', word: homeWords.spent, color: signalColors(appearance).watch.ink, dashes: '2 2' },
  ] as const;
  const last = history.at(-1);
  const money = (amount: number | null) => (amount === null ? '–' : moneyText(amount, language));
  return (
    <div className={styles.chart}>
      <Text as="h3" className={styles.head} size={200} weight="semibold">
        {homeWords.curve[language]}
      </Text>
      {last === undefined || history.length < 2 ? (
        <Text as="p" block size={200} className={styles.muted} style={{ margin: 0 }}>
          {homeWords.noCurve[language]}
        </Text>
      ) : (
        <button
          type="button"
          className={styles.button}
          title={say(
            homeWords.goToFigure,
            {
              figure: say(
                homeWords.curveText,
                {
                  n: history.length,
                  date: formatIsoDay(last.date),
                  pv: money(last.pv),
                  ev: money(last.ev),
                  ac: money(last.ac),
                },
                language,
              ),
            },
            language,
          )}
          onClick={onOpen}
        >
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            width="100%"
            height={HEIGHT}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
            style={{ display: 'block', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` }}
          >
            {lines.map(({ id, color, dashes }) => (
              <path
                key={id}
                d={curvePath(history, id, WIDTH, HEIGHT)}
                fill="none"
                stroke={color}
                strokeWidth="2"
                strokeDasharray={dashes}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          <span className={styles.span}>
            <span>{formatIsoDay(history[0].date)}</span>
            <span>{formatIsoDay(last.date)}</span>
          </span>
          <span className={styles.legend}>
            {lines.map(({ id, word, color, dashes }) => (
              <span key={id} className={styles.entry}>
                <svg width="16" height="4" aria-hidden="true">
                  <line
                    x1="0"
                    y1="2"
                    x2="16"
                    y2="2"
                    stroke={color}
                    strokeWidth="2"
                    strokeDasharray={dashes}
                  />
                </svg>
                {word[language]} {money(last[id])}
              </span>
            ))}
          </span>
        </button>
      )}
    </div>
  );
}
