import { useId } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { createWords } from '../../words/createWords';
import { usePaneSurroundings } from '../PaneContext';

interface WelcomeProps {
  readonly disabled: boolean;
  readonly onSample: () => void;
  readonly onSkip: () => void;
}

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The first run: what it is good for in two lines, and a sample in one press. */
export function Welcome({ disabled, onSample, onSkip }: WelcomeProps) {
  const styles = useStyles();
  const titleId = useId();
  const { language } = usePaneSurroundings();
  return (
    <section className={styles.welcome} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} size={400} weight="semibold" className={styles.title}>
        {createWords.welcome[language]}
      </Text>
      <Text>{createWords.benefit[language]}</Text>
      <Text size={200}>{createWords.safe[language]}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={onSample}>
          {createWords.sample[language]}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {createWords.skip[language]}
        </Button>
      </div>
    </section>
  );
}
