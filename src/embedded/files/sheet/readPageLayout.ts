import type { HeaderFooter, PageLayout } from '../../model/pageLayout';
import { createPageLayout } from '../../model/pageLayout';
import { childNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';
import { PRINT_COMMENTS, PRINT_ERRORS, paperSizeName } from './pageWords';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const POINTS_PER_INCH = 72;

/** Points without the noise of the division: 0.7 inch is 50.4 points. */
function points(inches: string | undefined, fallback: number): number {
  return inches === undefined ? fallback : Math.round(Number(inches) * POINTS_PER_INCH * 1e6) / 1e6;
}

/**
 * The three parts of a header or footer.
 *
 * @example
 * splitHeaderFooter('&LPlan && more&R&P') //=> ['Plan && more', '', '&P']
 */
export function splitHeaderFooter(text: string): [left: string, center: string, right: string] {
  const parts: Record<'L' | 'C' | 'R', string> = { L: '', C: '', R: '' };
  let section: 'L' | 'C' | 'R' = 'C';
  for (const [token] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (token === '&L' || token === '&C' || token === '&R') section = token.charAt(1) as 'L' | 'C' | 'R';
    else parts[section] += token;
  }
  return [parts.L, parts.C, parts.R];
}

function readTexts(target: HeaderFooter, headerFooter: XmlElement, header: string, footer: string): void {
  const text = (name: string): string => decodeXstring(childNamed(headerFooter, name)?.text ?? '');
  [target.leftHeader, target.centerHeader, target.rightHeader] = splitHeaderFooter(text(header));
  [target.leftFooter, target.centerFooter, target.rightFooter] = splitHeaderFooter(text(footer));
}

function readHeadersFooters(layout: PageLayout, headerFooter: XmlElement): void {
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = headerFooter.attributes;
  const texts = layout.headersFooters;
  const oddEven = isOn(differentOddEven);
  if (isOn(differentFirst)) texts.state = oddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  else texts.state = oddEven ? 'OddAndEven' : 'Default';
  texts.useSheetMargins = alignWithMargins === undefined || isOn(alignWithMargins);
  texts.useSheetScale = scaleWithDoc === undefined || isOn(scaleWithDoc);
  readTexts(oddEven ? texts.oddPages : texts.defaultForAllPages, headerFooter, 'oddHeader', 'oddFooter');
  readTexts(texts.evenPages, headerFooter, 'evenHeader', 'evenFooter');
  readTexts(texts.firstPage, headerFooter, 'firstHeader', 'firstFooter');
}

function readSetup(layout: PageLayout, setup: XmlElement): void {
  const { attributes } = setup;
  layout.orientation = attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = paperSizeName(Number(attributes.paperSize ?? 1));
  layout.blackAndWhite = isOn(attributes.blackAndWhite);
  layout.draftMode = isOn(attributes.draft);
  layout.printOrder = attributes.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.printComments = PRINT_COMMENTS[(attributes.cellComments ?? 'none') as keyof typeof PRINT_COMMENTS];
  layout.printErrors = PRINT_ERRORS[(attributes.errors ?? 'displayed') as keyof typeof PRINT_ERRORS];
  if (isOn(attributes.useFirstPageNumber)) layout.firstPageNumber = Number(attributes.firstPageNumber ?? 1);
  layout.scale = Number(attributes.scale ?? 100);
}

/** With "fit to page" the scale counts no more; 0 pages means as many as needed. */
function readFit(layout: PageLayout, setup: XmlElement | undefined): void {
  const pages = (value: string | undefined): number | undefined => Number(value ?? 1) || undefined;
  delete layout.scale;
  const width = pages(setup?.attributes.fitToWidth);
  const height = pages(setup?.attributes.fitToHeight);
  if (width !== undefined) layout.fitToWidth = width;
  if (height !== undefined) layout.fitToHeight = height;
}

/** How a sheet prints, without print area and titles, which are names of the workbook. */
export function readPageLayout(worksheet: XmlElement): PageLayout {
  const layout = createPageLayout();
  const margins = childNamed(worksheet, 'pageMargins')?.attributes;
  layout.leftMargin = points(margins?.left, layout.leftMargin);
  layout.rightMargin = points(margins?.right, layout.rightMargin);
  layout.topMargin = points(margins?.top, layout.topMargin);
  layout.bottomMargin = points(margins?.bottom, layout.bottomMargin);
  layout.headerMargin = points(margins?.header, layout.headerMargin);
  layout.footerMargin = points(margins?.footer, layout.footerMargin);
  const options = childNamed(worksheet, 'printOptions')?.attributes ?? {};
  layout.centerHorizontally = isOn(options.horizontalCentered);
  layout.centerVertically = isOn(options.verticalCentered);
  layout.printGridlines = isOn(options.gridLines);
  layout.printHeadings = isOn(options.headings);
  const setup = childNamed(worksheet, 'pageSetup');
  if (setup) readSetup(layout, setup);
  const properties = childNamed(childNamed(worksheet, 'sheetPr'), 'pageSetUpPr');
  if (isOn(properties?.attributes.fitToPage)) readFit(layout, setup);
  const headerFooter = childNamed(worksheet, 'headerFooter');
  if (headerFooter) readHeadersFooters(layout, headerFooter);
  return layout;
}
