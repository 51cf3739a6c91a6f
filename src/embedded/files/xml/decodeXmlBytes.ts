/**
 * The text of an XML part: UTF-8 with or without a byte order mark, or UTF-16 with one, the two encodings that the package
 * format allows.
 *
 * @example
 * decodeXmlBytes(new TextEncoder().encode('<a/>')) //=> '<a/>'
 */
export function decodeXmlBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeBigEndian(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Not every runtime decodes `utf-16be`, so the bytes are swapped. */
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let index = 0; index < swapped.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0;
    swapped[index + 1] = bytes[index] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}
