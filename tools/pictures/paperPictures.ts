import { join } from 'node:path';
import { writtenReport } from '../../src/documents/writtenReport';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { workbookQuery } from '../../src/commands/workbookQuery';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { ReportKind } from '../../src/tables/reports/reportDocument';
import { languages, type Language } from '../../src/words/language';
import { reportWords } from '../../src/words/reportWords';
import { readFacts } from '../../src/workbook/refresh/readFacts';
import { outputOf } from '../../test/support/tools';
import { drawPage, toPaper, type Crop } from './paper';
import { projectNames, sampleWorkbook } from './sampleWorkbook';

/** The first page of a PDF file on which a text stands. */
function pageOf(pdf: string, text: string): number {
  const pages = outputOf('pdftotext', [pdf, '-']).split('\f');
  const found = pages.findIndex((page) => page.includes(text));
  if (found < 0) throw new Error(`No page says ${text}.`);
  return found + 1;
}

/** A page that is drawn: the text by which it is found, and the picture's file. */
interface Page {
  readonly says: string;
  readonly file: string;
  readonly resolution: number;
  readonly crop?: Crop;
}

/** Draws pages that LibreOffice prints of a file. */
function drawPages(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx',
  images: string,
  pages: readonly Page[],
): void {
  const { pdf, close } = toPaper(bytes, extension);
  for (const { says, file, resolution, crop } of pages)
    drawPage(pdf, pageOf(pdf, says), join(images, file), resolution, crop);
  close();
}

async function wordReport({ Excel }: OpenedExcel, kind: ReportKind, language: Language): Promise<Uint8Array> {
  const { facts, issues } = readFacts(await Excel.run((context) => readWorkbook(context, workbookQuery)));
  if (facts === undefined) throw new Error('The sample cannot be understood.');
  return (await writtenReport(kind, facts, issues, language)).bytes;
}

/** An upright page without its foot, which counts the pages of the whole workbook. */
const report = { resolution: 100, crop: { x: 0, y: 0, width: 827, height: 1110 } } as const;

/** The upper part of a page that lies. */
const gantt = { resolution: 130, crop: { x: 60, y: 60, width: 1400, height: 640 } } as const;

const sheets: Readonly<Record<Language, readonly Page[]>> = {
  'zh-CN': [
    { says: '随 WBS', file: 'gantt-sheet-zh.png', ...gantt },
    { says: reportWords.weekly['zh-CN'], file: 'report-sheet-zh.png', ...report },
  ],
  'en-US': [
    { says: 'Follows WBS and Progress', file: 'gantt-sheet-en.png', ...gantt },
    { says: reportWords.summary['en-US'], file: 'summary-sheet-en.png', ...report },
  ],
};

const documents = [
  { language: 'zh-CN', kind: 'weekly', file: 'report-word-zh.png' },
  { language: 'en-US', kind: 'summary', file: 'summary-word-en.png' },
] as const;

/** Draws the Gantt sheet, the reports as sheets and as Word documents, as LibreOffice prints them. */
export async function drawPaper(images: string): Promise<void> {
  for (const language of languages) {
    const excel = await sampleWorkbook(language);
    for (const { kind, file } of documents.filter((one) => one.language === language)) {
      const bytes = await wordReport(excel, kind, language);
      drawPages(bytes, 'docx', images, [{ says: projectNames[language], file, resolution: 100 }]);
    }
    drawPages(await excel.save(), 'xlsx', images, sheets[language]);
  }
}
