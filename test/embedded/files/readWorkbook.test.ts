import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';
import { WorkbookFileError } from '../../../src/embedded/files/workbookFileError';
import { writeWorkbook } from '../../../src/embedded/files/writeWorkbook';
import { sampleWorkbook } from './sampleWorkbook';

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readWorkbook(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkbookFileError);
  return (error as WorkbookFileError).reason;
}

describe('bytes that are no workbook', () => {
  test('say why', async () => {
    expect(await reasonFor(strToU8('ID,Task\n1,a'))).toBe('notZip');
    expect(await reasonFor(new Uint8Array())).toBe('notZip');
    expect(await reasonFor(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toBe(
      'encrypted',
    );
    expect(await reasonFor(zipSync({ 'a.txt': strToU8('a') }))).toBe('notXlsx');
  });

  test('a cut-off file is truncated, wherever it is cut', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.999]) {
      expect(await reasonFor(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('truncated');
    }
  });

  test('a flipped byte inside a part is noticed or harmless, never a crash of another kind', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    for (let at = 40; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ 0x55;
      const error: unknown = await readWorkbook(damaged).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(WorkbookFileError);
    }
  });

  test('a zip bomb is refused before it is unpacked', async () => {
    expect(await reasonFor(zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) }))).toBe(
      'tooLarge',
    );
  });

  test('a damaged part, a document type and a sheet without a part are refused', async () => {
    const parts = unzipSync(await writeWorkbook(sampleWorkbook()));
    const damaged = (path: string, change: (text: string) => string): Uint8Array =>
      zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
    expect(await reasonFor(damaged('xl/worksheets/sheet1.xml', (text) => text.slice(0, 500)))).toBe(
      'damagedPart',
    );
    expect(await reasonFor(damaged('xl/styles.xml', (text) => text.replace('?>', '?><!DOCTYPE a>')))).toBe(
      'damagedPart',
    );
    const { 'xl/worksheets/sheet2.xml': _gone, ...others } = parts;
    expect(await reasonFor(zipSync(others))).toBe('damagedPart');
  });
});
