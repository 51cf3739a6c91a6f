import { XMLParser } from 'fast-xml-parser';
import { outputOf } from './tools';

/** The pages on which a sheet begins and ends, from 1. */
export interface PrintedSheet {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

interface Outline {
  readonly item?: readonly { readonly '#text': string; readonly '@page': string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'item',
});

/** The sheets of a workbook that LibreOffice printed into a PDF file, in order: its outline names them. */
export function printedSheets(pdf: string): PrintedSheet[] {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(outputOf('pdfinfo', [pdf]))?.[1]);
  const [outline = ''] =
    /<outline>[\s\S]*<\/outline>/.exec(outputOf('pdftohtml', ['-xml', '-i', '-stdout', pdf])) ?? [];
  const { item = [] } = (parser.parse(outline) as { outline: Outline }).outline;
  return item.map(({ '#text': name, '@page': page }, place) => ({
    name,
    first: Number(page),
    last: place + 1 < item.length ? Number(item[place + 1]['@page']) - 1 : pages,
  }));
}
