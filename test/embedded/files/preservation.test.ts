import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';
import { writeWorkbook } from '../../../src/embedded/files/writeWorkbook';
import { cellAt, putCell } from '../../../src/embedded/model/cells';
import { createSheet } from '../../../src/embedded/model/sheet';
import { restyle } from '../../../src/embedded/model/style';
import { nextId } from '../../../src/embedded/model/workbook';
import { recalculate, toPdf } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { sampleWorkbook } from './sampleWorkbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="952500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

function relationships(...targets: [id: string, type: string, target: string][]): string {
  const items = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A file with much that the model does not know: a picture, macros, a pivot cache, threaded comments, rich text, extensions. */
async function foreignFile(): Promise<Record<string, Uint8Array>> {
  const parts = unzipSync(await writeWorkbook(sampleWorkbook()));
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  const related = (path: string, ...targets: [string, string, string][]): void =>
    edit(path, (text) =>
      text.replace('</Relationships>', `${/<Relationship [\s\S]*$/.exec(relationships(...targets))![0]}`),
    );
  parts['xl/media/image1.png'] = PNG;
  parts['xl/drawings/drawing1.xml'] = strToU8(DRAWING);
  parts['xl/drawings/_rels/drawing1.xml.rels'] = strToU8(
    relationships(['rId1', `${OFFICE}/image`, '../media/image1.png']),
  );
  parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 300 }, (_, index) => index % 251);
  parts['xl/pivotCache/pivotCacheDefinition1.xml'] = strToU8('<pivotCacheDefinition xmlns="urn:stub"/>');
  parts['xl/threadedComments/threadedComment1.xml'] = strToU8('<ThreadedComments xmlns="urn:stub"/>');
  edit('[Content_Types].xml', (text) =>
    text
      .replace('spreadsheetml.sheet.main+xml', 'SPREADSHEET')
      .replace(
        'application/vnd.openxmlformats-officedocument.SPREADSHEET',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '<Override',
        '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
      ),
  );
  related('xl/_rels/workbook.xml.rels', [
    'rId90',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'vbaProject.bin',
  ]);
  related(
    'xl/worksheets/_rels/sheet1.xml.rels',
    ['rId91', `${OFFICE}/drawing`, '../drawings/drawing1.xml'],
    [
      'rId92',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  );
  edit('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace('<tableParts', '<drawing r:id="rId91"/><tableParts')
      .replace('<sheetPr', '<sheetPr codeName="Tabelle1"')
      .replace('</sheetData>', '</sheetData><phoneticPr fontId="0"/>')
      .replace(
        '</tableParts><extLst>',
        '</tableParts><extLst><ext uri="{FFFFFFFF-0000-0000-0000-000000000000}"><stub xmlns="urn:stub"/></ext>',
      ),
  );
  edit('xl/sharedStrings.xml', (text) =>
    text.replace(
      '<si><t>task 2</t></si>',
      '<si><r><rPr><b/></rPr><t>task</t></r><r><t xml:space="preserve"> 2</t></r></si>',
    ),
  );
  return parts;
}

const UNKNOWN = [
  'xl/media/image1.png',
  'xl/drawings/drawing1.xml',
  'xl/drawings/_rels/drawing1.xml.rels',
  'xl/vbaProject.bin',
  'xl/pivotCache/pivotCacheDefinition1.xml',
  'xl/threadedComments/threadedComment1.xml',
];

/** Opens a file, changes it and saves it; gives the parts before and after. */
async function changed(change: (workbook: Awaited<ReturnType<typeof readWorkbook>>) => void) {
  const before = await foreignFile();
  const workbook = await readWorkbook(zipSync(before));
  change(workbook);
  const bytes = await writeWorkbook(workbook);
  return { before, after: unzipSync(bytes), bytes };
}

/** Every target inside the package that a relationship names. */
function brokenTargets(parts: Record<string, Uint8Array>): string[] {
  return Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      return [...strFromU8(parts[path]!).matchAll(/<Relationship [^>]*>/g)]
        .filter(([tag]) => !tag.includes('External'))
        .map(([tag]) => new URL(/Target="([^"]*)"/.exec(tag)![1]!, `file:///${folder}`).pathname.slice(1))
        .filter((target) => !(target in parts));
    });
}

describe('what the model does not know', () => {
  test('without a change every part keeps its bytes', async () => {
    const { before, after } = await changed(() => undefined);
    expect(after).toEqual(before);
  });

  test('survives changed cells, with all relationships', async () => {
    const { before, after } = await changed((workbook) => {
      putCell(workbook.sheets[0]!.cells, 2, 0, { value: 42 });
      putCell(workbook.sheets[0]!.cells, 20, 5, {
        value: 'new',
        style: restyle(undefined, { font: { size: 33 } }),
      });
    });
    for (const path of UNKNOWN) expect(after[path]).toEqual(before[path]);
    expect(brokenTargets(after)).toEqual([]);
    const sheet = strFromU8(after['xl/worksheets/sheet1.xml']!);
    for (const kept of [
      '<drawing r:id="rId91"/>',
      'codeName="Tabelle1"',
      '<phoneticPr fontId="0"/>',
      'urn:stub',
      '<v>42</v>',
    ]) {
      expect(sheet).toContain(kept);
    }
    expect(after['xl/worksheets/sheet2.xml']).toEqual(before['xl/worksheets/sheet2.xml']);
    expect(strFromU8(after['[Content_Types].xml']!)).toContain('macroEnabled');
    expect(strFromU8(after['xl/sharedStrings.xml']!)).toContain('<rPr><b/></rPr>');
  });

  test('is told by kind', async () => {
    const workbook = await readWorkbook(zipSync(await foreignFile()));
    const kinds = workbook.carried.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['vbaProject', 'drawing', 'image', 'pivotCache', 'threadedComments']),
    );
  });

  test('stays when conditional formats, validations, tables and sheets change', async () => {
    const { after, bytes } = await changed((workbook) => {
      const [sheet] = workbook.sheets;
      sheet!.conditionalFormats.pop();
      sheet!.dataValidations.pop();
      sheet!.tables[0]!.name = 'PL_Other';
      workbook.sheets.push(createSheet(nextId(workbook), 'Third'));
      workbook.sheets.splice(1, 1);
    });
    expect(brokenTargets(after)).toEqual([]);
    expect(strFromU8(after['xl/worksheets/sheet1.xml']!)).toContain('urn:stub');
    const read = await readWorkbook(bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(['任务 & tasks', 'Third']);
    expect(read.sheets[0]!.tables[0]!.name).toBe('PL_Other');
    expect(read.sheets[0]!.conditionalFormats.length).toBe(7);
  });
});

test('shared and array formulas are read as every cell shows them', async () => {
  const parts = unzipSync(await writeWorkbook(sampleWorkbook()));
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml']!);
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>2</v></c></row>';
  parts['xl/worksheets/sheet2.xml'] = strToU8(
    sheet.replace(/<sheetData\/>/, `<sheetData>${rows}</sheetData>`),
  );
  const workbook = await readWorkbook(zipSync(parts));
  const { cells } = workbook.sheets[1]!;
  expect(cellAt(cells, 1, 0)?.formula).toBe('=B2*$C$1');
  expect(cellAt(cells, 0, 3)?.formula).toBe('=SORT(B1:B2)');
  expect(cellAt(cells, 1, 3)).toEqual({ value: 2, isSpill: true });
  putCell(cells, 0, 0, { value: 5 });
  const again = unzipSync(await writeWorkbook(workbook));
  const written = strFromU8(again['xl/worksheets/sheet2.xml']!);
  expect(written).toContain('<c r="A2"><f>B2*$C$1</f><v>2</v></c>');
  expect(written).toContain('<f t="array" ref="D1:D2">_xlfn._xlws.SORT(B1:B2)</f>');
});

describeWhere(soffice, 'LibreOffice', 'a changed foreign file', () => {
  test('opens and prints', async () => {
    const { bytes } = await changed((workbook) => putCell(workbook.sheets[0]!.cells, 2, 0, { value: 42 }));
    const parts = unzipSync(await recalculate(bytes));
    expect(Object.keys(parts).some((path) => path.startsWith('xl/media/'))).toBe(true);
    expect(strFromU8((await toPdf(bytes)).slice(0, 5))).toBe('%PDF-');
  });
});
