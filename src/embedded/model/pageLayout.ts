import type { Area } from './area';

/** The six texts of one page's header and footer, with Excel's codes (`&P`, `&D` …). */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints. Margins are points. `scale` is a percentage; `fitToWidth` and `fitToHeight` are pages (undefined: as many as needed). */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  printOrder: 'DownThenOver' | 'OverThenDown';
  firstPageNumber: number | '';
  scale?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  printArea: Area[];
  printTitleRows?: Area;
  printTitleColumns?: Area;
  headersFooters: {
    state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    useSheetMargins: boolean;
    useSheetScale: boolean;
    readonly defaultForAllPages: HeaderFooter;
    readonly firstPage: HeaderFooter;
    readonly evenPages: HeaderFooter;
    readonly oddPages: HeaderFooter;
  };
}

function noHeaderFooter(): HeaderFooter {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

/** The page layout of a new sheet: Letter, portrait, Excel's normal margins. */
export function createPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    scale: 100,
    printArea: [],
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: noHeaderFooter(),
      firstPage: noHeaderFooter(),
      evenPages: noHeaderFooter(),
      oddPages: noHeaderFooter(),
    },
  };
}
