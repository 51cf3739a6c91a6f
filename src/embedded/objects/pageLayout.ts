import { noteChange } from '../host/host';
import { liveArea } from '../host/liveArea';
import { isEntireColumns, isEntireRows } from '../model/area';
import type { Area } from '../model/area';
import type { HeaderFooter, PageLayout } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import { booleanOf, choiceOf, integerOf, isOmitted, numberOf, recordOf, textOf } from '../protocol/argument';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject, Property, Session } from '../protocol/hostObject';
import { areasObject } from './rangeAreas';
import { resolveAddress } from './resolveAddress';
import { of, ofClass, targetIfOf } from './targets';

const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
] as const;

/** A property that is stored as it is. */
function stored<Key extends keyof PageLayout>(
  key: Key,
  convert: (value: unknown) => PageLayout[Key],
): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value, session) => {
      pageLayout[key] = convert(value);
      noteChange(session.host);
    },
  };
}

function flag(
  key:
    | 'blackAndWhite'
    | 'centerHorizontally'
    | 'centerVertically'
    | 'draftMode'
    | 'printGridlines'
    | 'printHeadings',
): Property<Sheet> {
  return stored(key, (value) => booleanOf(value, key));
}

function margin(
  key: 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin',
): Property<Sheet> {
  return stored(key, (value) => {
    const points = numberOf(value, key);
    if (points < 0) throw invalidArgument('A margin cannot be negative.');
    return points;
  });
}

const zoom: Property<Sheet> = {
  get: ({ pageLayout }) => {
    const { scale, fitToWidth, fitToHeight } = pageLayout;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null, scale: null };
  },
  set: ({ pageLayout }, value, session) => {
    const given = recordOf(value, 'zoom');
    const pages = (name: string): number | undefined =>
      isOmitted(given[name]) ? undefined : integerOf(given[name], name, 1, 32_767);
    const fitToWidth = pages('horizontalFitToPages');
    const fitToHeight = pages('verticalFitToPages');
    const scale = isOmitted(given['scale']) ? undefined : integerOf(given['scale'], 'scale', 10, 400);
    if (scale !== undefined && (fitToWidth ?? fitToHeight) !== undefined) {
      throw invalidArgument('A scale and a number of pages exclude each other.');
    }
    Object.assign(pageLayout, { fitToWidth, fitToHeight, scale });
    noteChange(session.host);
  },
};

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The areas of an argument: a range, several ranges, or an address. */
function areasOf(sheet: Sheet, value: unknown, session: Session): Area[] {
  if (typeof value === 'string') {
    return value.split(',').map((address) => resolveAddress(session.host.model, sheet, address.trim()).area);
  }
  const many = targetIfOf('RangeAreas', value);
  const one = targetIfOf('Range', value);
  if (!many && !one) throw invalidArgument('A range is expected.');
  return many ? many.parts.map(({ area }) => area) : [one!.area];
}

function titleArea(sheet: Sheet, value: unknown, session: Session, isWhole: (area: Area) => boolean): Area {
  const [area] = areasOf(sheet, value, session);
  if (!area || !isWhole(area)) throw invalidArgument('Print titles are entire rows or columns.');
  return area;
}

function orNull(sheet: Sheet, area: Area | undefined): HostObject | null {
  return area ? of('Range', liveArea(sheet, area)) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function printArea(sheet: Sheet): HostObject | null {
  return sheet.pageLayout.printArea.length > 0 ? areasObject(sheet, sheet.pageLayout.printArea) : null;
}

/** `worksheet.pageLayout`. */
export const pageLayoutClass: HostClass<Sheet> = {
  name: 'PageLayout',
  properties: {
    BlackAndWhite: flag('blackAndWhite'),
    BottomMargin: margin('bottomMargin'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    DraftMode: flag('draftMode'),
    FirstPageNumber: stored('firstPageNumber', (value) =>
      value === '' ? '' : integerOf(value, 'firstPageNumber'),
    ),
    FooterMargin: margin('footerMargin'),
    HeaderMargin: margin('headerMargin'),
    LeftMargin: margin('leftMargin'),
    Orientation: stored('orientation', (value) => choiceOf(value, ['Portrait', 'Landscape'], 'orientation')),
    PaperSize: stored('paperSize', (value) => choiceOf(value, PAPER_SIZES, 'paperSize')),
    PrintComments: stored('printComments', (value) => choiceOf(value, ['NoComments', 'EndSheet', 'InPlace'])),
    PrintErrors: stored('printErrors', (value) =>
      choiceOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    ),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    PrintOrder: stored('printOrder', (value) => choiceOf(value, ['DownThenOver', 'OverThenDown'])),
    RightMargin: margin('rightMargin'),
    TopMargin: margin('topMargin'),
    Zoom: zoom,
  },
  navigation: { HeadersFooters: (sheet) => ofClass('HeaderFooterGroup', sheet) },
  methods: {
    GetPrintArea: (sheet) => required(printArea(sheet)),
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet) ?? NULL_OBJECT,
    GetPrintTitleColumns: (sheet) => required(orNull(sheet, sheet.pageLayout.printTitleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) =>
      orNull(sheet, sheet.pageLayout.printTitleColumns) ?? NULL_OBJECT,
    GetPrintTitleRows: (sheet) => required(orNull(sheet, sheet.pageLayout.printTitleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => orNull(sheet, sheet.pageLayout.printTitleRows) ?? NULL_OBJECT,
    SetPrintArea: (sheet, [area], session) => {
      sheet.pageLayout.printArea = areasOf(sheet, area, session);
      noteChange(session.host);
    },
    SetPrintMargins: (sheet, [unit, margins], session) => {
      const factor = POINTS[choiceOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')]!;
      const given = recordOf(margins, 'marginOptions');
      for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
        if (!isOmitted(given[side])) sheet.pageLayout[`${side}Margin`] = numberOf(given[side], side) * factor;
      }
      noteChange(session.host);
    },
    SetPrintTitleColumns: (sheet, [area], session) => {
      sheet.pageLayout.printTitleColumns = titleArea(sheet, area, session, isEntireColumns);
      noteChange(session.host);
    },
    SetPrintTitleRows: (sheet, [area], session) => {
      sheet.pageLayout.printTitleRows = titleArea(sheet, area, session, isEntireRows);
      noteChange(session.host);
    },
  },
};

type Texts = { readonly texts: HeaderFooter };

function text(key: keyof HeaderFooter): Property<Texts> {
  return {
    get: ({ texts }) => texts[key],
    set: ({ texts }, value, session) => {
      texts[key] = textOf(value, key);
      noteChange(session.host);
    },
  };
}

/** The texts of one kind of page. */
export const headerFooterClass: HostClass<Texts> = {
  name: 'HeaderFooter',
  properties: {
    CenterFooter: text('centerFooter'),
    CenterHeader: text('centerHeader'),
    LeftFooter: text('leftFooter'),
    LeftHeader: text('leftHeader'),
    RightFooter: text('rightFooter'),
    RightHeader: text('rightHeader'),
  },
};

/** `pageLayout.headersFooters`. */
export const headerFooterGroupClass: HostClass<Sheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: {
      get: ({ pageLayout }) => pageLayout.headersFooters.state,
      set: ({ pageLayout }, value, session) => {
        const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
        pageLayout.headersFooters.state = choiceOf(value, states, 'state');
        noteChange(session.host);
      },
    },
    UseSheetMargins: {
      get: ({ pageLayout }) => pageLayout.headersFooters.useSheetMargins,
      set: ({ pageLayout }, value) => void (pageLayout.headersFooters.useSheetMargins = booleanOf(value)),
    },
    UseSheetScale: {
      get: ({ pageLayout }) => pageLayout.headersFooters.useSheetScale,
      set: ({ pageLayout }, value) => void (pageLayout.headersFooters.useSheetScale = booleanOf(value)),
    },
  },
  navigation: {
    DefaultForAllPages: ({ pageLayout }) =>
      ofClass('HeaderFooter', { texts: pageLayout.headersFooters.defaultForAllPages }),
    EvenPages: ({ pageLayout }) => ofClass('HeaderFooter', { texts: pageLayout.headersFooters.evenPages }),
    FirstPage: ({ pageLayout }) => ofClass('HeaderFooter', { texts: pageLayout.headersFooters.firstPage }),
    OddPages: ({ pageLayout }) => ofClass('HeaderFooter', { texts: pageLayout.headersFooters.oddPages }),
  },
};
