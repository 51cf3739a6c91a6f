import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookFileError } from '../workbookFileError';

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

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Builds the tree from the parser's events; the parser's position tells where in the source each tag stands. */
class TreeBuilder {
  root: XmlElement | undefined;
  private readonly open: XmlElement[] = [];
  private readonly parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });

  constructor(private readonly source: string) {
    this.parser.on('error', (error) => {
      throw damaged(error.message, this.parser.position);
    });
    // A document type can hold entities that grow without bound; no producer of workbooks writes one.
    this.parser.on('doctype', () => {
      throw damaged('a document type is not accepted', this.parser.position);
    });
    this.parser.on('opentag', (tag) => this.opened(tag));
    this.parser.on('closetag', (tag) => this.closed(tag));
    this.parser.on('text', (text) => this.append(text));
    this.parser.on('cdata', (text) => this.append(text));
  }

  build(): XmlElement {
    this.parser.write(this.source).close();
    if (!this.root) throw damaged('there is no element', this.source.length);
    return this.root;
  }

  private opened(tag: SaxesTagPlain): void {
    const openEnd = this.parser.position;
    const element: XmlElement = {
      name: localName(tag.name),
      attributes: tag.attributes,
      children: [],
      text: '',
      // Attribute values cannot hold a bare `<`, so the last one before the tag's end opens it.
      start: this.source.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
    if (this.open.length > MAX_DEPTH) throw damaged('nested too deep', element.start);
  }

  private closed(tag: SaxesTagPlain): void {
    const element = this.open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = this.parser.position;
    element.closeStart = this.source.lastIndexOf('<', element.end - 1);
  }

  private append(text: string): void {
    const top = this.open.at(-1);
    if (top) top.text += text;
  }
}

/**
 * Parses a part's XML into a tree with source offsets. No document types, bounded depth.
 *
 * @throws WorkbookFileError `damagedPart` where the XML is not well-formed
 * @example
 * parseXml('<a><b k="1">x</b></a>').children[0]?.attributes.k; //=> '1'
 */
export function parseXml(source: string): XmlElement {
  return new TreeBuilder(source).build();
}

/** The first child of that local name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that local name, in order; empty where the element is absent. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
