import type { CustomDocumentProperty, DocumentProperties } from '../../model/workbook';
import type { XmlElement } from '../xml/parseXml';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element, XML_DECLARATION } from '../xml/xmlWriter';

function item(name: string, value: string, attributes: Readonly<Record<string, string>> = {}): string {
  return value === '' ? '' : element(name, attributes, escapeText(encodeXstring(value)));
}

/** The part with title, author and the like. */
export function corePropertiesXml(properties: DocumentProperties): string {
  const w3c = { 'xsi:type': 'dcterms:W3CDTF' };
  const content = [
    item('dc:title', properties.title),
    item('dc:subject', properties.subject),
    item('dc:creator', properties.author),
    item('cp:keywords', properties.keywords),
    item('dc:description', properties.comments),
    item('cp:lastModifiedBy', properties.lastAuthor),
    properties.revisionNumber > 0 ? item('cp:revision', String(properties.revisionNumber)) : '',
    item('dcterms:created', properties.creationDate, w3c),
    item('cp:category', properties.category),
  ];
  const attributes = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return XML_DECLARATION + element('cp:coreProperties', attributes, content.join(''));
}

/** Elements of the extended part that the model holds itself. */
const OWN_EXTENDED = new Set(['Manager', 'Company', 'TitlesOfParts', 'HeadingPairs']);

/**
 * The part with company and manager. Lists of sheets in it are left out: they are optional and go stale.
 *
 * @param original - the file's own part and its text, whose other elements are kept
 */
export function extendedPropertiesXml(
  properties: DocumentProperties,
  original: { readonly root: XmlElement; readonly text: string } | undefined,
): string {
  const kept = original?.root.children
    .filter(({ name }) => !OWN_EXTENDED.has(name))
    .map(({ start, end }) => original.text.slice(start, end));
  const content = [
    ...(kept ?? [item('Application', 'Microsoft Excel')]),
    item('Manager', properties.manager),
    item('Company', properties.company),
  ];
  const attributes = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    ...original?.root.attributes,
  };
  return XML_DECLARATION + element('Properties', attributes, content.join(''));
}

function customValueXml({ type, value }: CustomDocumentProperty): string {
  switch (type) {
    case 'Boolean':
      return element('vt:bool', {}, value ? 'true' : 'false');
    case 'Date':
      return element('vt:filetime', {}, escapeText(String(value)));
    case 'Number':
      return element('vt:i4', {}, String(value));
    case 'Float':
      return element('vt:r8', {}, String(value));
    case 'String':
      return element('vt:lpwstr', {}, escapeText(encodeXstring(String(value))));
  }
}

/** The part with the user's own properties. */
export function customPropertiesXml(custom: ReadonlyMap<string, CustomDocumentProperty>): string {
  const items = [...custom].map(([name, property], index) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name: encodeXstring(name) },
      customValueXml(property),
    ),
  );
  const attributes = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  };
  return XML_DECLARATION + element('Properties', attributes, items.join(''));
}
