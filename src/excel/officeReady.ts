import type { ExcelHost } from './host';
import { undoGroupHost } from './undoGroupHost';

/** How the page found its host. */
export type Readiness =
  | { readonly kind: 'ready'; readonly host: ExcelHost; readonly displayLanguage: string }
  /** Excel is there, but older than the requirement set that the add-in is built on. */
  | { readonly kind: 'tooOld' }
  /** Office answered, but this is not Excel: a plain browser or another application. */
  | { readonly kind: 'notExcel' };

/** The lowest ExcelApi that the add-in runs on; the manifest asks for the same. */
export const REQUIRED_EXCEL_API = '1.14';

/** How often is looked whether the script of Office has arrived. */
const LOOK_AGAIN = 50;

/**
 * Waits for Office, however long it takes: over a slow line its script may come late. With its address blocked
 * `Office` never appears or `Office.onReady` never resolves.
 *
 * @param onLate is called once where Office has not answered within so many milliseconds.
 */
export async function officeReady(milliseconds: number, onLate: () => void): Promise<Readiness> {
  const late = setTimeout(onLate, milliseconds);
  await scriptThere();
  const readiness = await answer();
  clearTimeout(late);
  return readiness;
}

function scriptThere(): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      if (typeof Office === 'undefined') return;
      clearInterval(looking);
      resolve();
    }, LOOK_AGAIN);
  });
}

async function answer(): Promise<Readiness> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: 'notExcel' };
  const isSetSupported = (set: string, version: string) =>
    Office.context.requirements.isSetSupported(set, version);
  if (!isSetSupported('ExcelApi', REQUIRED_EXCEL_API)) return { kind: 'tooOld' };
  return {
    kind: 'ready',
    host: undoGroupHost(Excel, isSetSupported),
    displayLanguage: Office.context.displayLanguage,
  };
}
