import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { palette } from '../look/palette';
import { typeScale } from '../look/typography';
import { formatIsoDay } from '../project/values/day';
import type { ReportDocument } from '../tables/reports/reportDocument';
import { reportWords } from '../words/reportWords';
import { docxBlock, pointsReference } from './docxBlocks';
import { docxStyles, halfPoints, hex, page } from './docxStyles';
import { settledPackage } from './settledPackage';

/** What a document without a status date is dated: its bytes must not depend on the day. */
const NO_DATE = '2000-01-01';

const small = { color: hex(palette.muted), size: halfPoints(typeScale.help) } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.hairline), space: 4 } as const;

function header({ project, title }: ReportDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: page.content }],
        border: { bottom: rule },
        children: [new TextRun({ ...small, text: project }), new TextRun({ ...small, text: `\t${title}` })],
      }),
    ],
  });
}

function footer({ language }: ReportDocument): Footer {
  const word = (text: string) => (text === '' ? [] : [text]);
  const children = [
    reportWords.page[language],
    PageNumber.CURRENT,
    reportWords.pageOf[language],
    PageNumber.TOTAL_PAGES,
    ...word(reportWords.pageEnd[language]),
  ];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...small, children })] }),
    ],
  });
}

function head({ title, project, facts }: ReportDocument): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: `${project} · ${title}` }),
    ...facts.map(
      (text) => new Paragraph({ spacing: { after: 20 }, children: [new TextRun({ ...small, text })] }),
    ),
  ];
}

/**
 * A report as the bytes of a Word document (.docx): A4, headings, tables in the palette, the project's name at the
 * head of every page and its number at the foot. The same report gives the same bytes.
 */
export async function docxReport(report: ReportDocument): Promise<Uint8Array> {
  const { title, project, language, sections, date } = report;
  const document = new Document({
    title: `${project} · ${title}`,
    creator: 'Plumbline',
    lastModifiedBy: 'Plumbline',
    styles: docxStyles(language),
    numbering: {
      config: [
        {
          reference: pointsReference,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: 567,
              footer: 567,
            },
          },
        },
        headers: { default: header(report) },
        footers: { default: footer(report) },
        children: [
          ...head(report),
          ...sections.flatMap(({ title: heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
            ...blocks.flatMap((block) => docxBlock(block, language)),
          ]),
        ],
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array');
  return settledPackage(bytes, date === null ? NO_DATE : formatIsoDay(date));
}
