import type { HeaderFooter, PageLayout } from '../../model/pageLayout';
import { nameOf } from '../styles/styleWords';
import type { XmlElement } from '../xml/parseXml';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';
import { PRINT_COMMENTS, PRINT_ERRORS, paperSizeNumber } from './pageWords';

const inches = (points: number): number => Math.round((points / 72) * 1e8) / 1e8;

/** Whether the sheet is fitted to pages; the sheet's properties say so too. */
export function isFitToPage(layout: PageLayout): boolean {
  return layout.scale === undefined;
}

/** The `printOptions` element, `''` when all is off. */
export function printOptionsXml(layout: PageLayout): string {
  const options = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  return Object.values(options).some(Boolean) ? element('printOptions', options) : '';
}

/** The `pageMargins` element. */
export function pageMarginsXml(layout: PageLayout): string {
  return element('pageMargins', {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  });
}

/**
 * The `pageSetup` element.
 *
 * @param original - the file's own, whose reference to printer settings is kept
 */
export function pageSetupXml(layout: PageLayout, original: XmlElement | undefined): string {
  const isFitted = isFitToPage(layout);
  return element('pageSetup', {
    ...original?.attributes,
    paperSize: paperSizeNumber(layout.paperSize),
    scale: isFitted || layout.scale === 100 ? undefined : layout.scale,
    firstPageNumber: layout.firstPageNumber === '' ? undefined : layout.firstPageNumber,
    fitToWidth: isFitted && layout.fitToWidth !== 1 ? (layout.fitToWidth ?? 0) : undefined,
    fitToHeight: isFitted && layout.fitToHeight !== 1 ? (layout.fitToHeight ?? 0) : undefined,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite || undefined,
    draft: layout.draftMode || undefined,
    cellComments:
      layout.printComments === 'NoComments' ? undefined : nameOf(PRINT_COMMENTS, layout.printComments),
    useFirstPageNumber: layout.firstPageNumber === '' ? undefined : true,
    errors: layout.printErrors === 'AsDisplayed' ? undefined : nameOf(PRINT_ERRORS, layout.printErrors),
  });
}

function sections(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function textsXml(texts: HeaderFooter, header: string, footer: string): string {
  const head = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const foot = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const part = (name: string, text: string): string =>
    text === '' ? '' : element(name, {}, escapeText(encodeXstring(text)));
  return part(header, head) + part(footer, foot);
}

/** The `headerFooter` element, `''` for none. */
export function headerFooterXml({ headersFooters }: PageLayout): string {
  const { state } = headersFooters;
  const oddEven = state === 'OddAndEven' || state === 'FirstOddAndEven';
  const first = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  const attributes = {
    differentOddEven: oddEven || undefined,
    differentFirst: first || undefined,
    scaleWithDoc: headersFooters.useSheetScale ? undefined : false,
    alignWithMargins: headersFooters.useSheetMargins ? undefined : false,
  };
  const content =
    textsXml(
      oddEven ? headersFooters.oddPages : headersFooters.defaultForAllPages,
      'oddHeader',
      'oddFooter',
    ) +
    textsXml(headersFooters.evenPages, 'evenHeader', 'evenFooter') +
    textsXml(headersFooters.firstPage, 'firstHeader', 'firstFooter');
  const isDefault = content === '' && Object.values(attributes).every((value) => value === undefined);
  return isDefault ? '' : element('headerFooter', attributes, content);
}
