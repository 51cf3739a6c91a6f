import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { docxReport } from '../../src/documents/docxReport';
import type { ReportBlock, ReportDocument, ReportKind } from '../../src/tables/reports/reportDocument';
import { reportKinds } from '../../src/tables/reports/reportDocument';
import { languages, type Language } from '../../src/words/language';
import { reportWords } from '../../src/words/reportWords';
import { reportDocumentOf } from '../../src/workbook/reports/reportDocumentOf';
import { openSample, planOf } from '../workbook/reports/support';

const typed = [
  ['summaryHighlights', 'First line & <sign>\nSecond line'],
  ['weeklyRemarks', 'Nothing else'],
] as const;

async function report(kind: ReportKind, language: Language): Promise<ReportDocument> {
  const { facts, issues } = await planOf(await openSample(language));
  return reportDocumentOf(kind, { ...facts, values: new Map([...facts.values, ...typed]) }, issues, language);
}

/** Everything that a block says, in the order in which it is written. */
function textsOf(block: ReportBlock, language: Language): string[] {
  switch (block.kind) {
    case 'light':
      return [` ${block.word}   ${block.text}`];
    case 'points':
      return [...block.points];
    case 'pairs':
      return [
        ...block.pairs.flatMap(({ label, value }) => [label, value]),
        ...(block.pairs.length % 2 === 1 ? ['', ''] : []),
      ];
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat().map(({ text }) => text)];
    case 'input':
      return block.text === ''
        ? [`${reportWords.toFillIn[language]} ${block.prompt}`]
        : block.text.split('\n');
    default:
      return block.text.split('\n');
  }
}

function said({ title, project, facts, sections, language }: ReportDocument): string[] {
  return [
    `${project} · ${title}`,
    ...facts,
    ...sections.flatMap(({ title: heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => textsOf(block, language)),
    ]),
  ].filter((text) => text !== '');
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The paragraphs of the document as text. */
function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text)).join(''),
    )
    .filter((text) => text !== '');
}

const cases = languages.flatMap((language) => reportKinds.map((kind) => [kind, language] as const));

describe('a report as a Word document', () => {
  test.each(cases)('%s in %s says what the report says, in its order', async (kind, language) => {
    const document = await report(kind, language);
    const parts = unzipSync(await docxReport(document));
    expect(paragraphs(strFromU8(parts['word/document.xml']))).toEqual(said(document));
  });

  test('parts are well-formed, and every relationship leads to one', async () => {
    const parts = unzipSync(await docxReport(await report('summary', 'zh-CN')));
    const isXml = (path: string) => /\.(xml|rels)$/.test(path);
    for (const path of Object.keys(parts).filter(isXml)) {
      expect([path, XMLValidator.validate(strFromU8(parts[path]))]).toEqual([path, true]);
    }
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'Relationship' });
    for (const path of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      const { Relationships } = parser.parse(strFromU8(parts[path])) as {
        Relationships: { Relationship?: { '@_Target': string }[] } | string;
      };
      const targets = typeof Relationships === 'string' ? [] : (Relationships.Relationship ?? []);
      for (const { '@_Target': target } of targets) {
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
      }
    }
    const xml = strFromU8(parts['word/document.xml']);
    expect(xml).toContain('w:w="11906"');
    expect(xml).toContain('w:h="16838"');
    expect(strFromU8(parts['word/styles.xml'])).toContain('w:eastAsia="Microsoft YaHei"');
  });

  test('the same report gives the same bytes, dated by its status date', async () => {
    const document = await report('weekly', 'en-US');
    const [one, other] = [await docxReport(document), await docxReport(document)];
    expect(Buffer.compare(one, other)).toBe(0);
    const properties = strFromU8(unzipSync(one)['docProps/core.xml']);
    expect(properties.match(/2026-10-27T00:00:00Z/g)).toHaveLength(2);
  });
});
