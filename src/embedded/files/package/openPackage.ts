import { unzipSync, type UnzipFileInfo } from 'fflate';
import { WorkbookFileError } from '../workbookFileError';
import { crc32, zipChecksums } from './zipChecksums';

/** The parts of a package by their path without a leading slash, in the order of the file. */
export type PackageParts = Map<string, Uint8Array>;

/** No honest workbook unpacks to more; the figure also keeps a browser tab alive. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Deflate cannot do better than about 1,032 : 1; XML of workbooks stays far below this one. */
const MAX_RATIO = 400;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;
const MAX_PARTS = 20_000;

const OLE_COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((value, index) => bytes[index] === value);
}

function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_COMPOUND)) {
    throw new WorkbookFileError(
      'encrypted',
      'the file is password-protected or an old binary workbook (.xls)',
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new WorkbookFileError('notZip', 'the file is not a zip package');
}

/** Counts what is about to be unpacked, from the directory, before a byte of it is unpacked. */
function bounded(packedBytes: number): (file: UnzipFileInfo) => boolean {
  let unpacked = 0;
  let parts = 0;
  return (file) => {
    unpacked += file.originalSize;
    parts += 1;
    const suspicious = unpacked > RATIO_COUNTS_FROM && unpacked > packedBytes * MAX_RATIO;
    if (unpacked > MAX_UNPACKED_BYTES || parts > MAX_PARTS || suspicious) {
      throw new WorkbookFileError('tooLarge', 'the file unpacks to more than a workbook can hold');
    }
    return !file.name.endsWith('/');
  };
}

/** A directory that lies about sizes gives buffers of the stated size; what is short or missing is a truncated file. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: bounded(bytes.length) });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('truncated', 'the zip package is cut off or damaged');
  }
}

function assertChecksums(bytes: Uint8Array, unpacked: Readonly<Record<string, Uint8Array>>): void {
  for (const { name, checksum } of zipChecksums(bytes)) {
    const data = unpacked[name];
    if (data && crc32(data) !== checksum) {
      throw new WorkbookFileError('truncated', `the zip package is damaged at ${name}`, name);
    }
  }
}

/** Producers on Windows have written backslashes and leading slashes; part names have neither. */
function partPath(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

/**
 * Opens the zip container of an Office Open XML file within bounds.
 *
 * @param bytes - the whole file
 * @returns all parts by path
 * @throws WorkbookFileError `encrypted`, `notZip`, `truncated` or `tooLarge`
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  assertZip(bytes);
  const unpacked = unpack(bytes);
  assertChecksums(bytes, unpacked);
  return new Map(Object.entries(unpacked).map(([name, data]) => [partPath(name), data]));
}
