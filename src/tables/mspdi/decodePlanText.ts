import { decodeText } from '../import/decodeText';
import { PlanFileError } from './planFileError';

/** The encoding that an XML declaration names, where there is one. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
}

/**
 * The text of an XML file: UTF-16 by its mark, else by the encoding that its first line names, else UTF-8.
 *
 * @throws PlanFileError `encoding` where it names one that is not known, or the bytes are none of it.
 * @example
 * decodePlanText(new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?><a/>')).slice(-4); //=> '<a/>'
 */
export function decodePlanText(bytes: Uint8Array): string {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return decodeText(bytes);
  const encoding = declaredEncoding(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PlanFileError('encoding', { encoding });
  }
}
