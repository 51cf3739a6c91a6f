import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '460px',
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What an explaining screen says, in words of the pane's language. */
export interface ExplainingProps {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
  /** Words of the button that tries again; absent where trying again cannot help. */
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
}

/** The whole pane as one explanation: why nothing can be done here, and what to do. */
export function Explaining({ title, text, remedy, retryLabel, onRetry }: ExplainingProps) {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Text>{text}</Text>
      <Text className={styles.muted}>{remedy}</Text>
      {retryLabel !== undefined && (
        <Button appearance="primary" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </main>
  );
}
