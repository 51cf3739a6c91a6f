/** Office.js's names of paper sizes by the file's number, from 1. Numbers beyond are kept as `Paper<number>`. */
const PAPER_SIZES =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman'.split(
    ' ',
  );

/**
 * Office.js's name of a paper size.
 *
 * @example
 * paperSizeName(9) //=> 'A4'
 */
export function paperSizeName(number: number): string {
  return PAPER_SIZES[number - 1] ?? `Paper${number}`;
}

/**
 * The file's number of a paper size; Letter for a name that it does not have.
 *
 * @example
 * paperSizeNumber('A4') //=> 9
 */
export function paperSizeNumber(name: string): number {
  const index = PAPER_SIZES.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return index < 0 ? Number(/^Paper(\d+)$/.exec(name)?.[1] ?? 1) : index + 1;
}

/** What is printed in place of errors: the file's word and Office.js's. */
export const PRINT_ERRORS = {
  displayed: 'AsDisplayed',
  blank: 'Blank',
  dash: 'Dash',
  NA: 'NotAvailable',
} as const;

/** Where notes are printed: the file's word and Office.js's. */
export const PRINT_COMMENTS = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;
