import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ExcelHost } from '../excel/host';
import type { Appearance } from '../excel/officeTheme';
import type { Language } from '../words/language';
import { PaneProvider } from './PaneContext';
import { paneTheme } from './paneTheme';
import { PaneHeader } from './parts/PaneHeader';
import { ProjectPane } from './ProjectPane';
import { timeHere } from './timeHere';
import { todayHere } from './todayHere';

/** What the pane needs of the page that it stands in. */
export interface PaneProps {
  /** Excel itself in the add-in, the embedded Excel in the preview and the tests. */
  readonly host: ExcelHost;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly appearance: Appearance;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The task pane: the same in Excel, in the preview and in the tests. */
export function Pane({ host, language, setLanguage, appearance }: PaneProps) {
  const styles = useStyles();
  const surroundings = useMemo(
    () => ({ host, language, setLanguage, appearance, today: todayHere(), timeNow: () => timeHere() }),
    [host, language, setLanguage, appearance],
  );
  return (
    <FluentProvider theme={paneTheme(appearance)}>
      <PaneProvider value={surroundings}>
        {/* Not on the provider: its class goes to every tooltip's portal as well. */}
        <div className={styles.pane} lang={language}>
          <PaneHeader />
          <ProjectPane />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
