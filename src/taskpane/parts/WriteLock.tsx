import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Issue } from '../../project/issue';
import { issueText } from '../../tables/issueText';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';

interface WriteLockProps {
  readonly title: string;
  readonly lock: Issue;
  readonly disabled: boolean;
  /** Somebody has changed that by now. */
  readonly onLookAgain: () => void;
}

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** Says that something of the workbook may not be changed, why, and what to do. */
export function WriteLock({ title, lock, disabled, onLookAgain }: WriteLockProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <div className={styles.place}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <br />
          {issueText(lock, language)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={disabled} onClick={onLookAgain}>
            {paneWords.lookAgain[language]}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
