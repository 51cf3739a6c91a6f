import { WorkbookFileError } from '../workbookFileError';
import { unescapeXml } from './xmlText';

/** An element with its place in the source, so that what nobody changes can be copied letter by letter. */
export interface XmlElement {
  /** Name without its prefix: producers differ in prefixes, not in local names. */
  readonly name: string;
  /** Attributes by their written name, such as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The element's own text, without that of its children. */
  text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the opening tag. */
  readonly openEnd: number;
  /** Offset of the closing tag's `<`; equals `end` for `<a/>`. */
  closeStart: number;
  /** Offset behind the element. */
  end: number;
}

const MAX_DEPTH = 256;

function damaged(message: string, offset: number): WorkbookFileError {
  return new WorkbookFileError('damagedPart', `XML: ${message} at ${offset}`);
}

const TAG_REST = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

/** Offset of the `>` that ends the tag, which attribute values may hold as well. */
function endOfTag(source: string, start: number): number {
  TAG_REST.lastIndex = start;
  if (!TAG_REST.test(source)) throw damaged('a tag does not end', start);
  return TAG_REST.lastIndex - 1;
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

function parseAttributes(tag: string): Readonly<Record<string, string>> {
  if (!tag.includes('=')) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Offset behind a comment or processing instruction; a document type is refused, for entities can be a bomb. */
function skipMarkup(source: string, at: number): number {
  const [opening, closing] = source.startsWith('<!--', at) ? ['<!--', '-->'] : ['<?', '?>'];
  if (!source.startsWith(opening, at)) throw damaged('a document type is not accepted', at);
  const end = source.indexOf(closing, at + opening.length);
  if (end < 0) throw damaged('a comment does not end', at);
  return end + closing.length;
}

function openElement(source: string, start: number, close: number): XmlElement {
  const selfClosing = source.charCodeAt(close - 1) === 0x2f;
  const tag = source.slice(start + 1, selfClosing ? close - 1 : close);
  const space = tag.search(/\s/);
  const written = space < 0 ? tag : tag.slice(0, space);
  if (written === '') throw damaged('a tag without a name', start);
  return {
    name: localName(written),
    attributes: space < 0 ? NO_ATTRIBUTES : parseAttributes(tag.slice(space)),
    children: [],
    text: '',
    start,
    openEnd: close + 1,
    closeStart: close + 1,
    end: selfClosing ? close + 1 : -1,
  };
}

/**
 * Parses a part's XML into a tree with source offsets. No document types, no entities but the predefined, bounded depth.
 *
 * @example
 * parseXml('<a><b k="1">x</b></a>').children[0]?.attributes.k //=> '1'
 */
export function parseXml(source: string): XmlElement {
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = source.indexOf('<');
  let textFrom = at;
  while (at >= 0) {
    const top = stack[stack.length - 1];
    if (top && at > textFrom) top.text += unescapeXml(source.slice(textFrom, at));
    const next = source.charCodeAt(at + 1);
    if (next === 0x2f) {
      const close = source.indexOf('>', at);
      const name = localName(source.slice(at + 2, close).trim());
      if (!top || close < 0 || name !== top.name) throw damaged(`unexpected closing tag "${name}"`, at);
      top.closeStart = at;
      top.end = close + 1;
      stack.pop();
      textFrom = close + 1;
    } else if (next === 0x21 && source.startsWith('<![CDATA[', at)) {
      const close = source.indexOf(']]>', at);
      if (!top || close < 0) throw damaged('character data does not end', at);
      top.text += source.slice(at + 9, close);
      textFrom = close + 3;
    } else if (next === 0x21 || next === 0x3f) {
      textFrom = skipMarkup(source, at);
    } else {
      const element = openElement(source, at, endOfTag(source, at));
      if (top) top.children.push(element);
      else if (root) throw damaged('a second root element', at);
      else root = element;
      if (element.end < 0) stack.push(element);
      if (stack.length > MAX_DEPTH) throw damaged('nested too deep', at);
      textFrom = element.openEnd;
    }
    at = source.indexOf('<', textFrom);
  }
  if (!root || stack.length > 0) throw damaged('the document ends too early', source.length);
  return root;
}

/** The first child of that local name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that local name, in order; empty where the element is absent. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
