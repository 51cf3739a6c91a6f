import { useEffect, useState } from 'react';
import { Button, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import type { CommandStage } from '../../commands/commandWatch';
import type { Language, Localized } from '../../words/language';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';

interface WorkingProps {
  /** The running command's name. */
  readonly command: string;
  readonly stage: CommandStage | undefined;
  readonly isCancelling: boolean;
  /** Labels of what comes next. */
  readonly waiting: readonly string[];
  readonly onCancel: () => void;
}

/** Milliseconds after which a command is shown with a bar; most end sooner, and a bar that flashes by is noise. */
const PATIENCE = 1_000;

const useStyles = makeStyles({
  busy: {
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  next: {
    display: 'block',
    gridColumn: '1 / -1',
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
  },
  long: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

const stageWords: Readonly<Record<CommandStage['does'], Localized>> = {
  waiting: paneWords.waitingStage,
  reading: paneWords.readingStage,
  computing: paneWords.computingStage,
  writing: paneWords.writingStage,
};

/** What a command is doing, as a sentence. */
function stageText({ command, stage, isCancelling }: WorkingProps, language: Language): string {
  if (isCancelling) return say(paneWords.cancelling, { command }, language);
  if (stage?.does === 'writing' && stage.of > 1)
    return say(paneWords.writingStageOf, { command, n: stage.request, of: stage.of }, language);
  return say(stage ? stageWords[stage.does] : paneWords.working, { command }, language);
}

/** The share that is done; `undefined` where nobody can know. */
function shareDone(stage: CommandStage | undefined): number | undefined {
  return stage?.does === 'writing' && stage.of > 1 ? (stage.request - 1) / stage.of : undefined;
}

/** A command that runs: a spinner at first, after a second a bar that says what it does and lets it be called off. */
export function Working(props: WorkingProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const { command, stage, isCancelling, waiting, onCancel } = props;
  const next = waiting.length > 0 && (
    <Text size={200} className={styles.next}>
      {say(paneWords.comesNext, { commands: waiting.join(paneWords.comma[language]) }, language)}
    </Text>
  );
  if (!isLong)
    return (
      <>
        <Spinner size="tiny" className={styles.busy} label={say(paneWords.working, { command }, language)} />
        {next}
      </>
    );
  const text = stageText(props, language);
  const canCancel = stage !== undefined && stage.does !== 'writing' && !isCancelling;
  return (
    <div className={styles.long}>
      <Text size={200}>{text}</Text>
      {stage !== undefined && (
        <Button size="small" disabledFocusable={!canCancel} onClick={onCancel}>
          {paneWords.cancel[language]}
        </Button>
      )}
      <ProgressBar style={{ gridColumn: '1 / -1' }} value={shareDone(stage)} aria-label={text} />
      {next}
    </div>
  );
}
