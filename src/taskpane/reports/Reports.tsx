import { useId } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Command } from '../../commands/command';
import { exportReport } from '../../commands/exportReport';
import { showProjectSummary } from '../../commands/showProjectSummary';
import { showWeeklyReport } from '../../commands/showWeeklyReport';
import type { ReportKind } from '../../tables/reports/reportDocument';
import type { Localized } from '../../words/language';
import { reportViewWords as words } from '../../words/reportViewWords';
import { say } from '../../words/say';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { StructureLock } from '../parts/StructureLock';
import { CommandIcon } from '../parts/CommandIcon';
import { downloadFile } from './downloadFile';

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  report: {
    paddingTop: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const reports: readonly {
  readonly kind: ReportKind;
  readonly show: Command<undefined>;
  readonly text: Localized;
}[] = [
  { kind: 'weekly', show: showWeeklyReport, text: words.weeklyText },
  { kind: 'summary', show: showProjectSummary, text: words.summaryText },
];

/** The reports: each as a sheet of the workbook, and as a Word document. */
export function Reports() {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  const { commands, isBusy } = useDesk();
  const named = (report: Localized, action: Localized) =>
    say(words.ofReport, { report: report[language], action: action[language] }, language);
  return (
    <>
      <StructureLock />
      <section className={styles.section} aria-labelledby={titleId}>
        <Text as="h2" id={titleId} className={styles.title} size={400} weight="semibold">
          {words.title[language]}
        </Text>
        <Text as="p" size={200} className={styles.muted} block>
          {words.help[language]}
        </Text>
        {reports.map(({ kind, show, text }) => (
          <article key={kind} className={styles.report} aria-labelledby={`report-${kind}`}>
            <Text as="h3" id={`report-${kind}`} className={styles.title} weight="semibold">
              {show.label[language]}
            </Text>
            <Text as="p" size={200} className={styles.muted} block>
              {text[language]}
            </Text>
            <div className={styles.actions}>
              <Button
                size="small"
                appearance="primary"
                icon={<CommandIcon name={show.icon} />}
                aria-label={named(show.label, words.showSheet)}
                disabledFocusable={isBusy}
                onClick={() => void commands.run(show, undefined)}
              >
                {words.showSheet[language]}
              </Button>
              <Button
                size="small"
                aria-label={named(show.label, words.download)}
                disabledFocusable={isBusy}
                onClick={() => void commands.run(exportReport, { kind, deliver: downloadFile })}
              >
                {words.download[language]}
              </Button>
            </div>
          </article>
        ))}
      </section>
    </>
  );
}
