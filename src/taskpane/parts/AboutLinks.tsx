import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { usePaneSurroundings } from '../PaneContext';

/** Pages that are served beside the pane. */
const pages = [
  { page: 'support.html', label: paneWords.help },
  { page: 'privacy.html', label: paneWords.privacy },
] as const;

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** Help, and what becomes of the user's data; they open in the browser. */
export function AboutLinks() {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <nav className={styles.links} aria-label={paneWords.about[language]}>
      {pages.map(({ page, label }) => (
        <Link key={page} href={page} target="_blank" rel="noreferrer">
          {label[language]}
        </Link>
      ))}
    </nav>
  );
}
