import { readRichText } from './sheet/readRichText';
import { childrenNamed, type XmlElement } from './xml/parseXml';
import { encodeXstring, escapeText } from './xml/xmlText';
import { element, XML_DECLARATION } from './xml/xmlWriter';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts of a shared string part by their number. */
export function readSharedStrings(root: XmlElement | undefined): string[] {
  return childrenNamed(root, 'si').map(readRichText);
}

/** The shared strings being written: the file's own keep their numbers, with their formatting; new ones follow. */
export interface StringBook {
  /** The number of a text. */
  indexOf(text: string): number;
  /** The whole part; `undefined` where there is no text at all. */
  xml(): string | undefined;
}

/** A string item as XML; blanks at the ends and line breaks are marked to be kept. */
function itemXml(text: string): string {
  const stored = escapeText(encodeXstring(text));
  const space = /^\s|\s$|\n|\t| {2}/.test(stored) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${stored}</t></si>`;
}

/**
 * Begins the shared strings from the file's own part.
 *
 * @param source - its text and root; undefined for none
 */
export function createStringBook(
  source: { readonly text: string; readonly root: XmlElement } | undefined,
): StringBook {
  const items = childrenNamed(source?.root, 'si');
  const known = new Map<string, number>();
  const formatted = new Map<string, number>();
  items.forEach((item, index) => {
    const isPlain = item.children.length === 1 && item.children[0]?.name === 't';
    const target = isPlain ? known : formatted;
    const text = readRichText(item);
    if (!target.has(text)) target.set(text, index);
  });
  for (const [text, index] of formatted) if (!known.has(text)) known.set(text, index);
  const added: string[] = [];
  return {
    indexOf(text) {
      let index = known.get(text);
      if (index === undefined) {
        known.set(text, (index = items.length + added.length));
        added.push(itemXml(text));
      }
      return index;
    },
    xml() {
      if (source && added.length === 0) return source.text;
      const kept = source ? source.text.slice(source.root.openEnd, source.root.closeStart) : '';
      const { count: _count, ...attributes } = source?.root.attributes ?? {};
      const uniqueCount = items.length + added.length;
      return uniqueCount === 0
        ? undefined
        : XML_DECLARATION +
            element('sst', { xmlns: NAMESPACE, ...attributes, uniqueCount }, kept + added.join(''));
    },
  };
}
