import { createRoot } from 'react-dom/client';
import { officeReady } from '../excel/officeReady';
import { watchedHost } from '../excel/watchedHost';
import { languageOf } from '../words/language';
import { ProductPane, type PageReadiness } from './ProductPane';
import { connectRibbon } from './connectRibbon';

/** After this long without an answer the pane explains while it waits on. */
const PATIENCE = 8000;

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no element #pane.');
document.body.style.margin = '0';
const root = createRoot(place);

function show(readiness: PageReadiness): void {
  const displayLanguage = readiness.kind === 'ready' ? readiness.displayLanguage : navigator.language;
  root.render(<ProductPane firstLanguage={languageOf(displayLanguage)} readiness={readiness} />);
}

show({ kind: 'waiting' });
void officeReady(PATIENCE, () => show({ kind: 'late' })).then((readiness) => {
  if (readiness.kind !== 'ready') return show(readiness);
  connectRibbon();
  show({ ...readiness, host: watchedHost(readiness.host) });
});
