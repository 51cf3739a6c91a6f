import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { usePaneSurroundings } from '../PaneContext';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

/** Tells of commands that were asked for and not started; nothing where there are none. */
export function NotStarted({ labels }: { readonly labels: readonly string[] }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  if (labels.length === 0) return null;
  return (
    <div className={styles.place}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {say(paneWords.notStarted, { commands: labels.join(paneWords.comma[language]) }, language)}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
