import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';

/** How the last command ended. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly summary: string;
      /** Takes the command back, or does again what was taken back; absent where nothing was changed. */
      readonly offer?: { readonly word: 'revert' | 'redo'; readonly act: () => void };
    }
  /** What was asked for cannot be done, and why. */
  | { readonly kind: 'refused'; readonly summary: string }
  /** The user called it off. */
  | { readonly kind: 'cancelled'; readonly summary: string }
  /** `message` says what happened and what to do. */
  | { readonly kind: 'failed'; readonly title: string; readonly message: string; readonly retry: () => void };

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** Tells how the last command ended until it is dismissed or another command runs. */
export function OutcomeMessage(props: { readonly outcome: Outcome; readonly onDismiss: () => void }) {
  const { outcome, onDismiss } = props;
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={paneWords.dismiss[language]}
      onClick={onDismiss}
    />
  );
  if (outcome.kind === 'done')
    return (
      <div className={styles.place}>
        <MessageBar intent="success">
          <MessageBarBody>{outcome.summary}</MessageBarBody>
          <MessageBarActions containerAction={dismiss}>
            {outcome.offer && (
              <Button size="small" onClick={outcome.offer.act}>
                {paneWords[outcome.offer.word][language]}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  if (outcome.kind === 'refused' || outcome.kind === 'cancelled')
    return (
      <div className={styles.place}>
        <MessageBar
          intent={outcome.kind === 'cancelled' ? 'info' : 'warning'}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>{outcome.summary}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      </div>
    );
  return (
    <div className={styles.place}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{outcome.title}</MessageBarTitle>
          <br />
          {outcome.message}
        </MessageBarBody>
        <MessageBarActions containerAction={dismiss}>
          <Button size="small" onClick={outcome.retry}>
            {paneWords.tryAgain[language]}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
