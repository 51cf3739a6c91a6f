import { useEffect } from 'react';
import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Readiness } from '../excel/officeReady';
import type { Language, Localized } from '../words/language';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import { Pane } from './Pane';
import { paneTheme } from './paneTheme';
import { Explaining } from './parts/Explaining';
import { useAppearance } from './useAppearance';
import { usePaneLanguage } from './usePaneLanguage';

interface ProductPaneProps {
  readonly firstLanguage: Language;
  readonly readiness: PageReadiness;
}

/** How Office answered, or that it has not yet. */
export type PageReadiness =
  | Readiness
  | { readonly kind: 'waiting' }
  /** It should have answered by now. It may still do: its script may be blocked, or only slow. */
  | { readonly kind: 'late' };

type Reason = 'tooOld' | 'notExcel' | 'late';

/** Why the pane cannot work, what that means, and what to do. */
const explanations: Readonly<Record<Reason, { title: Localized; text: Localized; remedy: Localized }>> = {
  late: { title: paneWords.noOffice, text: paneWords.noOfficeText, remedy: paneWords.noOfficeRemedy },
  notExcel: { title: paneWords.notExcel, text: paneWords.notExcelText, remedy: paneWords.notExcelRemedy },
  tooOld: { title: paneWords.oldExcel, text: paneWords.oldExcelText, remedy: paneWords.oldExcelRemedy },
};

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  waiting: { padding: tokens.spacingVerticalXXXL },
});

/** The page of the add-in: the pane once Excel answers, before that and otherwise an explanation. */
export function ProductPane({ firstLanguage, readiness }: ProductPaneProps) {
  const styles = useStyles();
  const isAnswered = readiness.kind !== 'waiting' && readiness.kind !== 'late';
  const appearance = useAppearance(isAnswered);
  const [language, setLanguage] = usePaneLanguage(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={paneTheme(appearance)}>
      <div className={styles.page}>
        {readiness.kind === 'ready' ? (
          <Pane host={readiness.host} language={language} setLanguage={setLanguage} appearance={appearance} />
        ) : (
          <>
            <div role="status">
              {!isAnswered && <Spinner className={styles.waiting} label={paneWords.loading[language]} />}
            </div>
            {readiness.kind !== 'waiting' && <Unavailable reason={readiness.kind} language={language} />}
          </>
        )}
      </div>
    </FluentProvider>
  );
}

/** Where the page has Office's script from: Microsoft's network, or that of 21Vianet, as it was built. */
function officeAddress(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="/office.js"]');
  return script ? new URL(script.src).host : 'Office.js';
}

function Unavailable({ reason, language }: { readonly reason: Reason; readonly language: Language }) {
  const { title, text, remedy } = explanations[reason];
  const retry =
    reason === 'late'
      ? { retryLabel: paneWords.tryAgain[language], onRetry: () => window.location.reload() }
      : {};
  const words = say(text, { address: officeAddress() }, language);
  return <Explaining title={title[language]} text={words} remedy={remedy[language]} {...retry} />;
}
