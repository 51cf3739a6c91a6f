import { decodeText } from '../import/decodeText';

/**
 * Does a task file look like XML? A list of tasks does not begin with `<`.
 *
 * @example
 * isPlanFile(new TextEncoder().encode('\ufeff<?xml version="1.0"?>')); //=> true
 * isPlanFile(new TextEncoder().encode('ID,Task')); //=> false
 */
export function isPlanFile(bytes: Uint8Array): boolean {
  // Cut in the middle of a character the text would look like another encoding; the first bytes are ASCII.
  return decodeText(bytes.subarray(0, 64))
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('<');
}
