import { createContext, useContext } from 'react';
import type { Appearance } from '../excel/officeTheme';
import type { ExcelHost } from '../excel/host';
import type { Language } from '../words/language';

/** What the pane is given by whoever shows it: the product page, the preview or a test. */
export interface PaneSurroundings {
  /** Where commands run. */
  readonly host: ExcelHost;
  /** The pane's own language; the workbook may speak another. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly appearance: Appearance;
  /** The date of today on this machine, `yyyy-mm-dd`; only ever a default that the user sees. */
  readonly today: string;
  /** The time of day on this machine as it is shown, such as `14:05`. */
  readonly timeNow: () => string;
}

const PaneContext = createContext<PaneSurroundings | undefined>(undefined);

/** Gives the surroundings to the pane's parts. */
export const PaneProvider = PaneContext.Provider;

/** The surroundings of the pane that this part is in. */
export function usePaneSurroundings(): PaneSurroundings {
  const surroundings = useContext(PaneContext);
  if (!surroundings) throw new Error('A part of the pane stands outside its PaneProvider.');
  return surroundings;
}
