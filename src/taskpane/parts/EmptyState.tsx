import type { ReactNode } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly text: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Where there is nothing to show: why, and what to do. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.state}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text className={styles.muted}>{text}</Text>
      {children}
    </section>
  );
}
