import type { CustomDocumentProperty, DocumentProperties } from '../../model/workbook';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';

function text(root: XmlElement | undefined, name: string): string {
  return decodeXstring(childNamed(root, name)?.text ?? '');
}

/** A custom property's value; the element's name says its type. */
function readCustom(property: XmlElement): CustomDocumentProperty | undefined {
  const value = property.children[0];
  if (!value) return undefined;
  if (value.name === 'bool') return { type: 'Boolean', value: value.text === 'true' || value.text === '1' };
  if (value.name === 'filetime' || value.name === 'date') return { type: 'Date', value: value.text };
  if (/^u?i[1248]$|^u?int$/.test(value.name)) return { type: 'Number', value: Number(value.text) };
  if (/^(r[48]|decimal)$/.test(value.name)) return { type: 'Float', value: Number(value.text) };
  return { type: 'String', value: decodeXstring(value.text) };
}

/** The parts that hold document properties. */
export interface PropertyParts {
  readonly core: XmlElement | undefined;
  readonly extended: XmlElement | undefined;
  readonly custom: XmlElement | undefined;
}

/** Reads the document's properties from their three parts. */
export function readProperties({ core, extended, custom }: PropertyParts): DocumentProperties {
  return {
    title: text(core, 'title'),
    subject: text(core, 'subject'),
    author: text(core, 'creator'),
    keywords: text(core, 'keywords'),
    comments: text(core, 'description'),
    lastAuthor: text(core, 'lastModifiedBy'),
    revisionNumber: Number(text(core, 'revision')) || 0,
    creationDate: text(core, 'created'),
    category: text(core, 'category'),
    manager: text(extended, 'Manager'),
    company: text(extended, 'Company'),
    custom: new Map(
      childrenNamed(custom, 'property').flatMap((property) => {
        const value = readCustom(property);
        return value ? [[decodeXstring(property.attributes.name ?? ''), value] as const] : [];
      }),
    ),
  };
}
