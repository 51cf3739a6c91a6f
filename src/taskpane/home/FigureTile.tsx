import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { homeWords } from '../../words/homeWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';

interface FigureTileProps {
  readonly label: string;
  /** The figure as text, `–` where it is not known. */
  readonly figure: string;
  readonly note: string;
  /** Goes to the figure's cell. */
  readonly onOpen: () => void;
  /** A small chart under the figure. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    minWidth: 0,
    padding: tokens.spacingVerticalS,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    borderRadius: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // A long name takes a second line: what is cut off cannot be read by touch or keyboard.
    overflowWrap: 'anywhere',
  },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** One figure of the project; a press leads to its cell. */
export function FigureTile({ label, figure, note, onOpen, children }: FigureTileProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const words = [label, figure, note].filter((word) => word !== '').join(' · ');
  return (
    <button
      type="button"
      className={styles.tile}
      title={say(homeWords.goToFigure, { figure: words }, language)}
      onClick={onOpen}
    >
      <span className={styles.small}>{label}</span>
      <span className={styles.figure}>{figure}</span>
      {children}
      <span className={styles.small}>{note}</span>
    </button>
  );
}
