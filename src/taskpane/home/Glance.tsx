import { useId, useMemo } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatIsoDay } from '../../project/values/day';
import { homeWords } from '../../words/homeWords';
import type { Language } from '../../words/language';
import { say } from '../../words/say';
import { homeFigures, type HomeFigures } from '../../workbook/pane/homeFigures';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { CurveChart } from '../charts/CurveChart';
import { ProgressTrack } from '../charts/ProgressTrack';
import { StatusChart } from '../charts/StatusChart';
import { useDesk } from '../desk';
import { percentText } from '../../tables/dashboard/shownNumbers';
import { moneyText } from '../../tables/shownMoney';
import { daysText, ratioText } from '../figureText';
import { usePaneSurroundings } from '../PaneContext';
import { FigureTile } from './FigureTile';

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: '1px',
    // The gaps between the tiles are the hairlines.
    backgroundColor: tokens.colorNeutralStroke2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function lateness(days: number | null, language: Language): string {
  if (days === null) return '–';
  if (days === 0) return homeWords.onTime[language];
  const words = days > 0 ? homeWords.daysLate : homeWords.daysEarly;
  return say(words, { n: daysText(days) }, language);
}

function ratioOr(ratio: number | null): string {
  return ratio === null ? '–' : ratioText(ratio);
}

function moneyOr(amount: number | null, language: Language): string {
  return amount === null ? '–' : moneyText(amount, language);
}

function Tiles({ figures }: { readonly figures: HomeFigures }) {
  const { language } = usePaneSurroundings();
  const { show, openView } = useDesk();
  const { progress, plannedProgress, daysLate, finish, spi, spiT, cpi, eac, vac, milestone } = figures;
  // Until a baseline is approved all is measured against the first plan, as on the dashboard.
  const isFirstPlan = figures.unauthorised === null;
  const against = homeWords[isFirstPlan ? 'workingDaysFirst' : 'workingDays'][language];
  const cell = (column: string) => () => show({ table: 'project', row: null, column });
  const plan =
    plannedProgress === null
      ? homeWords.noPlan[language]
      : say(homeWords[isFirstPlan ? 'planFirst' : 'plan'], { share: percentText(plannedProgress) }, language);
  return (
    <>
      <FigureTile
        label={homeWords.progress[language]}
        figure={progress === null ? '–' : percentText(progress)}
        note={plan}
        onOpen={cell('earnedProgress')}
      >
        <ProgressTrack done={progress} planned={plannedProgress} />
      </FigureTile>
      <FigureTile
        label={homeWords.finish[language]}
        figure={lateness(daysLate, language)}
        note={finish === null ? against : `${formatIsoDay(finish)} · ${against}`}
        onOpen={cell('projectDaysLate')}
      />
      <FigureTile
        label={homeWords.schedule[language]}
        figure={ratioOr(spi)}
        note={say(homeWords.scheduleTime, { ratio: ratioOr(spiT) }, language)}
        onOpen={cell('spi')}
      />
      <FigureTile
        label={homeWords.cost[language]}
        figure={ratioOr(cpi)}
        note={say(
          homeWords.estimate,
          { money: moneyOr(eac, language), vac: moneyOr(vac, language) },
          language,
        )}
        onOpen={cell('cpi')}
      />
      <FigureTile
        label={homeWords.milestone[language]}
        figure={milestone ? formatIsoDay(milestone.date) : '–'}
        note={
          milestone
            ? [...(milestone.slip === null ? [] : [lateness(milestone.slip, language)]), milestone.name].join(
                ' · ',
              )
            : homeWords.noMilestone[language]
        }
        onOpen={() => show({ table: 'progress', row: milestone?.row ?? null, column: 'forecastFinish' })}
      />
      <FigureTile
        label={homeWords.risks[language]}
        figure={String(figures.highRisks)}
        note={say(homeWords.openRisks, { n: figures.openRisks }, language)}
        onOpen={() => openView('risks')}
      />
      <FigureTile
        label={homeWords.overdue[language]}
        figure={String(figures.overdue)}
        note={homeWords.overdueNote[language]}
        onOpen={() => show({ table: 'progress', row: null, column: 'baselineFinish' })}
      />
      <FigureTile
        label={homeWords.unauthorised[language]}
        figure={figures.unauthorised === null ? '–' : String(figures.unauthorised)}
        note={figures.unauthorised === null ? homeWords.firstPlan[language] : homeWords.differences[language]}
        onOpen={() => openView('changes')}
      />
      <FigureTile
        label={homeWords.notReported[language]}
        figure={String(figures.notReported)}
        note={homeWords.withinCadence[language]}
        onOpen={() => show({ table: 'progress', row: null, column: 'stale' })}
      />
    </>
  );
}

/** The project at a glance: the numbers of the cells, each leading there. */
export function Glance({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  const { show } = useDesk();
  const figures = useMemo(() => homeFigures(facts), [facts]);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Text as="h2" block id={titleId} className={styles.title} size={400} weight="semibold">
        {homeWords.glance[language]}
      </Text>
      <div className={styles.tiles}>
        <Tiles figures={figures} />
      </div>
      <StatusChart
        statuses={figures.statuses}
        onOpen={() => show({ table: 'progress', row: null, column: 'light' })}
      />
      <CurveChart
        history={figures.history}
        onOpen={() => show({ table: 'history', row: null, column: 'date' })}
      />
    </section>
  );
}
