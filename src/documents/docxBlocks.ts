import { HeadingLevel, Paragraph, ShadingType, TextRun, type Table } from 'docx';
import { palette } from '../look/palette';
import { typeScale } from '../look/typography';
import type { ReportBlock } from '../tables/reports/reportDocument';
import type { Language } from '../words/language';
import { reportWords } from '../words/reportWords';
import { halfPoints, hex } from './docxStyles';
import { docxFrame, docxPairs, docxTable, lightLook } from './docxTable';

/** The numbering that points of a list follow. */
export const pointsReference = 'points';

type Piece = Paragraph | Table;

function mutedRun(text: string): TextRun {
  return new TextRun({ text, color: hex(palette.muted), size: halfPoints(typeScale.help) });
}

/** A line break that somebody typed begins a paragraph. */
function paragraphs(text: string): Paragraph[] {
  return text.split(/\r\n|\r|\n/).map((line) => new Paragraph({ text: line }));
}

/** Word sets two tables that touch as one: air below every table. */
function air(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120 } });
}

function input({ prompt, text }: Extract<ReportBlock, { kind: 'input' }>, language: Language): Piece[] {
  if (text !== '') return paragraphs(text);
  const wanted = new Paragraph({
    spacing: { after: 200 },
    children: [mutedRun(`${reportWords.toFillIn[language]} ${prompt}`)],
  });
  return [docxFrame([wanted]), air()];
}

/** A block of a report as paragraphs and tables of a document. */
export function docxBlock(block: ReportBlock, language: Language): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'text':
      return block.muted ? [new Paragraph({ children: [mutedRun(block.text)] })] : paragraphs(block.text);
    case 'light': {
      const { ink, tint } = lightLook(block.light);
      const word = new TextRun({
        text: ` ${block.word} `,
        bold: true,
        color: hex(ink),
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(tint) },
      });
      return [new Paragraph({ children: [word, new TextRun({ text: `  ${block.text}` })] })];
    }
    case 'points':
      return block.points.map(
        (text) => new Paragraph({ text, numbering: { reference: pointsReference, level: 0 } }),
      );
    case 'pairs':
      return [docxPairs(block), air()];
    case 'table':
      return [docxTable(block), air()];
    case 'input':
      return input(block, language);
  }
}
