/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 by its mark, and otherwise GB 18030, which is
 * what Excel writes as "CSV" on a Chinese Windows.
 *
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x49, 0x44])); //=> 'ID'
 * decodeText(new Uint8Array([0xc8, 0xce, 0xce, 0xf1])); //=> '任务'
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not valid UTF-8: no UTF-8 file can look so, and GB 18030 reads every byte sequence.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
