import { childNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';

/**
 * The plain text of a string item: its own text or that of its formatted runs. Phonetic guides are no part of it.
 *
 * @param item - an `si` or `is` element
 */
export function readRichText(item: XmlElement | undefined): string {
  if (!item) return '';
  let text = '';
  for (const child of item.children) {
    if (child.name === 't') text += child.text;
    else if (child.name === 'r') text += childNamed(child, 't')?.text ?? '';
  }
  return decodeXstring(text);
}
