import { activateSheet } from '../embedded/edits/activateSheet';
import { deliverEvents } from '../embedded/host/host';
import type { Sheet } from '../embedded/model/sheet';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { PART } from './useParts';

/** The tabs of the visible sheets with their colours. */
export function SheetTabs({ excel, language }: { readonly excel: OpenedExcel; readonly language: Language }) {
  const { sheets, activeSheetId } = excel.workbook;
  function show(sheet: Sheet): void {
    activateSheet({ host: excel.host, origin: null }, sheet);
    deliverEvents(excel.host);
  }
  return (
    <nav className="sheet-tabs" {...PART} aria-label={previewWords.sheets[language]}>
      {sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            aria-current={sheet.id === activeSheetId ? 'page' : undefined}
            style={{ borderBottomColor: sheet.tabColor === '' ? 'transparent' : sheet.tabColor }}
            onClick={() => show(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </nav>
  );
}
