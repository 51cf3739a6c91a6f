/** An entry of a zip's directory. */
export interface ZipChecksum {
  readonly name: string;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum that zip files use.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')).toString(16) //=> 'cbf43926'
 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** Offset of the record that ends a zip, which a comment may follow; −1 where there is none. */
function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/**
 * The entries of a zip's directory with their checksums. A directory of the 64-bit kind gives none: workbooks do not
 * reach four gigabytes.
 */
export function zipChecksums(bytes: Uint8Array): ZipChecksum[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const found: ZipChecksum[] = [];
  while (found.length < count && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const text = isUtf8 ? new TextDecoder().decode(name) : String.fromCharCode(...name);
    found.push({ name: text, checksum: view.getUint32(at + 16, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
