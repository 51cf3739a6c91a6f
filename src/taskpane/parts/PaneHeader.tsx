import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';
import { PlumbMark } from './PlumbMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // The host's own menu covers the top right corner of the pane.
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
});

/** The line on top: whose pane this is, and its language. */
export function PaneHeader() {
  const styles = useStyles();
  const { language, setLanguage } = usePaneSurroundings();
  const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <header className={styles.header}>
      <PlumbMark size={20} />
      <Text weight="semibold" className={styles.name}>
        {paneWords.product[language]}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        lang={other}
        title={paneWords.language[language]}
        onClick={() => setLanguage(other)}
      >
        {paneWords.switchTo[language]}
      </Button>
    </header>
  );
}
