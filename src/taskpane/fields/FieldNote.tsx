import type { ReactNode } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';

interface FieldNoteProps {
  /** Blank where there is nothing to say. */
  readonly text: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    borderLeft: `2px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
  },
  text: { flexBasis: '100%', overflowWrap: 'anywhere', userSelect: 'text' },
});

/**
 * What is to be said of a field, below it. Its place is there before its text: assistive technology announces what
 * comes into a place that it knows.
 */
export function FieldNote({ text, children }: FieldNoteProps) {
  const styles = useStyles();
  const isBlank = text === '';
  return (
    <div className={isBlank ? undefined : styles.place}>
      <Text size={200} aria-live="polite" aria-atomic className={styles.text}>
        {text}
      </Text>
      {!isBlank && children}
    </div>
  );
}
