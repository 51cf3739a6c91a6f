import { useId } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    marginBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
});

/** A part of a view under a heading. */
export function Section({ title, aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Text as="h2" id={id} className={styles.title} size={300} weight="semibold">
          {title}
        </Text>
        {aside}
      </div>
      {children}
    </section>
  );
}
